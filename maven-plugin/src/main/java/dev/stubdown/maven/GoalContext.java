package dev.stubdown.maven;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where Maven runs a goal: in which project, as which execution, and with what else the goals ask of Maven. */
final class GoalContext {

    private final MavenProject project;
    private final MojoExecution execution;
    private final MavenArtifacts artifacts;
    private final Workspace workspace;

    @Inject
    GoalContext(MavenProject project, MojoExecution execution, MavenArtifacts artifacts, Workspace workspace) {
        this.project = project;
        this.execution = execution;
        this.artifacts = artifacts;
        this.workspace = workspace;
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

    /** What the pom says of the plugin; null where it says nothing. */
    @Nullable
    Plugin plugin() {
        return project.getPlugin(Plugin.constructKey(execution.getGroupId(), execution.getArtifactId()));
    }

    /** The version of the plugin. */
    String version() {
        return execution.getVersion();
    }

    /** What the log calls this execution: {@code generate@id}. */
    String name() {
        return execution.getGoal() + '@' + execution.getExecutionId();
    }

    /**
     * The name of a file or folder of this execution: without an ending where the pom gives it no id, so that what most projects have stays short.
     *
     * @param name what all executions of the goal have in common
     */
    String named(String name) {
        return named(name, execution.getExecutionId());
    }

    private String named(String name, String id) {
        return isUnnamed(id) ? name : name + '-' + id.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Maven's own ids: of an execution without one, of the command line, and of a goal that a packaging brings along. */
    private boolean isUnnamed(String id) {
        return id.equals("default") || id.equals("default-cli") || id.equals("default-" + execution.getGoal());
    }

    /** What {@link #named} calls all executions of the goal that the module has, and this one. */
    Set<String> allNamed(String name) {
        Set<String> names = new TreeSet<>();
        names.add(named(name));
        Plugin plugin = plugin();
        if (plugin != null) {
            plugin.getExecutions().stream()
                    .filter(each -> each.getGoals().contains(execution.getGoal()))
                    .forEach(each -> names.add(named(name, each.getId())));
        }
        return names;
    }

    MavenArtifacts artifacts() {
        return artifacts;
    }

    Workspace workspace() {
        return workspace;
    }
}
