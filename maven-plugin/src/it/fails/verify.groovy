String log = new File(basedir, 'build.log').text
List<String> runs = log.split('Scanning for projects') as List
String failed = runs[1]
assert failed.contains('[ERROR] src/stories/ports/ferry.txt:5:1: name-spelling-variant: ')
assert failed.contains('[ERROR] src/stories/ports/ferry.txt:9:1: boilerplate-signup-prompt: ')
int found = failed.indexOf('ferry.txt:9:1')
int counted = failed.indexOf('[INFO] 2 stories: ')
int reported = failed.indexOf('[INFO] the report: target/wirelint/html/index.html')
assert 0 < found && found < counted && counted < reported
assert failed.contains('2 findings fail the build; mend what is listed above')
assert failed.contains('the report is in target/wirelint')
assert failed.contains('BUILD FAILURE')
assert new File(basedir, 'target/wirelint/html/index.html').exists()

String passed = runs[2]
assert passed.contains('[WARNING] src/stories/ports/ferry.txt:5:1: name-spelling-variant: ')
assert !passed.contains('[ERROR]')

assert runs[3].contains("failOn is error, warning, suggestion or never, not 'waring'")
assert runs[4].contains("formats cannot hold 'pdf'; it is one of html, json, ")
assert !log.contains('\tat ')
