package dev.stubdown.cli;

import dev.stubdown.javamodel.JavaOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that choose what the Java looks like, for every command that makes some. */
final class JavaFlags {

    @Option(
            names = "--base-package",
            paramLabel = "PACKAGE",
            description = "Types go to PACKAGE.model, interfaces to PACKAGE.api.")
    private @Nullable String basePackage;

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

    /**
     * Sets what the flags say, and leaves all else as it is.
     *
     * @param folder what paths are relative to
     */
    void applyTo(JavaOptions.Builder options, Path folder) {
        if (basePackage != null) {
            options.basePackage(basePackage);
        }
        if (pageUrl != null) {
            options.pageUrl(pageUrl);
        }
        if (licenseHeader != null) {
            options.licenseHeader(folder.resolve(licenseHeader));
        }
    }
}
