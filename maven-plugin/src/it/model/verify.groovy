def maven = evaluate(new File(library, 'maven-runs.groovy'))
File model = new File(basedir, 'target/stubdown/model-api.json')
assert model.getText('UTF-8').contains('"name": "order"')
File installed = new File(localRepositoryPath, 'dev/stubdown/it/model/1/model-1-model.json')
assert installed.bytes == model.bytes
assert new File(basedir, 'build.log').getText('UTF-8').contains('Wrote target/stubdown/model-api.json.')

Map first = maven.snapshot(model.parentFile)
def again = maven.run(basedir, 'generate-resources')
assert again.log.contains('target/stubdown/model-api.json has not changed.')
assert maven.differences(first, maven.snapshot(model.parentFile)) == []

assert maven.run(basedir, 'stubdown:model', '-Dstubdown.output=here.json').successful
assert new File(basedir, 'here.json').isFile()
def page = maven.run(basedir, 'stubdown:model', '-Dstubdown.output=src/main/docs/order.md')
assert page.log.contains("order.md' is a page that is read")
