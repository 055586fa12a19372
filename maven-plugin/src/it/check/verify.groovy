String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Stubdown is skipped.')
assert log.contains('[INFO] Not reported: 1 in the baseline.')
assert log.contains('[INFO] src/main/docs/parcel.md:1:1: The page has no front matter [frontmatter/missing]')
// Maven 4 has warnings of its own.
assert !(log =~ /\[WARNING\] \S+:\d+:\d+: /)
assert !log.contains('thread-safe')
