package dev.stubdown;

import dev.stubdown.source.FileFailure;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text that each generated file begins with. */
final class LicenseHeader {

    private LicenseHeader() {}

    /**
     * Reads the text.
     *
     * @param file null for none
     * @return empty for none
     * @throws InvalidRequestException where the file cannot be read, or says nothing
     */
    static String read(@Nullable Path file) {
        if (file == null) {
            return "";
        }
        try {
            String text = new SourceReader().read(file).text();
            if (text.isBlank()) {
                throw new InvalidRequestException(List.of("the licence header '" + file + "' is empty"));
            }
            return text;
        } catch (IOException e) {
            throw new InvalidRequestException(
                    List.of("the licence header '" + file + "' cannot be read: " + FileFailure.reason(e)));
        }
    }
}
