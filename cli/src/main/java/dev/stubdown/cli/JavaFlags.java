package dev.stubdown.cli;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that choose what the Java looks like, for every command that makes some. */
final class JavaFlags {

    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            description = "Types go to PACKAGE.model, interfaces to PACKAGE.api.")
    private @Nullable String basePackage;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            converter = Words.OfStyle.class,
            completionCandidates = Words.OfStyle.class,
            description = "What types become: ${COMPLETION-CANDIDATES}. Default: bean.")
    private @Nullable Style style;

    @Option(
            names = "--track-nulls",
            negatable = true,
            description = "Tell null from absent: what was set to null is written as null. Default: --no-track-nulls.")
    private @Nullable Boolean trackNulls;

    @Option(
            names = "--additional-properties",
            paramLabel = "WHICH",
            converter = Words.OfKeepUnlisted.class,
            completionCandidates = Words.OfKeepUnlisted.class,
            description =
                    "Which objects keep properties that no page lists, and write them back: ${COMPLETION-CANDIDATES}."
                            + " Those of open types by default.")
    private @Nullable KeepUnlisted additionalProperties;

    @Option(
            names = "--type-prefix",
            paramLabel = "TEXT",
            description = "Stands before the names of all classes that hold data, and of enums.")
    private @Nullable String typePrefix;

    @Option(
            names = "--type-suffix",
            paramLabel = "TEXT",
            description = "Stands behind the names of all classes that hold data, and of enums.")
    private @Nullable String typeSuffix;

    @Option(
            names = "--names-lock",
            paramLabel = "FILE",
            description =
                    "Keep the Java names in this file, such as stubdown.names.yaml, so that no edit of a page renames anything. It need not"
                            + " be there.")
    private @Nullable Path namesLock;

    @Option(
            names = "--validation",
            negatable = true,
            description =
                    "Annotate with constraints of Jakarta Validation where the pages state how long, how great or how many. Default:"
                            + " --no-validation.")
    private @Nullable Boolean validation;

    @Option(
            names = "--page-url",
            paramLabel = "URL",
            description =
                    "Where the pages are published, so that comments link to them. {page} stands for the path of a page without its ending,"
                            + " {path} for that with it; without either, the path goes behind the URL.")
    private @Nullable String pageUrl;

    @Option(
            names = "--license-header",
            paramLabel = "FILE",
            description = "Begin each file with the text of this one, as a comment.")
    private @Nullable Path licenseHeader;

    @Mixin
    private final ContractFlags contract = new ContractFlags();

    @Mixin
    private final LimitFlags limits = new LimitFlags();

    /**
     * Sets what the flags say, and leaves all else as it is.
     *
     * @param folder what paths are relative to
     */
    void applyTo(JavaOptions.Builder options, Path folder, boolean own) {
        if (own) {
            applyOwn(options, folder);
        }
        if (style != null) {
            options.style(style);
        }
        if (trackNulls != null) {
            options.trackNulls(trackNulls);
        }
        if (additionalProperties != null) {
            options.additionalProperties(additionalProperties);
        }
        if (typePrefix != null) {
            options.typePrefix(typePrefix);
        }
        if (typeSuffix != null) {
            options.typeSuffix(typeSuffix);
        }
        if (validation != null) {
            options.validation(validation);
        }
        if (licenseHeader != null) {
            options.licenseHeader(folder.resolve(licenseHeader));
        }
        contract.applyTo(options.contract(), own);
        limits.applyTo(options.limits());
    }

    private void applyOwn(JavaOptions.Builder options, Path folder) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (namesLock != null) {
            options.namesLock(folder.resolve(namesLock));
        }
        if (pageUrl != null) {
            options.pageUrl(pageUrl);
        }
    }
}
