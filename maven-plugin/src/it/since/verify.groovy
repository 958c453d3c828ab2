List<String> runs = new File(basedir, 'build.log').text.split('Scanning for projects') as List
assert runs[1].contains('[ERROR] src/stories/ferry.txt:9:1: boilerplate-signup-prompt: ')
assert runs[1].contains('1 finding fails the build')
assert !runs[1].contains('name-spelling-variant')
assert runs[2].contains('git cannot say what has changed')
