package dev.stubdown.maven;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** Goals as a pom without executions of its own runs them, in a build that resolves nothing. */
final class Executions {

    private Executions() {}

    static GoalContext of(MavenProject project, String goal, String id) {
        BuildContext older = new DefaultBuildContext();
        return in(new Workspace(new org.codehaus.plexus.build.DefaultBuildContext(older), older), project, goal, id);
    }

    static GoalContext in(Workspace workspace, MavenProject project, String goal, String id) {
        MavenArtifacts artifacts = new MavenArtifacts(null, () -> null, project);
        org.apache.maven.plugin.descriptor.PluginDescriptor plugin =
                new org.apache.maven.plugin.descriptor.PluginDescriptor();
        plugin.setGroupId("dev.stubdown");
        plugin.setArtifactId("stubdown-maven-plugin");
        plugin.setVersion("1");
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(plugin);
        descriptor.setGoal(goal);
        MojoExecution execution = new MojoExecution(descriptor, id);
        return new GoalContext(project, execution, artifacts, workspace);
    }
}
