package dev.stubdown.maven;

import dev.stubdown.InvalidRequestException;
import dev.stubdown.output.ShownText;
import dev.stubdown.output.report.WorstFindings;
import dev.stubdown.source.FileFailure;
import dev.stubdown.work.MemoryFailure;
import dev.stubdown.write.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share, whatever they do: where Maven runs them, and how they end. */
abstract class GoalMojo extends AbstractMojo {

    private final GoalContext context;

    /** How many findings the log shows at most, the worst first; the rest are counted. By default, <code>100</code>. */
    @Parameter(property = "stubdown.maxFindings")
    @Nullable
    Integer maxFindings;

    /** Reads no page and reports nothing. What an earlier run generated is compiled all the same. */
    @Parameter(property = "stubdown.skip", defaultValue = "false")
    boolean skip;

    GoalMojo(GoalContext context) {
        this.context = context;
    }

    /** What the goal does. */
    abstract void run() throws IOException, MojoFailureException;

    /** What the goal does where the user skips it. */
    void skipped() throws IOException {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            if (skip) {
                getLog().info("Stubdown is skipped.");
                skipped();
            } else {
                run();
            }
        } catch (InvalidRequestException e) {
            throw new MojoFailureException(ShownText.lines(String.valueOf(e.getMessage())), e);
        } catch (OutputException e) {
            throw new MojoExecutionException(ShownText.lines(String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new MojoExecutionException(ShownText.line(FileFailure.sentence(e)), e);
        } catch (RuntimeException | Error e) {
            if (MemoryFailure.isBehind(e)) {
                throw new MojoExecutionException(
                        MemoryFailure.SENTENCE + "; give Maven more, such as MAVEN_OPTS=-Xmx4g", e);
            }
            throw e;
        }
    }

    GoalContext context() {
        return context;
    }

    MavenProject project() {
        return context.project();
    }

    Path inBasedir(String path) {
        return context.basedir().resolve(path);
    }

    /** Maven's log, for what a run found and did. */
    RunLog log() {
        return new RunLog(getLog(), context.basedir(), maxFindings == null ? WorstFindings.USUAL_LIMIT : maxFindings);
    }

    /** What is wrong with the number of findings that are shown. */
    Optional<String> shownProblem() {
        return maxFindings != null && maxFindings < 0
                ? Optional.of("maxFindings takes a number from 0 on, not " + maxFindings)
                : Optional.empty();
    }

    /** What the executions of the module write. */
    @SuppressWarnings("unchecked") // Maven gives it no type arguments
    Claims claims() {
        return new Claims(getPluginContext(), context.name());
    }
}
