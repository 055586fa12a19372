package dev.stubdown;

import dev.stubdown.source.SourceReader;
import dev.stubdown.triage.Baseline;
import dev.stubdown.triage.BaselineFormat;
import dev.stubdown.triage.TriageOptions;
import dev.stubdown.triage.Triaged;
import dev.stubdown.write.WholeFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The file that keeps the known findings of a project. */
final class BaselineFile {

    private BaselineFile() {}

    /**
     * What the file says. A file that is to be written need not be there; one that is there has to be a baseline all the same, or a mistyped name
     * would cost somebody a file.
     *
     * @throws InvalidRequestException where it is no baseline, or is not there
     */
    static Baseline read(TriageOptions options) throws IOException {
        Path file = options.baseline();
        if (file == null) {
            return Baseline.NONE;
        }
        try {
            return BaselineFormat.parse(new SourceReader().read(file).text());
        } catch (NoSuchFileException e) {
            if (options.writeBaseline()) {
                return Baseline.NONE;
            }
            throw problem("the baseline '" + file + "' does not exist; --write-baseline makes one");
        } catch (IllegalArgumentException e) {
            throw problem("the baseline '" + file + "' " + e.getMessage());
        }
    }

    private static InvalidRequestException problem(String sentence) {
        return new InvalidRequestException(List.of(sentence));
    }

    /** Writes the file where the user wants that; its findings are then known. */
    static Triaged written(TriageOptions options, Triaged triaged) throws IOException {
        Path file = options.baseline();
        if (file == null || !options.writeBaseline()) {
            return triaged;
        }
        new WholeFile(file).write(BaselineFormat.text(triaged.baseline()));
        return triaged.known();
    }
}
