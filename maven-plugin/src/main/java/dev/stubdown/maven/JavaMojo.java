package dev.stubdown.maven;

import dev.stubdown.RequestBuilder;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that choose what the Java looks like, for every goal that makes some. */
abstract class JavaMojo extends SelectingMojo {

    /**
     * The package of the generated code; needed, here or in <code>stubdown.yaml</code>. Types go to <code>basePackage.model</code>, interfaces
     * to <code>basePackage.api</code>.
     */
    @Parameter(property = "stubdown.basePackage")
    @Nullable
    String basePackage;

    JavaMojo(MavenProject project) {
        super(project);
    }

    @Override
    void applyPom(RequestBuilder request) {
        super.applyPom(request);
        if (basePackage != null) {
            request.java().basePackage(basePackage);
        }
    }
}
