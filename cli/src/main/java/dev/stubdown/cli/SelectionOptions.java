package dev.stubdown.cli;

import dev.stubdown.ApiRequests;
import dev.stubdown.GenerationRequest;
import dev.stubdown.RequestBuilder;
import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.diagnostic.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that every command that reads pages has. */
final class SelectionOptions {

    @Parameters(
            paramLabel = "<docs>",
            arity = "0..*",
            description = "Folders of Markdown pages, zip or jar files of such folders, or single pages.")
    private @Nullable List<Path> docs;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private final ConfigOption config = new ConfigOption();

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
            names = "--links-within",
            paramLabel = "DIR",
            description =
                    "A folder that symbolic links, and links of pages, may lead to besides <docs>, such as that of the repository. Default: none.")
    private @Nullable Path linksWithin;

    @Option(
            names = "--inferred",
            negatable = true,
            description =
                    "Also take what pages only show, by a path, an example or a list of values. With --no-inferred, only what they"
                            + " say outright. Default: --inferred.")
    private @Nullable Boolean inferred;

    @Option(
            names = "--import-model",
            paramLabel = "JAR|DIR",
            description =
                    "A jar, or a folder of what becomes one, with the published model of another module: pages may use its types, and what it"
                            + " has is not generated. May be repeated.")
    private @Nullable List<Path> importModels;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = Words.OfFailOn.class,
            completionCandidates = Words.OfFailOn.class,
            description =
                    "End with exit code 1 if there is a finding as bad as this: ${COMPLETION-CANDIDATES}. Default: never; of 'check', error.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--coverage-below",
            paramLabel = "N",
            converter = Percent.class,
            description =
                    "End with exit code 1 if less than N percent of rows and code blocks are used or ignored by a rule, such as 98.5."
                            + " Default: 0, which is never.")
    private @Nullable BigDecimal coverageBelow;

    @Option(
            names = "--severity",
            paramLabel = "CODE=LEVEL",
            description =
                    "Make findings of a code, such as link/broken, or of a family, such as link/*, an error, warning or info, or turn them"
                            + " off. May be repeated.")
    private @Nullable List<String> severities;

    @Mixin
    private final ReadLimitFlags limits = new ReadLimitFlags();

    /**
     * What is asked of each API, by the configuration file and then the flags.
     *
     * @param filling adds what other flags say
     */
    <T> ApiRequests<T> requests(Path folder, ApiRequests.Filling<T> filling) throws IOException {
        return requests(folder, FailOn.NEVER, filling);
    }

    /** The same where neither the file nor a flag says what makes the run fail. */
    <T> ApiRequests<T> requests(Path folder, FailOn defaultFailOn, ApiRequests.Filling<T> filling) throws IOException {
        return config.requests(
                command, folder, () -> GenerationRequest.builder().failOn(defaultFailOn), (request, own) -> {
                    if (own) {
                        applyPages(request, folder);
                    }
                    if (importModels != null) {
                        request.importModels(
                                importModels.stream().map(folder::resolve).toList());
                    }
                    applyTo(request);
                    return filling.request(request, own);
                });
    }

    private void applyPages(RequestBuilder request, Path folder) {
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
        if (linksWithin != null) {
            request.linksWithin(folder.resolve(linksWithin));
        }
    }

    private void applyTo(RequestBuilder request) {
        request.limits(limits.said());
        if (inferred != null) {
            request.inferred(inferred);
        }
        if (failOn != null) {
            request.failOn(failOn);
        }
        if (coverageBelow != null) {
            request.coverageBelow(coverageBelow);
        }
        if (severities != null) {
            request.severities(severities);
        }
    }

    /** Numbers from 0 to 100. */
    static final class Percent implements ITypeConverter<BigDecimal> {

        @Override
        public BigDecimal convert(String text) {
            return Share.percentOf(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a number from 0 to 100"));
        }
    }
}
