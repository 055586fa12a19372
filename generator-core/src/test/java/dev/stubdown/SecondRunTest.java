package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.extension.ExtensionJar;
import dev.stubdown.extension.Extensions;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.TemplateRule;
import dev.stubdown.spi.ApiView;
import dev.stubdown.spi.FileEmitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened since the last run, the output is what a first run gives; and where nothing did, nothing is read or written. */
class SecondRunTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    private Consumer<RequestBuilder> options = request -> {};
    private Extensions extensions = Extensions.NONE;

    @BeforeEach
    void writeInputs() throws IOException {
        SmallDocs.write(folder.resolve("docs"));
        write("wrong.md", page("wrong"));
        Files.writeString(folder.resolve("parent.yaml"), "extends: graph\nid: parent\n");
        Files.writeString(folder.resolve("own.yaml"), "extends: parent.yaml\nid: own\n");
        Files.writeString(folder.resolve("header.txt"), "Ours.\n");
        Files.writeString(folder.resolve("list.ftl"), "${types?size}\n");
    }

    @Test
    void nothing_is_read_or_written_where_nothing_has_changed() throws IOException {
        GenerationResult first = generate();
        makeOld();
        Map<String, FileTime> times = times();
        GenerationResult second = generate();
        assertEquals(EnumSet.of(Stage.SCAN), stages);
        assertEquals(times, times());
        assertEquals(first.unchanged(), second);
        assertFalse(first.diagnostics().isEmpty());
        assertTrue(second.files().isUpToDate());
        assertEquals(first.files().created(), second.files().same());
    }

    @Test
    void files_that_are_younger_than_the_last_run_are_compared_byte_by_byte_once() throws IOException {
        generate();
        Path output = folder.resolve("out/com/example/model/Order.java");
        FileTime time = Files.getLastModifiedTime(output);
        Files.writeString(output, Files.readString(output).replace("number", "nomber"));
        Files.setLastModifiedTime(output, time);
        GenerationResult second = generate();
        assertEquals(List.of("com/example/model/Order.java"), second.files().changed());
        assertClean();
    }

    @Test
    void a_link_that_has_come_is_told_of_though_no_page_has_changed() throws IOException {
        generate();
        makeOld();
        Files.createSymbolicLink(folder.resolve("docs/far.md"), folder.resolve("header.txt"));
        assertTrue(generate().diagnostics().stream()
                .anyMatch(found -> found.code() == DiagnosticCode.PAGE_LINK_NOT_FOLLOWED));
    }

    @Test
    void a_failed_run_fails_again() throws IOException {
        options = request -> request.failOn(FailOn.WARNING);
        assertEquals(RunStatus.FAILED_BY_FINDINGS, generate().status());
        assertEquals(RunStatus.FAILED_BY_FINDINGS, generate().status());
        assertEquals(EnumSet.of(Stage.SCAN), stages);
        options = request -> {};
        assertEquals(RunStatus.DONE, generate().status());
    }

    /** What may happen between two runs. */
    enum Edit {
        A_PAGE_IS_EDITED,
        A_PAGE_KEEPS_ITS_SIZE_AND_TIME,
        A_PAGE_IS_ADDED,
        A_PAGE_IS_RENAMED,
        A_PAGE_IS_DELETED,
        A_PAGE_IS_TOUCHED,
        THE_DIALECT_IS_EDITED,
        ITS_PARENT_IS_EDITED,
        THE_TEMPLATE_IS_EDITED,
        THE_HEADER_IS_EDITED,
        THE_NAMES_LOCK_IS_DELETED,
        THE_OUTPUT_IS_DELETED,
        AN_OUTPUT_FILE_IS_DELETED,
        AN_OUTPUT_FILE_IS_EDITED,
        THE_MANIFEST_IS_DELETED,
        A_FOREIGN_FILE_IS_ADDED,
        THE_STATE_IS_DELETED,
        THE_STATE_IS_CUT,
        THE_STATE_IS_SPOILT,
        AN_OPTION_IS_CHANGED,
        A_PAGE_CANNOT_BE_READ,
        THE_REQUEST_IS_WRONG;

        boolean isOfState() {
            return name().startsWith("THE_STATE");
        }
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void after_any_edit_the_output_is_that_of_a_first_run(Edit edit) throws IOException {
        useEverything();
        generate();
        makeOld();
        apply(edit, new Random(7));
        generate();
        assertClean();
        generate();
        assertEquals(EnumSet.of(Stage.SCAN), stages);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_edits_the_output_is_that_of_a_first_run(long seed) throws IOException {
        Random random = new Random(seed);
        useEverything();
        for (int i = 0; i < 12; i++) {
            Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
            apply(edit, random);
            if (random.nextBoolean()) {
                makeOld();
            }
            generate();
            assertClean();
        }
    }

    @Test
    void a_page_that_has_changed_changes_its_own_output_alone() throws IOException {
        generate();
        makeOld();
        write("resources/order.md", read("resources/order.md").replace("Counts from 1.", "Counts from 2."));
        GenerationResult second = generate();
        assertEquals(List.of("com/example/model/Order.java"), second.files().changed());
        assertClean();
    }

    @Test
    void each_option_is_part_of_the_key() throws IOException {
        List<Consumer<RequestBuilder>> choices = List.of(
                request -> {},
                request -> request.java().style(Style.RECORD),
                request -> request.java().validation(true),
                request -> request.java().typeSuffix("Dto"),
                request -> request.inferred(false),
                request -> request.selection().root(List.of("microsoft.graph.order")),
                request -> request.severities(List.of("type/*=off")),
                request -> request.include(List.of("resources/**")),
                request -> request.basePackage("com.example.other"));
        for (Consumer<RequestBuilder> choice : choices) {
            options = choice;
            generate();
            assertTrue(stages.contains(Stage.READ));
            assertClean();
        }
    }

    @Test
    void an_extension_that_is_built_anew_takes_part() throws IOException {
        options = request -> request.extensions(List.of(folder.resolve("extension.jar")));
        extension("one");
        generate();
        assertEquals("one", Files.readString(folder.resolve("out/note.txt")));
        extension("two");
        generate();
        assertEquals("two", Files.readString(folder.resolve("out/note.txt")));
    }

    private void extension(String text) throws IOException {
        String source = """
                package com.acme;

                import dev.stubdown.output.GeneratedFile;
                import dev.stubdown.spi.ApiView;
                import dev.stubdown.spi.FileEmitter;
                import java.util.stream.Stream;

                public final class Note implements FileEmitter {
                    @Override
                    public Stream<GeneratedFile> emit(ApiView api) {
                        return Stream.of(GeneratedFile.printedOf("a note", "note.txt", () -> "TEXT"));
                    }
                }
                """.replace("TEXT", text);
        ExtensionJar.write(
                folder.resolve("extension.jar"),
                List.of(source),
                Map.of("META-INF/services/dev.stubdown.spi.FileEmitter", "com.acme.Note"));
    }

    private record Note(String text) implements FileEmitter {
        @Override
        public Stream<GeneratedFile> emit(ApiView api) {
            return Stream.of(new GeneratedFile("note.txt", text));
        }
    }

    @Test
    void an_extension_with_a_state_makes_every_run_a_whole_one() throws IOException {
        for (String text : List.of("one", "two")) {
            extensions = new Extensions(List.of(), List.of(), List.of(new Note(text)));
            generate();
            assertEquals(text, Files.readString(folder.resolve("out/note.txt")));
        }
    }

    @Test
    void the_output_stays_as_it_is_where_the_names_cannot_be_kept() throws IOException {
        generate();
        Map<String, String> before = contents(folder.resolve("out"));
        options = request -> request.java().typeSuffix("Dto").namesLock(folder.resolve("header.txt/names.lock"));
        assertThrows(IOException.class, this::generate);
        assertEquals(before, contents(folder.resolve("out")));
    }

    @Test
    void a_dry_run_leaves_the_state_as_it_is() throws IOException {
        generate();
        makeOld();
        generate();
        write("resources/order.md", read("resources/order.md").replace("Counts from 1.", "Counts from 2."));
        options = request -> request.dryRun(true);
        assertEquals(List.of("com/example/model/Order.java"), generate().files().changed());
        options = request -> {};
        assertEquals(List.of("com/example/model/Order.java"), generate().files().changed());
        assertClean();
    }

    @Test
    void without_a_cache_every_run_is_a_whole_one() throws IOException {
        options = request -> request.incremental().incremental(false);
        generate();
        generate();
        assertTrue(stages.contains(Stage.READ));
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void a_cache_that_cannot_be_made_is_done_without() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file");
        generate();
        assertTrue(generate().files().isUpToDate());
        assertTrue(stages.contains(Stage.READ));
    }

    private void useEverything() {
        options = request -> {
            request.dialect(folder.resolve("own.yaml").toString());
            request.java().licenseHeader(folder.resolve("header.txt")).namesLock(folder.resolve("names.lock"));
            request.templates(List.of(
                    new TemplateRule("list.ftl", folder.resolve("list.ftl"), "list.txt", TemplateRule.Each.MODEL)));
        };
    }

    private void apply(Edit edit, Random random) throws IOException {
        int number = random.nextInt(1000);
        Path out = folder.resolve("out");
        Path output = out.resolve("com/example/model/Order.java");
        switch (edit) {
            case A_PAGE_IS_EDITED ->
                write("resources/order.md", read("resources/order.md") + "|p" + number + "|Int32|New.|\n");
            case A_PAGE_KEEPS_ITS_SIZE_AND_TIME -> keepSizeAndTime(folder.resolve("docs/resources/order.md"));
            case A_PAGE_IS_ADDED -> write("n" + number + ".md", page("n" + number));
            case A_PAGE_IS_RENAMED -> rename("wrong.md", "right.md");
            case A_PAGE_IS_DELETED -> Files.deleteIfExists(folder.resolve("docs/resources/internalnote.md"));
            case A_PAGE_IS_TOUCHED ->
                Files.setLastModifiedTime(folder.resolve("docs/resources/order.md"), FileTime.fromMillis(number));
            case THE_DIALECT_IS_EDITED -> append("own.yaml", "# " + number + "\n");
            case ITS_PARENT_IS_EDITED -> append("parent.yaml", "# " + number + "\n");
            case THE_TEMPLATE_IS_EDITED -> append("list.ftl", "line " + number + "\n");
            case THE_HEADER_IS_EDITED -> append("header.txt", "And " + number + ".\n");
            case THE_NAMES_LOCK_IS_DELETED -> Files.deleteIfExists(folder.resolve("names.lock"));
            case THE_OUTPUT_IS_DELETED -> delete(out);
            case AN_OUTPUT_FILE_IS_DELETED -> Files.deleteIfExists(output);
            case AN_OUTPUT_FILE_IS_EDITED -> keepSizeAndTime(output);
            case THE_MANIFEST_IS_DELETED -> Files.deleteIfExists(out.resolve(".stubdown-manifest"));
            case A_FOREIGN_FILE_IS_ADDED -> {
                Files.createDirectories(out);
                Files.writeString(out.resolve("mine.txt"), "mine " + number);
            }
            case THE_STATE_IS_DELETED, THE_STATE_IS_CUT, THE_STATE_IS_SPOILT -> damageState(edit, random);
            case AN_OPTION_IS_CHANGED -> {
                Consumer<RequestBuilder> before = options;
                options = request -> {
                    before.accept(request);
                    request.java().typePrefix("P" + number);
                };
            }
            case A_PAGE_CANNOT_BE_READ -> {
                Path page = folder.resolve("docs/utf16.md");
                Files.write(page, new byte[] {(byte) 0xFF, (byte) 0xFE});
                assertEquals(RunStatus.UNREADABLE_PAGES, generate().status());
                Files.delete(page);
            }
            case THE_REQUEST_IS_WRONG -> {
                Consumer<RequestBuilder> before = options;
                options = request -> request.include(List.of("no-such-page.md"));
                assertThrows(InvalidRequestException.class, this::generate);
                options = before;
            }
            default -> throw new AssertionError(edit);
        }
    }

    /** What an editor cannot do, but a careless copy can. */
    private static void keepSizeAndTime(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.writeString(file, text.contains("1") ? text.replace('1', '2') : text.replace('2', '1'));
        Files.setLastModifiedTime(file, time);
    }

    private void rename(String from, String to) throws IOException {
        Path page = folder.resolve("docs").resolve(from);
        if (Files.exists(page)) {
            Files.move(page, page.resolveSibling(to));
        }
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
    }

    private void damageState(Edit edit, Random random) throws IOException {
        for (Path file : files(folder.resolve("cache"))) {
            byte[] bytes = Files.readAllBytes(file);
            if (edit == Edit.THE_STATE_IS_DELETED) {
                Files.delete(file);
            } else if (bytes.length > 0 && edit == Edit.THE_STATE_IS_CUT) {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bytes);
            }
        }
    }

    private GenerationResult generate() throws IOException {
        return generate(folder.resolve("out"), folder.resolve("cache"));
    }

    private GenerationResult generate(Path output, Path cache) throws IOException {
        stages.clear();
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(folder.resolve("docs")))
                .basePackage("com.example")
                .outputDirectory(output);
        request.incremental().cacheDirectory(cache);
        options.accept(request);
        return new Generator(new Hearing(stages), extensions).generate(request.build());
    }

    private record Hearing(Set<Stage> stages) implements StageListener {
        @Override
        public void started(Stage stage) {
            stages.add(stage);
        }

        @Override
        public void pageRead(int pages) {}

        @Override
        public void finished(Stage stage) {}
    }

    /** Compares the output, but for what is not ours, with that of a run that knows nothing. */
    private void assertClean() throws IOException {
        Set<Stage> before = EnumSet.copyOf(stages);
        Path mine = folder.resolve("out/mine.txt");
        String kept = Files.exists(mine) ? Files.readString(mine) : "";
        delete(folder.resolve("clean"));
        Path lock = folder.resolve("names.lock");
        byte[] names = Files.exists(lock) ? Files.readAllBytes(lock) : new byte[0];
        generate(folder.resolve("clean"), folder.resolve("unused"));
        delete(folder.resolve("unused"));
        if (Files.exists(lock)) {
            assertEquals(new String(names, StandardCharsets.UTF_8), Files.readString(lock));
        }
        Map<String, String> actual = contents(folder.resolve("out"));
        assertEquals(kept, actual.getOrDefault("mine.txt", ""));
        actual.remove("mine.txt");
        assertEquals(contents(folder.resolve("clean")), actual);
        stages.clear();
        stages.addAll(before);
    }

    private void makeOld() throws IOException {
        for (Path file : files(folder)) {
            if (!file.startsWith(folder.resolve("cache"))) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files(folder.resolve("out"))) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = new ArrayList<>(files.toList());
                Collections.reverse(all);
                for (Path file : all) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A page with a finding. */
    private static String page(String type) {
        return "# " + type + " resource type\n\n## Properties\n\n|Property|Type|\n|:--|:--|\n|a|Strng|\n";
    }

    private void write(String page, String text) throws IOException {
        Files.writeString(folder.resolve("docs").resolve(page), text);
    }

    private String read(String page) throws IOException {
        return Files.readString(folder.resolve("docs").resolve(page));
    }
}
