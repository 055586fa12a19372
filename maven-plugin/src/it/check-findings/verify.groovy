String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[ERROR\] src\/main\/docs\/order\.md:17:11: .*microsoft\.graph\.client.*\[type\/undefined\]/
assert log.contains('[WARNING] stubdown.yaml:4:5: No finding is suppressed by this entry')
assert log =~ /on project check-findings: src\/main\/docs\/order\.md:17:11: .*\(failOn is error\)/
// Maven 4 makes an empty one.
assert !new File(basedir, 'target').list()
assert new File(basedir, 'findings.sarif').getText('UTF-8').contains('"uri": "src/main/docs/order.md"')
