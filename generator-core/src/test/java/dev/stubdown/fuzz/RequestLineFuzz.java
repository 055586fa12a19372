package dev.stubdown.fuzz;

import dev.stubdown.extract.PathLaws;

/** Any bytes as request lines. */
public final class RequestLineFuzz {

    private static final String PAGE = """
            # Pack crate

            ## HTTP request

            ```http
            %1$s
            ```

            ## Path parameters

            |Parameter|Type|Description|
            |:---|:---|:---|
            |id|String|Which one.|

            ## Response

            If successful, this method returns a `200 OK` response code.

            ## Example

            ```http
            %1$s
            ```
            """;

    private RequestLineFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(RequestLineFuzz::check);
    }

    private static void check(String lines) {
        lines.lines().map(line -> line.substring(line.indexOf(' ') + 1)).forEach(PathLaws::check);
        FuzzedPages.read(PAGE.formatted(lines));
    }
}
