def maven = evaluate(new File(library, 'maven-runs.groovy'))
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] new com/example/shop/model/Order.java')
assert log.contains('[INFO] new com/example/shop/model/Customer.java')
assert log.contains('[INFO] new com/example/shop/examples/DocumentedExamplesTest.java')
assert log.contains('[INFO] Would write target/stubdown/model.json.')
assert log.count('[INFO] Would write target/') == 4
// Maven 4 keeps the pom there.
assert !(new File(basedir, 'target').list() ?: []).any { it != 'project-local-repo' }

assert maven.run(basedir, 'verify').successful
File target = new File(basedir, 'target')
Map written = maven.snapshot(target)
assert written.size() > 10
File page = new File(basedir, 'src/main/docs/resources/order.md')
page.append('|total|Double|What it costs.|\n', 'UTF-8')
def dry = maven.run(basedir, 'verify', '-Dstubdown.dryRun')
assert dry.log.contains('[INFO] changed com/example/shop/model/Order.java')
assert maven.differences(written, maven.snapshot(target)) == []
