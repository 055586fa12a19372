package dev.stubdown.fuzz;

import dev.stubdown.output.javapoet.EncodingLaws;
import dev.stubdown.output.report.ReportLaws;

/** Any bytes as a text that has to stay inside of what it is printed to: Java, reports, a terminal. */
public final class EncodingFuzz {

    /** Behind it, the name of everything in a model, which is compiled; that takes its time. */
    private static final char NAMES = '=';

    private EncodingFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        check("a text");
        check(NAMES + "a name");
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(EncodingFuzz::check);
    }

    private static void check(String text) {
        if (text.length() > 1 && text.charAt(0) == NAMES) {
            EncodingLaws.checkNames(text.substring(1));
        } else {
            EncodingLaws.check(text);
            ReportLaws.check(text);
        }
    }
}
