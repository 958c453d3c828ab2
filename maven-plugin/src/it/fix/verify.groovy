List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects') as List
assert runs[1].contains('[INFO] src/stories/harbour.md: 1 fix')
assert runs[1].contains('[INFO] 1 story: 1 fix to make')
assert runs[2].contains('[INFO] 1 story: 1 fix made')
assert runs[3].contains('[INFO] 1 story: nothing to mend')
assert new File(basedir, 'src/stories/harbour.md').text.contains('on Tuesday, its clerk said.')
