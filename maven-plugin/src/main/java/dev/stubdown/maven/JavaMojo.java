package dev.stubdown.maven;

import dev.stubdown.RequestBuilder;
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

    /** What types become: <code>bean</code>, <code>record</code> or <code>immutable</code>. By default, <code>bean</code>. */
    @Parameter(property = "stubdown.style")
    @Nullable
    String style;

    /** Tells null from absent: what was set to null is written as null. By default, <code>false</code>. */
    @Parameter(property = "stubdown.trackNulls")
    @Nullable
    Boolean trackNulls;

    /**
     * Which objects keep properties that no page lists, and write them back: those of <code>open</code> types, which is the default,
     * <code>all</code> or <code>none</code>.
     */
    @Parameter(property = "stubdown.additionalProperties")
    @Nullable
    String additionalProperties;

    JavaMojo(MavenProject project) {
        super(project);
    }

    @Override
    void applyPom(RequestBuilder request) {
        if (basePackage != null) {
            request.java().basePackage(basePackage);
        }
        if (style != null) {
            request.java().style(style);
        }
        if (trackNulls != null) {
            request.java().trackNulls(trackNulls);
        }
        if (additionalProperties != null) {
            request.java().additionalProperties(additionalProperties);
        }
    }
}
