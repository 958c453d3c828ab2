String log = new File(basedir, 'build.log').text
String variant = '[WARNING] west/copy/press.txt:3:33: repo-name-variant: '
assert log.contains(variant)
assert log.indexOf(variant) == log.lastIndexOf(variant)
assert log.contains('[INFO] 4 stories: 1 warning')
assert log.contains('[INFO] 3 stories: nothing to mend')
assert log.contains('[INFO] 1 story: nothing to mend')
assert log.contains('[INFO] no stories in src/stories')
assert new File(basedir, 'target/together/html/stories/4-press-txt.html').exists()
assert new File(basedir, 'east/target/wirelint/html/index.html').exists()
assert !log.contains('not marked as thread-safe')
