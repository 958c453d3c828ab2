String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 story: nothing to mend')
assert log.contains('[INFO] the report: target/wirelint/html/index.html')
assert log.contains('[INFO] the report: target/wirelint/wirelint.sarif')
assert !log.contains('ferry.txt')
assert new File(basedir, 'target/wirelint/html/stories/1-council-txt.html').text.contains('Council meets on harbour')
assert new File(basedir, 'target/wirelint/wirelint.sarif').text.contains('"2.1.0"')

assert log.contains('wirelint:check')
assert log.contains('User property: wirelint.failOn')
assert log.contains('left out, as wirelint.skip is set')

assert new File(basedir, 'target/wirelint/cache').directorySize() > 0
assert new File(basedir, 'target/wirelint/wirelint.json').text.contains('"articles" : 1')
