import java.util.zip.ZipFile

def names = { String path -> new ZipFile(new File(basedir, path)).withCloseable { jar -> jar.entries().collect { it.name } } }

def bank = names('bank/target/bank-1.jar')
assert bank.contains('com/example/bank/model/bank/Money.class')
assert bank.contains('META-INF/stubdown/com.example.bank/model.json')
assert bank.contains('META-INF/stubdown/com.example.bank/classes.json')

def shop = names('shop/target/shop-1.jar')
assert shop.contains('com/example/shop/model/shop/Invoice.class')
assert shop.contains('com/example/shop/Bill.class')
assert !shop.any { it.endsWith('/Money.class') || it.endsWith('/Account.class') || it.endsWith('/AccountState.class') }
assert !shop.any { it.startsWith('META-INF/stubdown/') }

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('BUILD SUCCESS') == 2
assert !log.contains('type/undefined')
