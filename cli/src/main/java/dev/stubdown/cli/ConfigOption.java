package dev.stubdown.cli;

import dev.stubdown.ApiRequests;
import dev.stubdown.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The file that options come from, for every command that takes some. */
final class ConfigOption {

    private static final String DEFAULT_CONFIG = "stubdown.yaml";

    /** What speaks of the pages, the names or the types of one API. */
    private static final Set<String> OF_ONE = Set.of(
            "<docs>",
            "--dialect",
            "--include",
            "--exclude",
            "--base-package",
            "--names-lock",
            "--root",
            "--include-type",
            "--exclude-type",
            "--include-operation",
            "--exclude-operation",
            "--return-style-of",
            "--page-url",
            "--baseline");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Options from a file; flags go before it. Without this, stubdown.yaml in the working folder is read if it is"
                            + " there.")
    private @Nullable Path config;

    @Option(
            names = "--api",
            paramLabel = "NAME",
            description = "Only this one of the APIs that the file describes. Default: all of them.")
    private @Nullable String api;

    /**
     * What is asked of each API of the file, or of the only one.
     *
     * @param command what the flags were given to
     * @param start makes a request with what holds where the file says nothing
     * @param filling adds what the flags say
     * @throws InvalidRequestException with everything that is wrong with any of them
     */
    <T> ApiRequests<T> requests(
            CommandSpec command, Path folder, ApiRequests.Start start, ApiRequests.Filling<T> filling)
            throws IOException {
        ApiRequests<T> requests = ApiRequests.of(file(folder), api, start, filling);
        if (api == null && requests.isOfSeveral()) {
            refuseWhatIsOfOne(command);
        }
        return requests;
    }

    private @Nullable Path file(Path folder) {
        Path defaultConfig = folder.resolve(DEFAULT_CONFIG);
        if (config != null) {
            return folder.resolve(config);
        }
        return Files.exists(defaultConfig) ? defaultConfig : null;
    }

    private static void refuseWhatIsOfOne(CommandSpec command) {
        List<String> problems = command.commandLine().getParseResult().matchedArgs().stream()
                .map(ConfigOption::name)
                .filter(OF_ONE::contains)
                .distinct()
                .map(flag -> flag + " cannot hold for all APIs of the configuration file; choose one with --api")
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
