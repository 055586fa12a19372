String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[type/undefined]\n') == 2
assert log =~ /\[WARNING\] src\/main\/docs\/apple\.md:17:11: /
assert log.contains('[INFO] and 1 more; the parameter maxFindings shows more of them')
assert log =~ /on project max-findings: src\/main\/docs\/apple\.md:17:11: .*\[type\/undefined\] and 2 more findings \(failOn is warning\)/
assert !(log =~ /\tat [a-z]+\./)

def maven = evaluate(new File(library, 'maven-runs.groovy'))
File pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<failOn>warning', '<failOn>never'), 'UTF-8')
assert maven.run(basedir, 'generate-sources').successful
