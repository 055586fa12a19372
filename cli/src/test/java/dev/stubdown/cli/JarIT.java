package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar that users get, in a process of its own. */
class JarIT {

    /** Of Java 6. */
    private static final int FIRST_WITH_STACK_MAPS = 50;

    @TempDir
    Path folder;

    private record Ended(int exitCode, String output, String errors) {}

    @BeforeEach
    void writePages() {
        Shop.in(folder);
    }

    @Test
    void the_jar_generates_in_the_folder_it_is_started_in() throws Exception {
        Ended ended = run("generate", "docs", "-o", "out", "--base-package", "com.example.shop");
        assertEquals(0, ended.exitCode(), ended.errors());
        assertTrue(ended.output().contains("Wrote out: "), ended.output());
        assertTrue(Files.isRegularFile(folder.resolve("out/.stubdown-manifest")));
    }

    @Test
    void the_model_on_standard_output_is_utf8_in_any_locale() throws Exception {
        Path page = folder.resolve("docs/resources/book.md");
        Files.writeString(page, Files.readString(page).replace("In euros.", "In €."));
        Ended ended = run("model", "docs", "-o", "-");
        assertEquals(0, ended.exitCode(), ended.errors());
        assertTrue(ended.output().contains("In €."), ended.output());
    }

    /** Such a name is that of no path, once it is a text. */
    @Test
    void folders_and_pages_may_have_names_that_the_locale_cannot_tell() throws Exception {
        String commands = "e=$(printf '\\303\\251') && mkdir docs/caf$e && cp docs/resources/book.md docs/caf$e/$e.md";
        Process made = new ProcessBuilder("sh", "-c", commands)
                .directory(folder.toFile())
                .start();
        assumeTrue(made.waitFor() == 0);
        for (int i = 0; i < 3; i++) {
            Ended ended = run("generate", "docs", "-o", "out", "--base-package", "com.example.shop");
            assertEquals(0, ended.exitCode(), ended.errors());
        }
    }

    @Test
    void the_exit_code_of_the_process_is_that_of_the_command() throws Exception {
        assertEquals(1, run("model", "docs", "-o", "-", "--fail-on=warning").exitCode());
        assertEquals(2, run("model", "nowhere", "-o", "-").exitCode());
        assertEquals(3, run("model", "docs", "-o", "docs").exitCode());
    }

    @Test
    void git_is_asked_without_a_word_of_any_logger() throws Exception {
        Path git = Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(git.resolve("objects"));
        Files.createDirectories(git.resolve("refs"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Ended ended = run("check", "docs", "--changed-since", "main");
        assertEquals(2, ended.exitCode());
        assertEquals(2, ended.errors().lines().count(), ended.errors());
        assertTrue(ended.errors().startsWith("error: there is no commit 'main' in the Git repository"), ended.errors());
    }

    @Test
    void the_version_is_that_of_the_build() throws Exception {
        assertTrue(run("--version").output().matches("stubdown \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"));
    }

    /** They would be loaded and verified at each start. */
    @Test
    void no_class_is_so_old_that_class_caches_leave_it_out() throws IOException {
        List<String> old = new ArrayList<>();
        int classes = 0;
        try (JarFile jar = new JarFile(Path.of("target", "stubdown.jar").toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    classes++;
                    if (majorVersion(jar, entry) < FIRST_WITH_STACK_MAPS) {
                        old.add(entry.getName());
                    }
                }
            }
        }
        assertTrue(classes > 0);
        assertEquals(List.of(), old);
    }

    private static int majorVersion(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-jar",
                Path.of("target", "stubdown.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the jar does not end");
        return new Ended(
                process.exitValue(),
                Files.readString(output, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }
}
