def maven = evaluate(new File(library, 'maven-runs.groovy'))
String log = new File(basedir, 'build.log').getText('UTF-8')
File target = new File(basedir, 'shop/target')
File order = new File(target, 'generated-sources/stubdown/com/example/shop/model/Order.java')
assert order.getText('UTF-8').contains('List<Item> items')
assert new File(target, 'classes/com/example/shop/model/Item.class').isFile()
assert log =~ /\[WARNING\] shop-pages-1\.zip!\/resources\/order\.md:18:11: .*\[type\/undefined\]/
assert log.contains('Read 2 pages: ')

// Nothing was unpacked.
List<String> pages = []
basedir.eachFileRecurse { if (it.name == 'order.md') pages << it.path }
assert pages == []

assert new File(basedir, 'remote').deleteDir()
Map first = maven.snapshot(new File(target, 'generated-sources'))
def offline = maven.run(basedir, 'verify')
assert offline.successful
assert maven.differences(first, maven.snapshot(new File(target, 'generated-sources'))) == []

// Without a jar yet, the module has its folder.
assert new File(basedir, 'pages/target').deleteDir()
assert target.deleteDir()
def compiled = maven.run(basedir, 'compile')
assert compiled.successful
assert new File(target, 'classes/com/example/shop/model/Item.class').isFile()

// Pages of its own are read where the pom says so, beside those of others.
File own = new File(basedir, 'shop/src/main/docs/parcel.md')
own.parentFile.mkdirs()
own.setText(new File(basedir, 'pages/src/main/resources/resources/item.md').getText('UTF-8').replace('item', 'parcel'), 'UTF-8')
assert maven.run(basedir, 'compile').log.contains('Read 2 pages: ')
File pom = new File(basedir, 'shop/pom.xml')
String whole = pom.getText('UTF-8')
pom.setText(whole.replace('<docsArtifacts>', '<docs>${project.basedir}/src/main/docs</docs><docsArtifacts>'), 'UTF-8')
assert maven.run(basedir, 'compile').log.contains('Read 3 pages: ')

pom.setText(whole.replace('shop-pages:1', 'shop-pages:2'), 'UTF-8')
def missing = maven.run(basedir, 'compile')
assert missing.exitCode == 1
assert missing.log.contains("Maven does not find 'com.example:shop-pages:2'")
def skipped = maven.run(basedir, 'compile', '-Dstubdown.skip')
assert skipped.successful
assert skipped.log.contains('Nothing to compile')
