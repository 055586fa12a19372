String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] The documentation folder src/main/docs does not exist.') == 3
assert log.count('[INFO] There is nothing to read, and nothing to do.') == 3
// Maven 4 keeps the pom there.
assert !(new File(basedir, 'target').list() ?: []).any { it != 'project-local-repo' }
