package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.write.CheckSink;
import dev.stubdown.write.DirectorySink;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBuilderTest {

    @TempDir
    Path folder;

    @Test
    void a_limit_that_lets_nothing_through_is_a_problem_and_what_is_said_later_counts() {
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(Path.of("docs")))
                .limits(new ReadLimits.Said(0, 5, null, null))
                .limits(new ReadLimits.Said(null, null, null, -1));
        assertEquals(
                List.of("maxPages takes a number from 1 on, not 0", "maxMatchSteps takes a number from 1 on, not -1"),
                assertThrows(InvalidRequestException.class, request::buildModelRequest)
                        .problems());
        ReadLimits limits = request.limits(new ReadLimits.Said(7, null, null, 9))
                .buildModelRequest()
                .source()
                .limits();
        assertEquals(new ReadLimits(7, 5, ReadLimits.DEFAULT.maxArchiveSize(), 9), limits);
    }

    @Test
    void a_request_has_what_was_set_and_the_defaults() {
        GenerationRequest request = complete().build();
        assertEquals(SourceOptions.of(List.of(Path.of("docs"))), request.source());
        assertEquals("graph", request.dialect());
        assertEquals("com.example", request.java().basePackage());
        assertEquals(true, request.inferred());
        assertEquals(FailOn.NEVER, request.failOn());
        assertEquals(BigDecimal.ZERO, request.coverageBelow());
        assertInstanceOf(DirectorySink.class, request.sink());
        assertInstanceOf(CheckSink.class, complete().dryRun(true).build().sink());
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        InvalidRequestException invalid = assertThrows(
                InvalidRequestException.class, () -> GenerationRequest.builder().build());
        assertEquals(
                List.of("no documentation folder is given", "no output folder is given", "no base package is given"),
                invalid.problems());
    }

    @Test
    void a_base_package_that_java_does_not_allow_is_refused() {
        RequestBuilder builder = complete().basePackage("com.new.shop");
        InvalidRequestException invalid = assertThrows(InvalidRequestException.class, builder::build);
        assertEquals(List.of("the base package 'com.new.shop' is not a name of a Java package"), invalid.problems());
    }

    @Test
    void a_word_that_an_option_does_not_take_is_refused() {
        RequestBuilder builder = complete();
        assertEquals(KeepUnlisted.OPEN, builder.build().java().additionalProperties());
        builder.java().additionalProperties("opne");
        InvalidRequestException invalid = assertThrows(InvalidRequestException.class, builder::build);
        assertEquals(
                List.of("'additionalProperties' takes one of open, all, none, not 'opne'; did you mean 'open'?"),
                invalid.problems());
        builder.java().additionalProperties("all");
        assertEquals(KeepUnlisted.ALL, builder.build().java().additionalProperties());
    }

    @Test
    void what_is_set_after_a_file_goes_before_it() throws IOException {
        Path file = folder.resolve("stubdown.yaml");
        Files.writeString(file, """
                docs: pages
                basePackage: com.file
                outputDirectory: out
                inferred: false
                failOn: error
                coverageBelow: 99.5
                dryRun: true
                """);
        GenerationRequest request = GenerationRequest.builder()
                .configFile(file)
                .basePackage("com.flag")
                .build();
        assertEquals(List.of(folder.resolve("pages")), request.source().docs());
        assertEquals("com.flag", request.java().basePackage());
        assertEquals(folder.resolve("out"), request.outputDirectory());
        assertEquals(false, request.inferred());
        assertEquals(FailOn.ERROR, request.failOn());
        assertEquals(new BigDecimal("99.5"), request.coverageBelow());
        assertEquals(true, request.dryRun());
    }

    @Test
    void reading_is_asked_for_in_the_same_words() {
        RequestBuilder builder = complete().inferred(false).coverageBelow(BigDecimal.TEN);
        assertEquals(builder.buildModelRequest(), builder.build().modelRequest());
        assertEquals(false, builder.buildModelRequest().inferred());
        assertEquals(BigDecimal.TEN, builder.buildModelRequest().coverageBelow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.001", "1E+3"})
    void a_coverage_beyond_0_and_100_is_refused(String percent) {
        RequestBuilder builder = complete().coverageBelow(new BigDecimal(percent));
        InvalidRequestException invalid = assertThrows(InvalidRequestException.class, builder::buildModelRequest);
        String shown = percent.equals("1E+3") ? "1000" : percent;
        assertEquals(List.of("the coverage is a number from 0 to 100, not " + shown), invalid.problems());
        assertThrows(InvalidRequestException.class, builder::build);
    }

    @Test
    void problems_of_the_file_come_with_those_of_the_request() throws IOException {
        Path file = folder.resolve("stubdown.yaml");
        Files.writeString(file, "dcos: pages\nbasePackage: com.file\n");
        RequestBuilder builder = GenerationRequest.builder().configFile(file);
        assertEquals(
                List.of(
                        file + ":1:1: Unknown key 'dcos'; did you mean 'docs'?",
                        "no documentation folder is given",
                        "no output folder is given"),
                assertThrows(InvalidRequestException.class, builder::build).problems());
    }

    @Test
    void a_file_that_is_not_there_is_an_io_exception() {
        RequestBuilder builder = GenerationRequest.builder();
        assertThrows(NoSuchFileException.class, () -> builder.configFile(folder.resolve("stubdown.yaml")));
    }

    @Test
    void reading_alone_needs_neither_package_nor_folder() {
        ModelRequest request =
                GenerationRequest.builder().docs(List.of(Path.of("docs"))).buildModelRequest();
        assertEquals(SourceOptions.of(List.of(Path.of("docs"))), request.source());
    }

    private static RequestBuilder complete() {
        return GenerationRequest.builder()
                .docs(List.of(Path.of("docs")))
                .outputDirectory(Path.of("out"))
                .basePackage("com.example");
    }
}
