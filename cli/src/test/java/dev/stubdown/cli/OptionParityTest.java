package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.CheckRequest;
import dev.stubdown.GenerationRequest;
import dev.stubdown.SelectionRequest;
import dev.stubdown.VerifyRequest;
import dev.stubdown.config.StubdownConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** An option is one record component; everything else about it follows from its name. This test names what is missing. */
class OptionParityTest {

    private static final Path OPTIONS = Path.of("..", "docs", "options.md");
    private static final Set<String> ONLY_FLAGS =
            Set.of("--api", "--color", "--config", "--format", "--help", "--max-findings", "--output", "--version");
    private static final List<String> COMMANDS = List.of("generate", "model", "check", "verify-examples");

    /** What {@code --output} names: not what is asked for, but where the answer goes. */
    private static final String OUTPUT_FILE = "outputFile";

    /** What is too long for a command line. */
    private static final Set<String> ONLY_KEYS = Set.of("names", "suppressions", "templates", "types");

    @Test
    void every_option_of_a_request_is_a_flag_of_the_command() {
        assertEquals(Set.of(), missing(flags("generate"), options(GenerationRequest.class)));
        assertEquals(Set.of(), missing(flags("model"), options(SelectionRequest.class)));
        assertEquals(Set.of(), missing(flags("check"), options(CheckRequest.class)));
        assertEquals(Set.of(), missing(flags("verify-examples"), options(VerifyRequest.class)));
    }

    @Test
    void every_option_of_a_request_is_a_key_of_the_configuration_file() {
        Set<String> keys = options(StubdownConfig.class).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(allOptions().collect(Collectors.toCollection(TreeSet::new)), keys);
    }

    @Test
    void every_option_has_a_row_in_the_reference() throws IOException {
        List<String> rows = Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith("| "))
                .toList();
        for (String option : allOptions().toList()) {
            String row = rows.stream()
                    .filter(line -> line.startsWith("| `" + option + "` "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("docs/options.md has no row for " + option));
            assertTrue(
                    ONLY_KEYS.contains(option) || row.contains("`" + flag(option) + "`"),
                    "the row of " + option + " does not name its flag");
        }
    }

    @Test
    void every_flag_is_in_the_reference() throws IOException {
        String reference = Files.readString(OPTIONS);
        Set<String> undocumented = allFlags();
        undocumented.removeIf(flag -> reference.contains("`" + flag + "`"));
        assertEquals(Set.of(), undocumented);
    }

    @Test
    void no_flag_is_without_an_option_but_those_of_the_command_itself() {
        Set<String> flags = allFlags();
        flags.removeAll(ONLY_FLAGS);
        allOptions().map(OptionParityTest::flag).forEach(flags::remove);
        assertEquals(Set.of(), flags);
    }

    private static Stream<String> allOptions() {
        return Stream.of(GenerationRequest.class, CheckRequest.class, VerifyRequest.class)
                .flatMap(OptionParityTest::options)
                .distinct();
    }

    private static Set<String> allFlags() {
        return COMMANDS.stream()
                .map(OptionParityTest::flags)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(Set<String> flags, Stream<String> options) {
        return options.filter(option -> !ONLY_KEYS.contains(option))
                .map(OptionParityTest::flag)
                .filter(flag -> !flags.contains(flag))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components of a request; a component that is an option record of ours stands for its own components. */
    private static Stream<String> options(Class<?> request) {
        return Arrays.stream(request.getRecordComponents())
                .flatMap(component ->
                        component.getType().isRecord() ? options(component.getType()) : Stream.of(component.getName()))
                .filter(option -> !option.equals(OUTPUT_FILE));
    }

    private static String flag(String option) {
        return switch (option) {
            case "docs" -> "<docs>";
            case "extensions" -> "--extension";
            case "importModels" -> "--import-model";
            case "severities" -> "--severity";
            default -> "--" + option.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        };
    }

    /** The long names of all options, and the labels of all positional parameters. */
    private static Set<String> flags(String subcommand) {
        CommandLine command =
                Main.commandLine(Terminal.ofProcess()).getSubcommands().get(subcommand);
        CommandSpec spec = command.getCommandSpec();
        return Stream.concat(
                        spec.options().stream().map(option -> option.longestName()),
                        spec.positionalParameters().stream().map(parameter -> parameter.paramLabel()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
