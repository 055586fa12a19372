package dev.stubdown.fuzz;

import dev.stubdown.extract.JsonLaws;

/** Any bytes as an HTTP message, and as JSON. */
public final class HttpMessageFuzz {

    private static final String OPERATION = """
            # Pack crate

            ## HTTP request

            ```http
            POST /crates/{id}/pack
            ```

            ## Request body

            |Property|Type|Description|
            |:---|:---|:---|
            |content|String|What is in it.|

            ## Response

            If successful, this method returns a `200 OK` response code.

            ## Example

            ### Request

            <!-- {"blockType": "request", "name": "pack"} -->

            ```http
            %1$s
            ```

            ### Response

            <!-- {"blockType": "response", "truncated": true, "@odata.type": "microsoft.graph.crate"} -->

            ```http
            %1$s
            ```
            """;

    private static final String TYPE = """
            # crate resource type

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |content|String|What is in it.|

            ## JSON representation

            <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.crate"} -->

            ```json
            %s
            ```
            """;

    private HttpMessageFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(HttpMessageFuzz::check);
    }

    private static void check(String text) {
        JsonLaws.check(text);
        FuzzedPages.read(OPERATION.formatted(text));
        FuzzedPages.read(TYPE.formatted(text));
    }
}
