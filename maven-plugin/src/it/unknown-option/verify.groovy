String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /stubdown\.yaml:2:1: .*'failon'.*did you mean 'failOn'\?/
assert log =~ /stubdown\.yaml:3:1: .*'dryrun'.*did you mean 'dryRun'\?/
assert !log.contains('at dev.stubdown.')
