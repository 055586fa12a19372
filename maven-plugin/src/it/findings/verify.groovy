String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[WARNING\] src\/main\/docs\/order\.md:17:11: .*microsoft\.graph\.client.*\[type\/undefined\]/
assert log =~ /on project findings: src\/main\/docs\/order\.md:17:11: .*\(failOn is warning\)/
assert new File(basedir, 'target/generated-sources/stubdown/com/example/shop/model/Order.java').isFile()
assert log =~ /\[INFO\] Coverage: 100\.0 % of rows and code blocks /

// Plain Maven has no editor to mark pages in: each finding is told once, and once more in the last line.
assert log.count('[type/undefined]') == 2
