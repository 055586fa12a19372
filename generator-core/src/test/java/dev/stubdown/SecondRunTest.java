package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.extension.ExtensionJar;
import dev.stubdown.extension.Extensions;
import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.spi.ApiView;
import dev.stubdown.spi.FileEmitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where nothing has changed since the last run, nothing is read or written; and where something has, no more than that. */
class SecondRunTest extends SecondRuns {

    @Test
    void nothing_is_read_or_written_where_nothing_has_changed() throws IOException {
        GenerationResult first = generate();
        makeOld();
        Map<String, FileTime> times = times();
        GenerationResult second = generate();
        assertNothingIsRead();
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

    /** Else the next run would print them again, and give the same. */
    @Test
    void what_was_printed_is_kept_for_the_next_run() throws IOException {
        GenerationResult first = generate();
        StringBuilder kept = new StringBuilder();
        for (Path file : files(folder.resolve("cache"))) {
            if (file.endsWith("outputs")) {
                kept.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertFalse(first.files().created().isEmpty());
        for (String path : first.files().created()) {
            assertTrue(kept.indexOf(path) >= 0, path);
        }
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
        assertNothingIsRead();
        options = request -> {};
        assertEquals(RunStatus.DONE, generate().status());
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

    @ParameterizedTest
    @EnumSource(Style.class)
    void so_it_does_whatever_else_is_written(Style style) throws IOException {
        options = request -> {
            request.java().style(style).trackNulls(true).validation(true).licenseHeader(folder.resolve("header.txt"));
            request.java()
                    .contract()
                    .beanParamsFrom(1)
                    .companions(EnumSet.allOf(Companion.class))
                    .microProfile(EnumSet.allOf(MicroProfile.class));
        };
        generate();
        makeOld();
        write("resources/order.md", read("resources/order.md").replace("Counts from 1.", "Counts from 2."));
        GenerationResult second = generate();
        assertTrue(second.files().changed().contains("com/example/model/Order.java"), second.files()::toString);
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
}
