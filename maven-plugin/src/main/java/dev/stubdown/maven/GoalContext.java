package dev.stubdown.maven;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Where Maven runs a goal: in which project, as which execution, and with what else the goals ask of Maven. */
final class GoalContext {

    private final MavenProject project;
    private final MojoExecution execution;
    private final MavenArtifacts artifacts;

    @Inject
    GoalContext(MavenProject project, MojoExecution execution, MavenArtifacts artifacts) {
        this.project = project;
        this.execution = execution;
        this.artifacts = artifacts;
    }

    MavenProject project() {
        return project;
    }

    /** The folder of the pom. */
    Path basedir() {
        return project.getBasedir().toPath();
    }

    /** A file or folder below {@code target}, or what the project calls it. */
    Path inTarget(String path) {
        return Path.of(project.getBuild().getDirectory()).resolve(path);
    }

    MojoExecution execution() {
        return execution;
    }

    MavenArtifacts artifacts() {
        return artifacts;
    }
}
