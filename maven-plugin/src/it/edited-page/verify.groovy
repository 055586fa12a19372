def maven = evaluate(new File(library, 'maven-runs.groovy'))
File generated = new File(basedir, 'target/generated-sources/stubdown')
Map first = maven.snapshot(generated)
assert first.size() == 4

def again = maven.run(basedir, 'compile')
assert again.successful
assert again.log.contains('0 new, 0 changed, 3 same, 0 removed.')
assert again.log.contains('Nothing to compile')
assert maven.differences(first, maven.snapshot(generated)) == []

File page = new File(basedir, 'src/main/docs/order.md')
page.append('|total|Double|What it costs.|\n', 'UTF-8')
def edited = maven.run(basedir, 'compile')
assert edited.successful
assert edited.log.contains('0 new, 1 changed, 2 same, 0 removed.')
assert maven.differences(first, maven.snapshot(generated)) ==
        ['changed .stubdown-manifest', 'changed com/example/shop/model/Order.java']

assert page.delete()
def shorter = maven.run(basedir, 'compile')
assert shorter.successful
assert maven.differences(first, maven.snapshot(generated)) ==
        ['changed .stubdown-manifest', 'removed com/example/shop/model/Order.java']
assert !new File(basedir, 'target/classes/com/example/shop/model/Order.class').exists()

def wrong = maven.run(basedir, 'compile', '-Dstubdown.include=no-such-page.md')
assert wrong.exitCode == 1
assert wrong.log.contains("no page matches the include pattern 'no-such-page.md'")
