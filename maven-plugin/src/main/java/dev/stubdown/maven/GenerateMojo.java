package dev.stubdown.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes POJOs, enums and JAX-RS interfaces from API documentation in Markdown, and has the project compile them. What the pom says goes
 * before what {@code stubdown.yaml} says.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class GenerateMojo extends GeneratingMojo {

    @Inject
    GenerateMojo(GoalContext context) {
        super(context, SourceScope.MAIN);
    }
}
