package dev.stubdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with two types, an enum and an operation. */
final class SmallDocs {

    private SmallDocs() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("api"));
        Files.createDirectories(folder.resolve("resources"));
        Files.writeString(folder.resolve("resources/order.md"), """
                # order resource type

                Namespace: microsoft.graph

                What somebody ordered.

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |number|Int64|Counts from 1.|
                |state|Enumeration|How far it is. Possible values are: `open`, `paid`, `sent`.|
                |tags|String collection|What it is filed under.|
                """);
        Files.writeString(folder.resolve("resources/internalnote.md"), """
                # internalNote resource type

                Namespace: microsoft.graph

                A note \\<of\\> ours.

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |text|String|What it says.|
                """);
        Files.writeString(folder.resolve("api/order-list.md"), """
                # List orders

                Namespace: microsoft.graph

                All [orders](../resources/order.md).

                ## HTTP request

                ``` http
                GET /orders
                ```

                ## Response

                Answers `200 OK` with a collection of [order](../resources/order.md) objects.
                """);
    }
}
