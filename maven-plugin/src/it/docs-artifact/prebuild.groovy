import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// A repository with a zip file of pages, which nobody has seen before.
new File(localRepositoryPath, 'com/example/shop-pages').deleteDir()
File folder = new File(basedir, 'remote/com/example/shop-pages/1')
folder.mkdirs()
new File(folder, 'shop-pages-1.pom').setText("""<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>shop-pages</artifactId>
  <version>1</version>
  <packaging>zip</packaging>
</project>
""", 'UTF-8')
new ZipOutputStream(new FileOutputStream(new File(folder, 'shop-pages-1.zip'))).withCloseable { zip ->
    zip.putNextEntry(new ZipEntry('resources/order.md'))
    zip.write("""---
title: "order resource type"
description: "What somebody ordered."
doc_type: resourcePageType
---

# order resource type

Namespace: microsoft.graph

What somebody ordered.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|items|item collection|What is wanted.|
|customer|client|Who ordered it.|
""".getBytes('UTF-8'))
}
// Maven 4 takes no file without one.
for (file in folder.listFiles()) {
    String digest = java.security.MessageDigest.getInstance('SHA-1').digest(file.bytes).encodeHex().toString()
    new File(folder, file.name + '.sha1').setText(digest, 'US-ASCII')
}
