String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("no goal takes a parameter 'basePakage'; did you mean 'basePackage'?")
assert log.contains("no goal takes a parameter 'failon'; did you mean 'failOn'?")
assert !log.contains("parameter 'format'")

def maven = evaluate(new File(library, 'maven-runs.groovy'))
File pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('basePakage', 'basePackage').replace('failon', 'failOn'), 'UTF-8')
assert maven.run(basedir, 'generate-sources').successful
