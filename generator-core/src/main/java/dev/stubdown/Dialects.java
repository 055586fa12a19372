package dev.stubdown;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.dialect.DialectLoader;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documentation styles that come with Stubdown, and those of users. */
public final class Dialects {

    /** The names of the bundled dialects, sorted. */
    public static final List<String> BUNDLED = List.of("business-central", "graph");

    private static final String FOLDER = "/dialects/";
    private static final String ENDING = ".yaml";

    /** Stands before the name of a bundled file in messages, so that it is no file of the user's. */
    private static final String IN_THE_JAR = "jar:";

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
        return read(nameOrFile).dialect();
    }

    /**
     * A dialect with where it came from.
     *
     * @param files the files of the user's, that of the dialect and those that it extends
     */
    record Read(Dialect dialect, List<Path> files) {}

    /** The same as {@link #load}, with the files. */
    static Read read(String nameOrFile) throws IOException {
        List<Path> files = new ArrayList<>();
        SourceFile source = isFile(nameOrFile)
                ? file(Path.of(nameOrFile), files)
                : bundled(nameOrFile).orElseThrow(() -> new InvalidRequestException(List.of(unknown(nameOrFile))));
        Outcome<Optional<Dialect>> dialect =
                DialectLoader.load(source, (child, parent) -> parent(child, parent, files));
        return new Read(dialect.value().orElseThrow(() -> InvalidRequestException.of(dialect.diagnostics())), files);
    }

    private static SourceFile parent(String child, String nameOrFile, List<Path> files) throws IOException {
        if (!isFile(nameOrFile)) {
            return bundled(nameOrFile).orElseThrow(() -> new FileNotFoundException(unknown(nameOrFile)));
        }
        try {
            return file(Path.of(child).resolveSibling(nameOrFile).normalize(), files);
        } catch (InvalidPathException e) {
            throw new FileNotFoundException("it is no path: " + e.getReason());
        }
    }

    private static SourceFile file(Path path, List<Path> files) throws IOException {
        files.add(path);
        return new SourceReader().read(new SourceLocation(path, path.toString()));
    }

    private static String unknown(String name) {
        String ending = Suggestion.ending(name, BUNDLED);
        return "there is no dialect '" + name + "'" + (ending.isEmpty() ? "." : ending) + " The bundled ones are: "
                + String.join(", ", BUNDLED);
    }

    private static Optional<SourceFile> bundled(String name) throws IOException {
        if (!BUNDLED.contains(name)) {
            return Optional.empty();
        }
        try (InputStream resource = Dialects.class.getResourceAsStream(FOLDER + name + ENDING)) {
            if (resource == null) {
                throw new IllegalStateException("the dialect " + name + " is missing from the jar");
            }
            return Optional.of(new SourceReader().read(IN_THE_JAR + name + ENDING, resource));
        }
    }
}
