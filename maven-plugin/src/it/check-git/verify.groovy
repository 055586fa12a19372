String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /there is no commit 'no-such-revision' in the Git repository|lies in no Git repository/
assert !log.contains('SLF4J')
