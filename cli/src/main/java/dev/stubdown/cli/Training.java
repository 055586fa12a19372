package dev.stubdown.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The command at work on pages of all kinds, for a JVM that is to remember the classes of such work: the launcher starts it to make its class cache. What the
 * runs say goes nowhere.
 */
public final class Training {

    private final Terminal terminal;

    private Training(Path scratch) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        terminal = new Terminal(nowhere, nowhere, false, false, scratch, scratch.resolve("cache"));
    }

    /**
     * Runs what users run: generation of everything, generation with nothing changed, with one page changed, and of which all pages are known, a review, the
     * model, words that are not understood.
     *
     * @param arguments an archive of pages, and a folder that is written to
     * @throws IOException where one of them cannot be read or written
     * @throws IllegalStateException if one of the runs does not end as it should
     */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Path.of(arguments[1]).toAbsolutePath();
        Path pages = scratch.resolve("pages");
        List<Path> unpacked = unpack(Path.of(arguments[0]), pages);
        new Training(scratch)
                .run(pages.toString(), unpacked.get(0), scratch.resolve("out").toString());
    }

    private static List<Path> unpack(Path archive, Path folder) throws IOException {
        List<Path> unpacked = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    Path page = folder.resolve(entry.getName());
                    Files.createDirectories(page.getParent());
                    Files.copy(zip.getInputStream(entry), page);
                    unpacked.add(page);
                }
            }
        }
        return unpacked;
    }

    private void run(String pages, Path page, String output) throws IOException {
        List<String> generate = List.of("generate", pages, "-o", output, "--base-package", "com.example");
        expect(ExitCode.DONE, generate);
        expect(ExitCode.DONE, generate);
        Files.writeString(page, "\n", StandardOpenOption.APPEND);
        expect(ExitCode.DONE, generate);
        expect(
                ExitCode.DONE,
                Stream.concat(generate.stream(), Stream.of("--severity", "type/union=info"))
                        .toList());
        expect(ExitCode.DONE, List.of("check", pages, "--fail-on", "never"));
        expect(ExitCode.DONE, List.of("model", pages, "-o", output + ".json"));
        expect(ExitCode.DONE, List.of("--help"));
        expect(ExitCode.WRONG_USE, List.of("generate", "--unheard-of"));
    }

    private void expect(int expected, List<String> words) {
        int exitCode = Main.run(terminal, words.toArray(String[]::new));
        if (exitCode != expected) {
            throw new IllegalStateException(words + " ended with " + exitCode);
        }
    }
}
