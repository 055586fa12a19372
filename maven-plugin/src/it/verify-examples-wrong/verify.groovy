String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Tests run: 1, Failures: 1, Errors: 0, Skipped: 0')
assert log.contains('api/order-list.md:37 cannot be read by com.example.shop.model.CollectionPage<com.example.shop.model.Order>')
assert log.contains('datetime-value')
