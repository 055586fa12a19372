String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[WARNING\] src\/main\/docs\/order\.md:17:11: .*microsoft\.graph\.client.*\[type\/undefined\]/
assert log.contains('The documentation has findings that fail the build')
assert new File(basedir, 'target/generated-sources/stubdown/com/example/shop/model/Order.java').isFile()
assert log =~ /\[INFO\] Coverage: 100\.0 % of rows and code blocks /
