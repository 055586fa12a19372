package dev.stubdown.cli;

import dev.stubdown.GenerationRequest;
import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.FailOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that every command that reads pages has. */
final class SelectionOptions {

    private static final String DEFAULT_CONFIG = "stubdown.yaml";

    @Parameters(paramLabel = "<docs>", arity = "0..*", description = "Folders of Markdown pages, or single pages.")
    private @Nullable List<Path> docs;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Options from a file; flags go before it. Without this, stubdown.yaml in the working folder is read if it is"
                            + " there.")
    private @Nullable Path config;

    @Option(
            names = "--dialect",
            paramLabel = "NAME|FILE",
            description =
                    "How the pages are written: 'graph' (the default), 'business-central', or a dialect file ending in .yaml.")
    private @Nullable String dialect;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Read only pages whose path in the folder matches, such as 'api/**'. May be repeated.")
    private @Nullable List<String> include;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out pages whose path in the folder matches. May be repeated.")
    private @Nullable List<String> exclude;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Words.OfFailOn.class,
            completionCandidates = Words.OfFailOn.class,
            description =
                    "End with exit code 1 if there is a finding as bad as this: ${COMPLETION-CANDIDATES}. Default: never.")
    private @Nullable FailOn failOn;

    /** A request with what the configuration file and then the flags say. */
    RequestBuilder request(Path folder) throws IOException {
        RequestBuilder request = GenerationRequest.builder();
        Path defaultConfig = folder.resolve(DEFAULT_CONFIG);
        if (config != null) {
            request.configFile(folder.resolve(config));
        } else if (Files.exists(defaultConfig)) {
            request.configFile(defaultConfig);
        }
        if (docs != null) {
            request.docs(docs.stream().map(folder::resolve).toList());
        }
        if (dialect != null) {
            request.dialect(dialect);
        }
        if (include != null) {
            request.include(include);
        }
        if (exclude != null) {
            request.exclude(exclude);
        }
        if (failOn != null) {
            request.failOn(failOn);
        }
        return request;
    }
}
