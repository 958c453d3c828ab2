List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects') as List
assert runs[1].contains('1 finding fails the build')
assert runs[2].contains('[INFO] .wirelint-baseline.json lets 1 finding stand')
assert runs[3].contains('[INFO] 4 stories: nothing to mend; the baseline lets 1 finding stand')
// Of a module without stories, as the root is, there is nothing to let stand.
assert runs[4].contains('[INFO] no stories in src/stories')
assert new File(basedir, '.wirelint-baseline.json').text.contains('"path":"west/copy/press.txt"')
assert new File(basedir, 'east/.wirelint-baseline.json').exists()
