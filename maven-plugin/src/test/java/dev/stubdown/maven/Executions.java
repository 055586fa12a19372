package dev.stubdown.maven;

import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Goals as a pom without executions of its own runs them, in a build that resolves nothing. */
final class Executions {

    private Executions() {}

    static GoalContext of(MavenProject project, String goal, String id) {
        MavenArtifacts artifacts = new MavenArtifacts(null, () -> null, project);
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.stubdown");
        plugin.setArtifactId("stubdown-maven-plugin");
        plugin.setVersion("1");
        return new GoalContext(project, new MojoExecution(plugin, goal, id), artifacts);
    }
}
