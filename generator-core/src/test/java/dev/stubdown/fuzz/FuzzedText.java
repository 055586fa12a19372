package dev.stubdown.fuzz;

import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.util.Optional;

/** Bytes as the text that the product makes of the bytes of a file. */
final class FuzzedText {

    private FuzzedText() {}

    /** The text; empty for bytes that are none. */
    static Optional<String> of(byte[] data) {
        try {
            return Optional.of(SourceReader.decode("fuzzed", data)).map(SourceFile::text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
