package dev.stubdown.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.cli.Installation.Ended;
import dev.stubdown.cli.Installation.Started;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of classes that the launcher makes, uses, and does without. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows makes none")
class ClassCacheIT {

    /** So many of our own classes at least come from the archive when a page is generated. */
    private static final long MANY = 200;

    /** What the name of an archive ends with, on any JDK. */
    private static final Pattern ARCHIVE = Pattern.compile("\\.(jsa|aot)$");

    @TempDir
    static Path unpacked;

    /** An archive that was made before the tests. */
    @TempDir
    static Path made;

    private static Installation installation;

    @TempDir
    Path folder;

    private String version = "";

    @BeforeAll
    static void unpack() throws Exception {
        installation = Installation.ofTar(unpacked);
        Map<String, String> making = Map.of(
                "JAVA_HOME", Installation.JAVA_HOME.toString(),
                "XDG_CACHE_HOME", made.toString(),
                "STUBDOWN_CLASS_CACHE", "create");
        Ended ended = installation.start(made, making, "--version").end();
        assertEquals(0, ended.exitCode(), ended::toString);
        assertEquals("", ended.errors());
    }

    /** Has that archive in the cache folder of a test. */
    private Path takeArchive() throws IOException {
        try (Stream<Path> files = Files.list(made.resolve("stubdown/classes"))) {
            Path archive = files.toList().get(0);
            return Files.copy(archive, classes().resolve(archive.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @BeforeEach
    void writePages() throws Exception {
        Shop.in(folder);
        Files.createDirectories(classes());
        version = run(Map.of("STUBDOWN_CLASS_CACHE", "off"), "--version").output();
        assertTrue(version.startsWith("stubdown "), version);
    }

    @Test
    void classes_come_from_the_archive_once_it_is_made() throws Exception {
        Path archive = takeArchive();
        Object before = Files.readAttributes(archive, BasicFileAttributes.class).fileKey();
        assertTrue(sharedClasses("auto") > MANY);
        assertEquals(0, sharedClasses("off"));
        assertEquals(new Ended(0, version, ""), create());
        assertEquals(
                before, Files.readAttributes(archive, BasicFileAttributes.class).fileKey(), "it is made once");
    }

    @Test
    void the_first_run_makes_it_aside() throws Exception {
        assertEquals(new Ended(0, version, ""), run(Map.of(), "--version"));
        await(() -> archives().size() == 1 && leftovers().isEmpty());
        assertTrue(sharedClasses("auto") > MANY);
    }

    @Test
    void of_eight_that_start_at_once_one_makes_it() throws Exception {
        List<Started> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String mode = i < 2 ? "auto" : "create";
            all.add(installation.start(folder, environment(Map.of("STUBDOWN_CLASS_CACHE", mode)), "--version"));
        }
        for (Started one : all) {
            assertEquals(new Ended(0, version, ""), one.end());
        }
        await(() -> leftovers().isEmpty());
        assertEquals(1, archives().size());
        assertTrue(sharedClasses("auto") > MANY);
    }

    @Test
    void a_cache_folder_that_cannot_be_written_is_done_without() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        for (String place : List.of(file.toString(), "/dev/null", file + "/below")) {
            Map<String, String> there = Map.of("XDG_CACHE_HOME", place);
            assertEquals(new Ended(0, version, ""), run(there, "--version"));
            Ended asked = run(Map.of("XDG_CACHE_HOME", place, "STUBDOWN_CLASS_CACHE", "create"), "--version");
            assertEquals(3, asked.exitCode());
            assertTrue(asked.errors().startsWith("error: the class cache " + place + "/stubdown/"), asked.errors());
            assertTrue(asked.errors().endsWith(" could not be made\n"), asked.errors());
        }
    }

    @Test
    void a_relative_cache_folder_is_ignored() throws Exception {
        Map<String, String> relative =
                Map.of("XDG_CACHE_HOME", "relative", "HOME", folder.toString(), "STUBDOWN_CLASS_CACHE", "create");
        assertEquals(new Ended(0, version, ""), run(relative, "--version"));
        assertFalse(Files.exists(folder.resolve("relative")));
        assertTrue(Files.isDirectory(folder.resolve(".cache/stubdown/classes")));
    }

    @Test
    void a_damaged_archive_is_not_used_and_is_made_again() throws Exception {
        Path archive = takeArchive();
        byte[] whole = Files.readAllBytes(archive);
        byte[] garbled = whole.clone();
        Arrays.fill(garbled, whole.length / 4, whole.length / 2, (byte) 7);
        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), garbled, new byte[0])) {
            assertTrue(archive.toFile().setWritable(true));
            Files.write(archive, damaged);
            assertEquals(new Ended(0, version, ""), run(Map.of(), "--version"));
            assertEquals(new Ended(0, version, ""), create());
            assertTrue(Files.size(archive) > whole.length / 2, () -> damaged.length + " bytes stay");
            await(() -> leftovers().isEmpty());
        }
        assertEquals(1, archives().size());
        assertTrue(sharedClasses("auto") > MANY);
    }

    @Test
    void another_jar_gets_another_archive() throws Exception {
        Installation mine = installation.copiedTo(folder.resolve("mine"));
        Map<String, String> making = environment(Map.of("STUBDOWN_CLASS_CACHE", "create"));
        mine.start(folder, making, "--version").end();
        Path first = archives().get(0);
        Files.copy(Installation.TARGET.resolve("stubdown.jar"), mine.path("other.jar"));
        Files.setLastModifiedTime(mine.path("other.jar"), FileTime.from(Instant.EPOCH.plus(Duration.ofDays(9000))));
        Files.move(mine.path("other.jar"), mine.path("lib/stubdown.jar"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                new Ended(0, version, ""),
                mine.start(folder, making, "--version").end());
        assertEquals(2, archives().size());
        Files.delete(first);
        assertTrue(sharedClasses(mine, "auto") > MANY);
    }

    @Test
    void archives_that_nothing_has_used_for_long_go_when_another_is_made() throws Exception {
        Path old = Files.writeString(classes().resolve("1.jsa"), "of a version that is gone");
        Path young = Files.writeString(classes().resolve("2.jsa"), "of another version");
        Instant longAgo = Instant.now().minus(Duration.ofDays(40));
        Files.setAttribute(old, "lastAccessTime", FileTime.from(longAgo));
        create();
        assertTrue(Files.notExists(old));
        assertTrue(Files.exists(young));
    }

    @Test
    void who_was_stopped_while_making_it_does_not_block_for_ever() throws Exception {
        Path archive = takeArchive();
        Files.delete(archive);
        Path lock = Files.createDirectory(Path.of(archive + ".making"));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        assertEquals(new Ended(0, version, ""), create());
        assertEquals(List.of(archive), archives());
        assertEquals(List.of(), leftovers());
    }

    @ParameterizedTest
    @CsvSource({
        "17.0.1, DumpLoadedClassList, 0",
        "24.0.2, DumpLoadedClassList, 1",
        "25, AOTCacheOutput, 0",
        "26.0.1, AOTCacheOutput, 1"
    })
    void a_jvm_that_cannot_make_it_is_asked_once(String java, String option, int exitCode) throws Exception {
        Path tries = folder.resolve("tries");
        Path jdk = Installation.jdk(
                folder.resolve("jdk"),
                java,
                "case $* in *-XX:" + option + "=*) echo once >>'" + tries + "'; exit " + exitCode
                        + ";; esac; echo \"$*\"");
        Map<String, String> there = Map.of("JAVA_HOME", jdk.toString());
        Ended first = run(there, "--version");
        assertEquals(0, first.exitCode());
        assertFalse(first.output().contains("classes/"), first.output());
        await(() -> leftovers().size() == 1
                && leftovers().get(0).toString().endsWith(".failed")
                && archives().isEmpty());
        assertEquals(first, run(there, "--version"));
        Map<String, String> asking = Map.of("JAVA_HOME", jdk.toString(), "STUBDOWN_CLASS_CACHE", "create");
        assertEquals(3, run(asking, "--version").exitCode());
        assertEquals(2, Files.readAllLines(tries).size(), "once unasked, and once asked for");
    }

    @Test
    void a_jdk_without_an_archive_of_its_own_is_not_asked() throws Exception {
        Path jdk = Installation.jdk(folder.resolve("jdk"), "17.0.1", "echo \"$*\"");
        Files.delete(jdk.resolve("lib/server/classes.jsa"));
        Map<String, String> there = Map.of("JAVA_HOME", jdk.toString());
        assertFalse(run(there, "--version").output().contains("classes/"));
        assertEquals(List.of(), leftovers());
    }

    @Test
    void an_archive_of_the_user_is_left_alone() throws Exception {
        Path own = folder.resolve("own.jsa");
        Map<String, String> theirs = Map.of("JAVA_OPTS", "-Xlog:disable -XX:ArchiveClassesAtExit=" + own);
        assertEquals(new Ended(0, version, ""), run(theirs, "--version"));
        assertTrue(Files.exists(own));
        assertEquals(List.of(), leftovers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-Xshare:off", "-Xshare:auto", "-XX:+UseG1GC", "-XX:-UseCompressedOops", "-Xint", "-Xmx64m"})
    void it_is_in_the_way_of_no_option(String option) throws Exception {
        takeArchive();
        assertEquals(new Ended(0, version, ""), run(Map.of("JAVA_OPTS", option), "--version"));
        String file =
                Files.writeString(folder.resolve("options"), option + "\n").toString();
        assertEquals(0, run(Map.of("_JAVA_OPTIONS", option), "--version").exitCode());
        assertEquals(0, run(Map.of("JDK_JAVA_OPTIONS", "@" + file), "--version").exitCode());
        assertEquals(
                0,
                run(Map.of("JAVA_OPTS", "-XX:VMOptionsFile=" + file), "--version")
                        .exitCode());
    }

    @Test
    void a_list_of_classes_of_the_user_is_written() throws Exception {
        takeArchive();
        Path list = folder.resolve("classes");
        Map<String, String> theirs = Map.of("JAVA_OPTS", "-Xlog:disable -XX:DumpLoadedClassList=" + list);
        assertEquals(new Ended(0, version, ""), run(theirs, "--version"));
        assertTrue(Files.exists(list));
    }

    /** The JVM that writes it is another one, and may have been stopped. */
    @Test
    void an_archive_that_is_cut_while_it_is_made_is_not_taken() throws Exception {
        Path jdk = Installation.jdk(
                folder.resolve("jdk"),
                "25",
                "for a; do case $a in -XX:AOTCacheOutput=*) echo cut >\"${a#*=}\"; exit 0;;"
                        + " -XX:AOTMode=on) exit 1;; esac; done; echo \"$*\"");
        Map<String, String> asking = Map.of("JAVA_HOME", jdk.toString(), "STUBDOWN_CLASS_CACHE", "create");
        assertEquals(3, run(asking, "--version").exitCode());
        assertEquals(List.of(), archives());
    }

    @Test
    void the_cache_folder_may_have_any_name() throws Exception {
        Map<String, String> there = Map.of(
                "XDG_CACHE_HOME", folder.resolve("ü ö's").toString(), "LC_ALL", "C", "STUBDOWN_CLASS_CACHE", "create");
        assertEquals(new Ended(0, version, ""), run(there, "--version"));
    }

    @Test
    void other_words_than_the_three_are_refused() throws Exception {
        Ended ended = run(Map.of("STUBDOWN_CLASS_CACHE", "on"), "--version");
        assertEquals(new Ended(2, "", "error: STUBDOWN_CLASS_CACHE is 'on' and not auto, off or create\n"), ended);
    }

    private Ended create() throws Exception {
        return run(Map.of("STUBDOWN_CLASS_CACHE", "create"), "--version");
    }

    private long sharedClasses(String mode) throws Exception {
        return sharedClasses(installation, mode);
    }

    /** How many classes of the generator a run takes from an archive. */
    private long sharedClasses(Installation from, String mode) throws Exception {
        Path log = folder.resolve("classes.log");
        Map<String, String> logged = Map.of("STUBDOWN_CLASS_CACHE", mode, "JAVA_OPTS", "-Xlog:class+load:file=" + log);
        Ended ended = from.start(folder, environment(logged), "generate", "docs", "-o", "out", "--base-package", "a.b")
                .end();
        assertEquals(0, ended.exitCode(), ended::toString);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("dev.stubdown.") && line.contains("shared objects file"))
                    .count();
        }
    }

    private Path classes() {
        return folder.resolve("cache/stubdown/classes");
    }

    private List<Path> archives() {
        return inCache(true);
    }

    /** What else there is: locks, and marks of failure. */
    private List<Path> leftovers() {
        return inCache(false);
    }

    private List<Path> inCache(boolean archives) {
        try (Stream<Path> files = Files.list(classes())) {
            return files.filter(file -> ARCHIVE.matcher(file.toString()).find() == archives)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets time go by until the folder of archives is as it should be. */
    private void await(BooleanSupplier condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        try (WatchService watch = classes().getFileSystem().newWatchService()) {
            classes().register(watch, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
            while (!condition.getAsBoolean()) {
                assertTrue(Instant.now().isBefore(end), () -> "archives " + archives() + ", and " + leftovers());
                WatchKey changed = watch.poll(1, TimeUnit.SECONDS);
                if (changed != null) {
                    changed.pollEvents();
                    changed.reset();
                }
            }
        }
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return installation.start(folder, environment(environment), arguments).end();
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "JAVA_HOME", Installation.JAVA_HOME.toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()));
        environment.putAll(more);
        return environment;
    }
}
