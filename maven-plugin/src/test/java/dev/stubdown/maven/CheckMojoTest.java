package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    /** The one finding is the missing front matter. */
    private static final String ORDER = """
            # order resource type

            What somebody ordered.

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |customer|String|Who ordered it.|
            """;

    private static final String FINDING =
            "src/main/docs/order.md:1:1: The page has no front matter [frontmatter/missing]";

    private final RecordingLog log = new RecordingLog();
    private CheckMojo mojo;

    @TempDir
    private Path basedir;

    @BeforeEach
    void makeProject() throws IOException {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("target").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        mojo = new CheckMojo(project, Artifacts.namedByCoordinates(project));
        mojo.setLog(log);
        write("src/main/docs/order.md", ORDER);
    }

    @Test
    void findings_stand_in_the_log_with_their_severity_and_place() throws Exception {
        mojo.execute();
        assertTrue(log.lines().contains("[WARNING] " + FINDING), log.lines().toString());
        assertFalse(Files.exists(basedir.resolve("target")));
    }

    @Test
    void errors_fail_the_build() {
        mojo.severities = List.of("frontmatter/missing=error");
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().startsWith("The documentation has findings that fail the build"));
        assertTrue(log.lines().contains("[ERROR] " + FINDING), log.lines().toString());
    }

    @Test
    void a_baseline_is_written_and_read() throws Exception {
        mojo.failOn = "warning";
        mojo.writeBaseline = true;
        mojo.execute();
        assertTrue(
                log.lines().contains("[INFO] Wrote stubdown-baseline.json."),
                log.lines().toString());
        mojo.writeBaseline = null;
        mojo.baseline = basedir.resolve("stubdown-baseline.json").toFile();
        mojo.execute();
        assertTrue(
                log.lines().stream().noneMatch(line -> line.startsWith("[WARNING]")),
                log.lines().toString());
        write("src/main/docs/order.md", ORDER.replace("order", "parcel"));
        write("src/main/docs/more.md", ORDER);
        assertThrows(MojoFailureException.class, mojo::execute);
    }

    @Test
    void the_configuration_file_is_named_by_its_own_path() throws Exception {
        write("stubdown.yaml", "suppressions:\n  - code: enum/*\n");
        mojo.execute();
        String finding = "[WARNING] stubdown.yaml:2:5: No finding is suppressed by this entry";
        assertTrue(
                log.lines().stream().anyMatch(line -> line.startsWith(finding)),
                log.lines().toString());
    }

    @Test
    void the_findings_are_written_over_no_page() throws Exception {
        mojo.output = basedir.resolve("src/main/docs/order.md").toFile();
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().endsWith("order.md' is a page that is read"), failure.getMessage());
        assertTrue(Files.readString(mojo.output.toPath()).contains("What somebody ordered."));
    }

    @Test
    void what_is_wrong_with_the_request_is_told() {
        mojo.severities = List.of("front/*=error");
        mojo.changedSince = "HEAD";
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("there is no code 'front/*'", failure.getMessage());
        mojo.severities = null;
        failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().endsWith("lies in no Git repository"), failure.getMessage());
    }

    @Test
    void a_skipped_check_reads_nothing() throws Exception {
        mojo.skip = true;
        mojo.failOn = "nonsense";
        mojo.execute();
        assertEquals(List.of("[INFO] Stubdown is skipped."), log.lines());
    }

    private void write(String path, String text) throws IOException {
        Path file = basedir.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
