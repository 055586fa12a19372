def maven = evaluate(new File(library, 'maven-runs.groovy'))
File target = new File(basedir, 'target')
File classes = new File(target, 'classes/com/example/shop/model')
assert new File(classes, 'Order.class').isFile()

// Pages that would fail each goal, and change each output.
new File(basedir, 'src/main/docs/resources/order.md').append('|total|[client](client.md)|What it costs.|\n', 'UTF-8')
new File(basedir, 'src/test/docs/customer.md').append('|total|[client](client.md)|What it costs.|\n', 'UTF-8')
Map generated = maven.snapshot(new File(target, 'generated-sources'))
Map tests = maven.snapshot(new File(target, 'generated-test-sources'))
Map model = maven.snapshot(new File(target, 'stubdown'))
assert classes.deleteDir()
def skipped = maven.run(basedir, 'verify', '-Dstubdown.skip')
assert skipped.successful
assert skipped.log.count('[INFO] Stubdown is skipped.') == 5
assert new File(classes, 'Order.class').isFile()
assert skipped.log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert maven.differences(generated, maven.snapshot(new File(target, 'generated-sources'))) == []
assert maven.differences(tests, maven.snapshot(new File(target, 'generated-test-sources'))) == []
assert maven.differences(model, maven.snapshot(new File(target, 'stubdown'))) == []

assert maven.run(basedir, 'verify', '-Dstubdown.failOn=warning').exitCode == 1
