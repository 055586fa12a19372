package dev.stubdown.fuzz;

/** Any bytes as the comment in front of a code block, which tells what the block is or which findings are meant to be there. */
public final class MetadataFuzz {

    private static final String OPERATION = """
            # Pack crate

            ## HTTP request

            <!--%1$s-->

            ```http
            POST /crates/{id}/pack
            ```

            ## Response

            If successful, this method returns a `200 OK` response code and a [crate](crate.md) object.

            ## Example

            <!--%1$s-->

            ```http
            POST https://example.org/v1.0/crates/1/pack

            { "content": "cups" }
            ```

            <!--%1$s-->

            ```http
            HTTP/1.1 200 OK
            Content-Type: application/json

            { "content": "cups" }
            ```
            """;

    private static final String TYPE = """
            # crate resource type

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |content|String|What is in it.|

            ## JSON representation

            <!--%s-->

            ```json
            { "content": "String" }
            ```
            """;

    private MetadataFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(MetadataFuzz::check);
    }

    private static void check(String comment) {
        FuzzedPages.read(OPERATION.formatted(comment));
        FuzzedPages.read(TYPE.formatted(comment));
    }
}
