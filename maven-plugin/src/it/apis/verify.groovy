import java.util.zip.ZipFile

def classes = new ZipFile(new File(basedir, 'target/apis-1.jar')).withCloseable { jar -> jar.entries().collect { it.name } }
assert classes.findAll { it.endsWith('/Money.class') } == ['com/example/bank/model/bank/Money.class']
assert classes.contains('com/example/ledger/model/Bill.class')
assert classes.contains('com/example/Bills.class')

// The second run was about the ledger alone.
def output = new File(basedir, 'target/generated-sources/stubdown')
assert new File(output, 'bank/com/example/bank/model/bank/Money.java').text.contains('class Money')
assert new File(output, 'ledger/com/example/ledger/model/Bill.java').text.contains('record Bill(')
assert !new File(output, '.stubdown-manifest').exists()

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('BUILD SUCCESS') == 2
assert log.count('[INFO] API bank') == 2
assert log.count('[INFO] API ledger') == 3
assert !log.contains('type/undefined')
