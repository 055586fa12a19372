import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.StandardCopyOption

def maven = evaluate(new File(library, 'maven-runs.groovy'))
File generated = new File(basedir, 'target/generated-sources/stubdown')
File repository = new File(localRepositoryPath, 'dev/stubdown')
String version = new File(basedir, 'pom.xml').getText('UTF-8').find(/<stubdown.version>(.*?)</) { it[1] }

// A newer version, in a repository of its own groups of files: the same but for a word of the dialect that comes with it.
def edit = { File jar, String path, Closure<String> change ->
    FileSystems.newFileSystem(jar.toPath(), (ClassLoader) null).withCloseable { files ->
        def file = files.getPath(path)
        String text = new String(Files.readAllBytes(file), 'UTF-8')
        boolean isOther = change(text) != text
    assert isOther
        Files.write(file, change(text).getBytes('UTF-8'))
    }
}
def publish = { String artifact ->
    File from = new File(repository, "$artifact/$version")
    File to = new File(repository, "$artifact/2-newer")
    to.mkdirs()
    ['pom', 'jar'].each { ending ->
        File file = new File(from, "$artifact-${version}.$ending")
        if (file.isFile()) {
            Files.copy(file.toPath(), new File(to, "$artifact-2-newer.$ending").toPath(), StandardCopyOption.REPLACE_EXISTING)
        }
    }
    File pom = new File(to, "$artifact-2-newer.pom")
    pom.setText(pom.getText('UTF-8').replace("<version>$version</version>", '<version>2-newer</version>'), 'UTF-8')
    new File(to, "$artifact-2-newer.jar")
}
publish('stubdown-parent')
edit(publish('stubdown-core'), 'dialects/graph.yaml') { it.replaceFirst(/(?m)^(\s*)(string): String$/, '$1$2: Boolean') }
edit(publish('stubdown-maven-plugin'), 'META-INF/maven/plugin.xml') { it.replace("<version>$version</version>", '<version>2-newer</version>') }

File java = new File(generated, 'com/example/shop/model/Order.java')
assert java.getText('UTF-8').contains('String getId()')
assert maven.run(basedir, 'compile').log.contains(' 0 new, 0 changed, 3 same, 0 removed.')

def newer = maven.run(basedir, 'compile', '-Dstubdown.version=2-newer')
assert newer.successful
assert newer.log.contains(' 0 new, 2 changed, 1 same, 0 removed.')
assert java.getText('UTF-8').contains('Boolean getId()')

assert maven.run(basedir, 'compile').log.contains(' 0 new, 2 changed, 1 same, 0 removed.')
assert java.getText('UTF-8').contains('String getId()')
