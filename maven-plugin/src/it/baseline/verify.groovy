List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects') as List
assert runs[1].contains('[INFO] .wirelint-baseline.json lets 1 finding stand')
assert new File(basedir, '.wirelint-baseline.json').text.contains('"rule":"name-spelling-variant"')
assert runs[2].contains('[INFO] 1 story: nothing to mend')
assert new File(basedir, 'target/wirelint/html/index.html').text.contains('Since the baseline was written')
assert runs[3].contains('[ERROR] src/tomorrow/ferry.txt:5:1: name-spelling-variant: ')
assert runs[4].contains("other.json: there is no such baseline")
