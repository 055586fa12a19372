import java.nio.file.Files
import java.nio.file.attribute.FileTime

def maven = evaluate(new File(library, 'maven-runs.groovy'))
File docs = new File(basedir, 'src/main/docs')
File generated = new File(basedir, 'target/generated-sources/stubdown')
File classes = new File(basedir, 'target/classes')
File order = new File(docs, 'order.md')
File java = new File(generated, 'com/example/shop/model/Order.java')
List<String> options = []

def build = { String... more -> maven.run(basedir, 'compile', *options, *more) }
def contents = { File folder -> maven.snapshot(folder).collectEntries { path, file -> [path, file[0]] } }

// What a build that knows nothing writes: into another folder, and from there it goes again.
def clean = {
    File folder = new File(basedir, 'target/clean')
    assert maven.run(basedir, 'stubdown:generate@default', "-Dstubdown.outputDirectory=$folder".toString(), '-Dstubdown.incremental=false',
            *options).successful
    Map files = contents(folder)
    assert folder.deleteDir()
    files
}
def isClean = { List<String> foreign = [] ->
    Map files = contents(generated)
    foreign.each { assert files.remove(it) }
    assert files == clean()
}

// What is not ours stays, whatever happens.
File mine = new File(generated, 'com/example/shop/model/Mine.java')
mine.setText('package com.example.shop.model;\n\nclass Mine {}\n', 'UTF-8')
String foreign = 'com/example/shop/model/Mine.java'

// Nothing has changed: no file is touched, the folder is compiled all the same, and the compiler has nothing to do.
assert build().successful
Map before = maven.snapshot(generated)
Map compiled = maven.snapshot(classes)
def nothing = build()
assert nothing.log.contains(' 0 new, 0 changed, 3 same, 0 removed.')
assert nothing.log.contains('Nothing to compile')
assert maven.differences(before, maven.snapshot(generated)) == []
assert maven.differences(compiled, maven.snapshot(classes)) == []

// A page is edited, and keeps its size and its time.
FileTime time = Files.getLastModifiedTime(order.toPath())
order.setText(order.getText('UTF-8').replace('the others', 'all others'), 'UTF-8')
Files.setLastModifiedTime(order.toPath(), time)
assert build().log.contains(' 0 new, 1 changed, 2 same, 0 removed.')
isClean([foreign])

// A page is added, renamed, deleted.
File note = new File(docs, 'note.md')
note.setText(order.getText('UTF-8').replace('order', 'note'), 'UTF-8')
assert build().log.contains(' 1 new, 0 changed, 3 same, 0 removed.')
assert new File(classes, 'com/example/shop/model/Note.class').isFile()

assert note.renameTo(new File(docs, 'letter.md'))
assert build().log.contains(' 0 new, 1 changed, 3 same, 0 removed.') // the comment names the page

assert new File(docs, 'letter.md').delete()
assert build().log.contains(' 0 new, 0 changed, 3 same, 1 removed.')
assert !new File(classes, 'com/example/shop/model/Note.class').exists()
isClean([foreign])

// An option, a file that an option names.
options = ['-Dstubdown.typeSuffix=Dto']
assert build().successful
assert new File(classes, 'com/example/shop/model/OrderDto.class').isFile()
assert !new File(classes, 'com/example/shop/model/Order.class').exists()
options = []
assert build().successful

new File(basedir, 'header.txt').append('And for nobody else.\n', 'UTF-8')
assert build().log.contains(' 0 new, 3 changed, 0 same, 0 removed.')
isClean([foreign])

// The output is edited by hand, or deleted in part or as a whole.
java.setText(java.getText('UTF-8').replace('private', 'public'), 'UTF-8')
assert build().log.contains(' 0 new, 1 changed, 2 same, 0 removed.')

assert java.delete()
assert build().log.contains(' 1 new, 0 changed, 2 same, 0 removed.')
isClean([foreign])

assert generated.deleteDir()
assert build().log.contains(' 3 new, 0 changed, 0 same, 0 removed.')
isClean()

// A run fails in between: because of the request, of a page that cannot be read, of findings.
order.append('|total|Double|What it costs.|\n', 'UTF-8')
assert build('-Dstubdown.include=no-such-page.md').exitCode == 1
File unreadable = new File(docs, 'utf16.md')
unreadable.setText('# page', 'UTF-16')
assert build().exitCode == 1
assert unreadable.delete()
assert build().log.contains(' 0 new, 1 changed, 2 same, 0 removed.')
isClean()

order.append('|client|microsoft.graph.client|Nobody knows it.|\n', 'UTF-8')
2.times {
    def failed = build('-Dstubdown.failOn=warning')
    assert failed.exitCode == 1
    assert failed.log.contains('src/main/docs/order.md:15:9: ')
}
assert build().successful
isClean()
