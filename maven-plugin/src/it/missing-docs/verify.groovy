String log = new File(basedir, 'build.log').getText('UTF-8')
String folder = new File(basedir, 'pages').path
assert log.contains("the documentation folder '" + folder + "' does not exist")
assert log.contains('BUILD FAILURE')
assert !log.contains('at dev.stubdown.')
