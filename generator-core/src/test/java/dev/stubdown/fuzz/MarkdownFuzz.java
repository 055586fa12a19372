package dev.stubdown.fuzz;

import dev.stubdown.markdown.MarkdownLaws;

/** Any bytes as a page: tables above all. */
public final class MarkdownFuzz {

    private MarkdownFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(MarkdownLaws::check);
    }
}
