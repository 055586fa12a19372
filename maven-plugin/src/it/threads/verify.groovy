def maven = evaluate(new File(library, 'maven-runs.groovy'))
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Stubdown is skipped.')
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 4')
assert !log.contains('thread-safe')
List<String> modules = ['one', 'two', 'three', 'four']
def generated = { modules.collectEntries { [it, maven.snapshot(new File(basedir, it + '/target/generated-sources'))] } }
Map parallel = generated()
for (module in modules) {
    String type = module.capitalize() + '.java'
    assert parallel[module].keySet().findAll { it.endsWith('.java') && !it.endsWith('package-info.java') } ==
            ['stubdown/com/example/' + module + '/model/' + type] as Set
}
assert maven.run(basedir, 'generate-sources').successful
Map again = generated()
assert modules.collectMany { maven.differences(parallel[it], again[it]) } == []

modules.each { new File(basedir, it + '/target').deleteDir() }
assert maven.run(basedir, 'generate-sources', '-T', '1').successful
Map alone = generated()
for (module in modules) {
    assert alone[module].collectEntries { file, state -> [file, state[0]] } == parallel[module].collectEntries { file, state -> [file, state[0]] }
}
