List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('BUILD SUCCESS') as List
assert runs.size() == 3

assert runs[0].contains('Wrote target/generated-test-sources/stubdown-examples, a test of 1 example: 3 new, 0 changed, 0 same, 0 removed.')
assert runs[0].contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert runs[1].contains('a test of 1 example: 0 new, 0 changed, 3 same, 0 removed.')
assert new File(basedir, 'target/test-classes/com/example/shop/examples/documented-examples.json').isFile()
