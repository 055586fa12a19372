package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Installation.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unpacks what users install, and runs its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its launcher is another")
class LauncherIT {

    private static final String VERSION = "stubdown \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R";

    @TempDir
    static Path unpacked;

    private static Installation installation;

    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() throws Exception {
        installation = Installation.ofTar(unpacked);
    }

    @BeforeEach
    void writePages() {
        Shop.in(folder);
    }

    @Test
    void the_tar_has_the_jar_and_a_launcher_that_may_be_run() throws Exception {
        Map<String, String> files = installation.files();
        for (String file : List.of("LICENSE", "NOTICE", "bin/stubdown.bat", "lib/stubdown.jar")) {
            assertEquals("[GROUP_READ, OTHERS_READ, OWNER_READ, OWNER_WRITE]", sorted(files.get(file)), file);
        }
        assertTrue(Files.isExecutable(installation.path("bin/stubdown")));
        assertArrayEquals(
                Files.readAllBytes(Installation.TARGET.resolve("stubdown.jar")),
                Files.readAllBytes(installation.path("lib/stubdown.jar")));
    }

    @Test
    void the_zip_has_the_same_files_and_permissions(@TempDir Path other) throws Exception {
        Installation ofZip = Installation.ofZip(other);
        Map<String, String> files = installation.files();
        assertEquals(files.keySet(), ofZip.files().keySet());
        for (String file : files.keySet()) {
            assertEquals(sorted(files.get(file)), sorted(ofZip.files().get(file)), file);
            assertArrayEquals(Files.readAllBytes(installation.path(file)), Files.readAllBytes(ofZip.path(file)), file);
        }
        Ended ended = ofZip.start(folder, environment(Map.of()), "--version").end();
        assertTrue(ended.output().matches(VERSION), ended::toString);
    }

    private static String sorted(String permissions) {
        return List.of(permissions.substring(1, permissions.length() - 1).split(", ")).stream()
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void it_generates_in_the_folder_it_is_started_in_and_says_nothing_of_its_own() throws Exception {
        Ended ended = run(Map.of(), "generate", "docs", "-o", "out", "--base-package", "com.example.shop");
        assertEquals(0, ended.exitCode(), ended::toString);
        assertTrue(ended.errors()
                .lines()
                .allMatch(line -> line.startsWith("docs/api/book-list-authors.md:26:1: warning")));
        assertTrue(Files.isRegularFile(folder.resolve("out/.stubdown-manifest")));
        assertEquals(new Ended(0, run(Map.of(), "--version").output(), ""), run(Map.of(), "--version"));
    }

    @Test
    void the_exit_code_is_that_of_the_command() throws Exception {
        assertEquals(
                1,
                run(Map.of(), "model", "docs", "-o", "-", "--fail-on=warning").exitCode());
        assertEquals(2, run(Map.of(), "model", "nowhere", "-o", "-").exitCode());
        assertEquals(3, run(Map.of(), "model", "docs", "-o", "docs").exitCode());
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        List<String> given =
                List.of("", "two  blanks", "it's", "\"quoted\"", "*", "$HOME", "back\\slash", "ü\nline", "-x");
        Path jdk = Installation.jdk(folder.resolve("a jdk"), "17.0.1", "for word; do printf '%s\\0' \"$word\"; done");
        Ended ended =
                run(Map.of("JAVA_HOME", jdk.toString(), "STUBDOWN_CLASS_CACHE", "off"), given.toArray(String[]::new));
        List<String> words = List.of(ended.output().split("\0", -1));
        assertEquals(given, words.subList(words.size() - 1 - given.size(), words.size() - 1));
        assertEquals(2, run(Map.of(), "model", "docs", "-o", "").exitCode());
        assertEquals(
                0,
                run(Map.of(), "model", "docs", "-o", "it's * a \"model\".json").exitCode());
        assertTrue(Files.exists(folder.resolve("it's * a \"model\".json")));
    }

    @Test
    void the_process_of_the_launcher_becomes_that_of_java() throws Exception {
        Path jdk = Installation.jdk(folder.resolve("jdk"), "17.0.1", "echo $$; kill -TERM $$");
        Installation.Started started = installation.start(
                folder, environment(Map.of("JAVA_HOME", jdk.toString(), "STUBDOWN_CLASS_CACHE", "off")));
        Ended ended = started.end();
        assertEquals(started.process().pid() + "\n", ended.output());
        assertEquals(128 + 15, ended.exitCode());
    }

    @Test
    void it_may_be_called_by_links() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("other/bin"));
        Path link = Files.createSymbolicLink(bin.resolve("sd"), installation.path("bin/stubdown"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("sd"), Path.of("other/bin/sd"));
        for (Path launcher : List.of(linkToLink, link)) {
            Ended ended = Installation.start(launcher, folder, environment(Map.of()), "--version")
                    .end();
            assertTrue(ended.output().matches(VERSION), ended::toString);
            Files.delete(launcher);
        }
    }

    /** In a folder of the test's instead of those of the machine. */
    @Test
    void it_is_installed_as_the_page_says() throws Exception {
        Files.createDirectories(folder.resolve("opt"));
        Files.createDirectories(folder.resolve("bin"));
        String commands = String.join("", commandsOfPage())
                .replace("/opt", folder.resolve("opt").toString())
                .replace("/usr/local/bin", folder.resolve("bin").toString());
        Map<String, String> environment = environment(
                Map.of("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"), "STUBDOWN_CLASS_CACHE", "auto"));
        Ended ended = Installation.start(Path.of("/bin/sh"), Installation.TARGET, environment, "-ec", commands)
                .end();
        Files.delete(folder.resolve("bin/stubdown"));
        assertTrue(ended.output().matches(VERSION + VERSION), ended::toString);
        assertEquals("", ended.errors());
        try (Stream<Path> archives = Files.list(folder.resolve("cache/stubdown/classes"))) {
            assertTrue(archives.anyMatch(file -> file.toString().matches(".*\\.(jsa|aot)")));
        }
    }

    private static List<String> commandsOfPage() throws IOException {
        return Pattern.compile("(?ms)^```sh\n(.*?)^```$")
                .matcher(Files.readString(Path.of("..", "docs", "command.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void it_may_stand_in_a_folder_with_blanks() throws Exception {
        Installation moved = installation.copiedTo(folder.resolve("it's a * folder"));
        Ended ended = moved.start(folder, environment(Map.of("STUBDOWN_CLASS_CACHE", "create")), "--version")
                .end();
        assertTrue(ended.output().matches(VERSION), ended::toString);
        assertEquals("", ended.errors());
    }

    @Test
    void without_java_home_the_java_of_the_path_is_taken() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), Installation.JAVA_HOME.resolve("bin/java"));
        Ended ended = run(
                Map.of("JAVA_HOME", "", "PATH", bin + ":" + System.getenv("PATH"), "STUBDOWN_CLASS_CACHE", "create"),
                "--version");
        Files.delete(bin.resolve("java"));
        assertTrue(ended.output().matches(VERSION), ended::toString);
    }

    @Test
    void without_any_java_it_says_what_to_do() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", "", "PATH", folder.toString()), "--version");
        assertEquals(new Ended(2, "", "error: there is no java: put it on the PATH, or set JAVA_HOME\n"), ended);
        Ended wrong = run(Map.of("JAVA_HOME", "/nowhere"), "--version");
        assertEquals(new Ended(2, "", "error: JAVA_HOME is /nowhere, and there is no /nowhere/bin/java\n"), wrong);
    }

    @Test
    void an_old_java_is_told_apart() throws Exception {
        Path jdk = Installation.jdk(folder.resolve("jdk"), "11.0.2", "echo started");
        Ended ended = run(Map.of("JAVA_HOME", jdk.toString()), "--version");
        assertEquals(new Ended(2, "", "error: Java 17 or newer is needed, and " + jdk + " has 11\n"), ended);
    }

    @Test
    void options_of_the_user_win() throws Exception {
        Path log = folder.resolve("gc.log");
        Ended ended = run(
                Map.of("JAVA_OPTS", "-XX:+UseSerialGC", "STUBDOWN_OPTS", "-Xmx48m -Xlog:gc*:file=" + log), "--version");
        assertEquals(0, ended.exitCode(), ended::toString);
        assertTrue(Files.readString(log).contains("Heap Max Capacity: 48M"), Files.readString(log));
        Ended parallel = run(Map.of("JAVA_OPTS", "-XX:+UseParallelGC -Xlog:gc:file=" + log), "--version");
        assertEquals(0, parallel.exitCode(), parallel::toString);
        assertTrue(Files.readString(log).contains("Using Parallel"), Files.readString(log));
    }

    @ParameterizedTest
    @CsvSource({
        "'', -XX:+UseParallelGC -Xms128m -Xmn48m -XX:MaxTenuringThreshold=1 -XX:MinSurvivorRatio=8",
        "-Xmx64m, -XX:+UseParallelGC",
        "-Xmn9m, -XX:+UseParallelGC",
        "-XX:MaxRAMPercentage=5, -XX:+UseParallelGC",
        "-XX:NewSize=99m, -XX:+UseParallelGC",
        "-XX:NewRatio=9, -XX:+UseParallelGC",
        "-XX:InitialTenuringThreshold=9, -XX:+UseParallelGC",
        "-XX:InitialSurvivorRatio=3, -XX:+UseParallelGC",
        "-XX:+UseG1GC, -Xms128m",
        "-XX:+UseZGC -Xms9m, ''"
    })
    void collector_and_heap_are_ours_where_the_user_says_nothing_of_them(String options, String ours) throws Exception {
        Path jdk = Installation.jdk(folder.resolve("jdk"), "17.0.1", "echo \"$@\"");
        Ended ended = run(
                Map.of("JAVA_HOME", jdk.toString(), "JAVA_OPTS", options, "STUBDOWN_CLASS_CACHE", "off"), "--version");
        String given = ended.output().replace("-XX:+UseTransparentHugePages ", "");
        String expected = Stream.of("-Djdk.reflect.useNativeAccessorOnly=true", ours, options, "-jar")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        assertTrue(given.contains(expected), ended::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "always [madvise] never, 2097152, '', true",
        "always [madvise] never, 536870912, '', false",
        "always [madvise] never, none, '', true",
        "[always] madvise never, 2097152, '', false",
        "always madvise [never], 2097152, '', false",
        "always [madvise] never, 2097152, -XX:-UseTransparentHugePages, false",
        "always [madvise] never, 2097152, -XX:+UseParallelGC, false",
        "none, none, '', false"
    })
    void memory_is_asked_for_in_large_pages_where_linux_gives_them_to_who_asks(
            String said, String size, String options, boolean asked) throws Exception {
        Path kernel = Files.createDirectory(folder.resolve("kernel"));
        for (Map.Entry<String, String> file :
                Map.of("enabled", said, "hpage_pmd_size", size).entrySet()) {
            if (!file.getValue().equals("none")) {
                Files.writeString(kernel.resolve(file.getKey()), file.getValue() + "\n");
            }
        }
        Path jdk = Installation.jdk(folder.resolve("jdk"), "17.0.1", "echo \"$@\"");
        Installation here = installation.copiedTo(folder.resolve("installation"));
        Path script = here.path("bin/stubdown");
        Files.writeString(
                script,
                Files.readString(script)
                        .replaceFirst("(?m)^large_pages_folder=.*$", "large_pages_folder='" + kernel + "'"));
        Map<String, String> environment = environment(
                Map.of("JAVA_HOME", jdk.toString(), "STUBDOWN_OPTS", options, "STUBDOWN_CLASS_CACHE", "off"));
        Ended ended = here.start(folder, environment, "--version").end();
        assertEquals(0, ended.exitCode(), ended::toString);
        assertEquals("", ended.errors());
        assertEquals(asked, ended.output().contains("-XX:+UseTransparentHugePages"), ended::toString);
        assertTrue(ended.output().contains(options), ended::toString);
    }

    @Test
    void both_launchers_have_the_same_flags() throws IOException {
        String sh = Files.readString(installation.path("bin/stubdown"));
        String bat = Files.readString(installation.path("bin/stubdown.bat"));
        assertEquals(group("jvm_flags='(.*)'", sh), group("\"STUBDOWN_FLAGS=(.*)\"\r", bat));
        assertEquals(group("collector='(.*)'", sh), group("\"STUBDOWN_COLLECTOR=(.+)\"\r", bat));
        assertEquals(group("heap='(.*)'", sh), group("\"STUBDOWN_HEAP=(.+)\"\r", bat));
    }

    private static String group(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return installation.start(folder, environment(environment), arguments).end();
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "JAVA_HOME",
                Installation.JAVA_HOME.toString(),
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString(),
                "STUBDOWN_CLASS_CACHE",
                "off",
                "LC_ALL",
                "C.UTF-8"));
        environment.putAll(more);
        return environment;
    }
}
