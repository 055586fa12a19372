package dev.stubdown.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with three pages in {@code docs}, and the command run in it with its streams caught. */
final class Shop {

    private static final Path PAGES = Path.of("src/test/resources/shop");

    private final Path folder;
    private final boolean interactive;
    private final boolean colored;

    private Shop(Path folder, boolean interactive, boolean colored) {
        this.folder = folder;
        this.interactive = interactive;
        this.colored = colored;
    }

    /** What a run gave. */
    record Outcome(int exitCode, String output, String errors) {}

    /** A shop in that empty folder. */
    static Shop in(Path folder) {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("docs").resolve(PAGES.relativize(page).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(page, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Shop(folder, false, false);
    }

    /** The same shop with somebody who watches. */
    Shop onTerminal(boolean nowColored) {
        return new Shop(folder, true, nowColored);
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(path(path).getParent());
        Files.writeString(path(path), text);
    }

    /** Runs the command; the shop's own folder is left out of what it prints. */
    Outcome run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exitCode = run(output, errors, arguments);
        return new Outcome(exitCode, shown(output), shown(errors));
    }

    /** Runs the command with both streams going to one place. */
    Outcome runTogether(String... arguments) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        int exitCode = run(both, both, arguments);
        return new Outcome(exitCode, shown(both), "");
    }

    private int run(ByteArrayOutputStream output, ByteArrayOutputStream errors, String... arguments) {
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        PrintStream err = out;
        if (output != errors) {
            err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        }
        return Main.run(new Terminal(out, err, interactive, colored, folder, folder.resolve("cache")), arguments);
    }

    private String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString() + folder.getFileSystem().getSeparator(), "")
                .replaceAll("in \\d+\\.\\d s", "in 0.1 s");
    }
}
