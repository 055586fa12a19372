package dev.stubdown.fuzz;

import dev.stubdown.output.javapoet.EncodingLaws;
import dev.stubdown.output.report.ReportLaws;

/** Any bytes as a text that has to stay inside of what it is printed to: Java, reports, a terminal. */
public final class EncodingFuzz {

    /** To compile takes long. */
    private static final int LONGEST_NAME = 60;

    private EncodingFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        check("a name");
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(EncodingFuzz::check);
    }

    private static void check(String text) {
        EncodingLaws.check(text);
        ReportLaws.check(text);
        if (!text.isEmpty() && text.length() <= LONGEST_NAME) {
            EncodingLaws.checkNames(text);
        }
    }
}
