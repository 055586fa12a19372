package dev.stubdown.maven;

import dev.stubdown.RequestBuilder;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that choose what the Java looks like, for every goal that makes some. */
abstract class JavaMojo extends ReadingMojo {

    /**
     * The package of the generated code; needed, here or in <code>stubdown.yaml</code>. Types go to <code>basePackage.model</code>, interfaces
     * to <code>basePackage.api</code>.
     */
    @Parameter(property = "stubdown.basePackage")
    @Nullable
    String basePackage;

    /**
     * Where the pages are published, so that comments link to them. <code>{page}</code> stands for the path of a page without its ending,
     * <code>{path}</code> for that with it; without either, the path goes behind the URL.
     */
    @Parameter(property = "stubdown.pageUrl")
    @Nullable
    String pageUrl;

    /** A file whose text each generated file begins with, as a comment. */
    @Parameter(property = "stubdown.licenseHeader")
    @Nullable
    File licenseHeader;

    JavaMojo(MavenProject project) {
        super(project);
    }

    @Override
    void applyPom(RequestBuilder request) {
        if (basePackage != null) {
            request.java().basePackage(basePackage);
        }
        if (pageUrl != null) {
            request.java().pageUrl(pageUrl);
        }
        if (licenseHeader != null) {
            request.java().licenseHeader(licenseHeader.toPath());
        }
    }
}
