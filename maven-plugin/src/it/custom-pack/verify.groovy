String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] paper/src/stories/harbour.txt:3:33: term-landing-stage: ')
assert log.contains('[ERROR] paper/src/stories/harbour.txt:5:5: term-slipway: ')
assert log.contains('2 findings fail the build')
