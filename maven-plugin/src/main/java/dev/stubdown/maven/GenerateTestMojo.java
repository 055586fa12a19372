package dev.stubdown.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Does what <code>generate</code> does for the tests of a project: reads <code>src/test/docs</code>, and has the project compile the Java with its
 * tests. Its file of options is <code>stubdown-test.yaml</code>, and <code>stubdown.yaml</code> where there is no such file.
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class GenerateTestMojo extends GeneratingMojo {

    @Inject
    GenerateTestMojo(GoalContext context) {
        super(context, SourceScope.TEST);
    }

    @Override
    List<String> configFiles() {
        return List.of("stubdown-test.yaml", CONFIG_FILE);
    }
}
