String page = new File(basedir, 'target/site/wirelint.html').text
assert page.contains('<div class="wirelint-report">')
assert page.contains('href="wirelint-report/stories/1-ferry-txt.html"')
assert page.contains('Names with more than one spelling')
assert !page.contains('&lt;div')
assert new File(basedir, 'target/site/wirelint-report/index.html').exists()
assert new File(basedir, 'target/site/wirelint-report/stories/1-ferry-txt.html').text.contains('Zelenskyi')
assert new File(basedir, 'target/site/project-reports.html').text.contains('What there is to mend in the stories.')
