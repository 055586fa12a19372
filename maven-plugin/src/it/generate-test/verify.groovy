List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('BUILD SUCCESS') as List
assert runs[0].contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
assert runs[0] =~ /Wrote target\/generated-test-sources\/stubdown: [1-9]\d* new, 0 changed, 0 same, 0 removed\./
assert runs[0].contains('Wrote target/generated-test-sources/stubdown-examples, a test of 1 example: 3 new,')
assert runs[1].count(' 0 new, 0 changed, ') == 3

assert new File(basedir, 'target/test-classes/com/example/shop/fake/model/Customer.class').isFile()
assert !new File(basedir, 'target/classes/com/example/shop/fake').exists()
assert new File(basedir, 'target/test-classes/META-INF/services/jakarta.ws.rs.core.Feature').readLines() ==
        ['com.example.shop.fake.api.PathNormalization']
