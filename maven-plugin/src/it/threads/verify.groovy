String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Stubdown is skipped.')
assert !log.contains('thread-safe')
for (module in ['one', 'two']) {
    File types = new File(basedir, module + '/target/generated-sources/stubdown/com/example/' + module + '/model')
    assert new File(types, module.capitalize() + '.java').isFile()
}
