def maven = evaluate(new File(library, 'maven-runs.groovy'))
File target = new File(basedir, 'target')
def touched = { Map before ->
    // What the compiler, and we, write down of runs.
    maven.differences(before, maven.snapshot(target)).findAll { !it.contains('maven-status') && !it.contains('stubdown/cache') }
}
assert new File(target, 'generated-sources/stubdown-shop/com/example/shop/model/Order.java').isFile()
assert new File(target, 'generated-sources/stubdown-stock/com/example/stock/model/Item.java').isFile()
assert !new File(target, 'generated-sources/stubdown').exists()
assert new File(target, 'classes/com/example/shop/model/Order.class').isFile()
assert new File(target, 'classes/com/example/stock/model/Item.class').isFile()

File services = new File(target, 'classes/META-INF/services/jakarta.ws.rs.core.Feature')
assert services.readLines() == ['com.example.shop.api.PathNormalization', 'com.example.stock.api.PathNormalization']

Map first = maven.snapshot(target)
def again = maven.run(basedir, 'compile')
assert again.successful
assert again.log.count(' 0 new, 0 changed, ') == 2
assert touched(first) == []

def one = maven.run(basedir, 'stubdown:generate@stock')
assert one.successful
assert touched(first) == []

// Without the execution, its classes are not compiled any more; so no server may look for them.
File pom = new File(basedir, 'pom.xml')
String whole = pom.getText('UTF-8')
pom.setText(whole.replaceFirst(/(?s)<execution>\s*<id>stock.*?<\/execution>/, ''), 'UTF-8')
assert maven.run(basedir, 'compile').successful
assert services.readLines() == ['com.example.shop.api.PathNormalization']

pom.setText(whole.replace('<docs>', '<outputDirectory>target/both</outputDirectory><docs>'), 'UTF-8')
def wrong = maven.run(basedir, 'compile')
assert wrong.exitCode == 1
assert wrong.log.contains('the executions generate@shop and generate@stock both write target/both; one of them needs another place')
