assert new File(basedir, 'shop/target/classes/com/example/shop/model/Order.class').isFile()
assert new File(basedir, 'shop/target/generated-sources/stubdown/com/example/shop/model/Order.java').text.contains('Made for the shop.')
