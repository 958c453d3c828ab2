String log = new File(basedir, 'build.log').text
assert log.contains(".wirelint.yml:2:25: there is no rule 'name-speling-variant'; did you mean 'name-spelling-variant'?")
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat ')
