package dev.stubdown;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.DialectLoader;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The documentation styles that come with Stubdown, and those of users. */
public final class Dialects {

    /** The names of the bundled dialects, sorted. */
    public static final List<String> BUNDLED = List.of("graph");

    private static final String FOLDER = "/dialects/";
    private static final String ENDING = ".yaml";

    private Dialects() {}

    /** True for the path of a dialect file, false for the name of a bundled dialect. */
    public static boolean isFile(String nameOrFile) {
        return nameOrFile.endsWith(ENDING) || nameOrFile.endsWith(".yml");
    }

    /**
     * The dialect of that name, or of that file.
     *
     * @param nameOrFile one of {@link #BUNDLED}, or the path of a YAML file, which ends in {@code .yaml} or {@code .yml}
     * @throws InvalidRequestException for an unknown name, or a file with problems; each has its line and column
     * @throws IOException where the file cannot be read
     */
    public static Dialect load(String nameOrFile) throws IOException {
        boolean file = isFile(nameOrFile);
        SourceFile source = file ? new SourceReader().read(Path.of(nameOrFile)) : bundled(nameOrFile);
        Outcome<Optional<Dialect>> dialect = DialectLoader.load(file ? nameOrFile : source.path(), source.text());
        return dialect.value().orElseThrow(() -> InvalidRequestException.of(dialect.diagnostics()));
    }

    private static SourceFile bundled(String name) throws IOException {
        if (!BUNDLED.contains(name)) {
            String ending = Suggestion.ending(name, BUNDLED);
            throw new InvalidRequestException(List.of("there is no dialect '" + name + "'"
                    + (ending.isEmpty() ? "." : ending) + " The bundled ones are: " + String.join(", ", BUNDLED)));
        }
        try (InputStream resource = Dialects.class.getResourceAsStream(FOLDER + name + ENDING)) {
            if (resource == null) {
                throw new IllegalStateException("the dialect " + name + " is missing from the jar");
            }
            return new SourceReader().read(name + ENDING, resource);
        }
    }
}
