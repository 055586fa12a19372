assert new File(basedir, 'target/classes/it/Shop.class').isFile()
assert new File(basedir, 'target/classes/com/example/shop/model/Order.class').isFile()

List<String> runs = new File(basedir, 'build.log').getText('UTF-8').split('BUILD SUCCESS') as List
assert runs.size() == 3

assert runs[0] =~ /Wrote target\/generated-sources\/stubdown: [1-9]\d* new, 0 changed, 0 same, 0 removed\./
assert runs[0].contains('Read 2 pages: 1 type, 1 enum, 1 operation; 0 errors, 0 warnings, 0 remarks.')

// The compiler looks at the times of the files, and at which files there are: nothing was touched, and the source root was there.
assert runs[1] =~ /Wrote target\/generated-sources\/stubdown: 0 new, 0 changed, [1-9]\d* same, 0 removed\./
assert runs[1].contains('Nothing to compile')
