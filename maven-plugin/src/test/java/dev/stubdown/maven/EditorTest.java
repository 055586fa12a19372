package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code generate} in an editor that builds the project by itself. */
class EditorTest {

    private static final String ORDER = """
            ---
            title: "order resource type"
            doc_type: resourcePageType
            ---
            # order resource type

            What somebody ordered.

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |customer|%s|Who ordered it.|
            """;

    private static final String MARK = "mark order.md:13:11 1 No page defines the type microsoft.graph.client; it is"
            + " taken as an open type without properties [type/undefined]";

    private final RecordingWorkspace editor = new RecordingWorkspace();
    private final RecordingLog log = new RecordingLog();
    private MavenProject project;
    private GenerateMojo mojo;

    @TempDir
    private Path basedir;

    @BeforeEach
    void makeProject() throws IOException {
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().setDirectory(basedir.resolve("target").toString());
        project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        mojo = new GenerateMojo(Executions.in(new Workspace(editor, null), project, "generate", "default"));
        mojo.setLog(log);
        mojo.basePackage = "com.example";
        write("src/main/docs/order.md", ORDER.formatted("[client](client.md)"));
        write("src/main/docs/parcel.md", ORDER.formatted("String").replace("order", "parcel"));
    }

    @Test
    void marks_of_an_earlier_build_go_and_those_of_this_one_come() throws Exception {
        mojo.execute();
        List<String> told = editor.told();
        assertEquals(
                List.of("clear order.md", "clear parcel.md"),
                told.subList(0, 2).stream().sorted().toList());
        assertEquals(List.of("refresh stubdown", MARK), told.subList(2, told.size()));
    }

    @Test
    void the_output_is_looked_at_again_only_where_something_was_written() throws Exception {
        mojo.execute();
        editor.told();
        mojo.execute();
        List<String> told = editor.told();
        assertTrue(told.contains(MARK), told.toString());
        assertTrue(told.stream().noneMatch(line -> line.startsWith("refresh")), told.toString());
    }

    @Test
    void findings_that_fail_the_build_are_marked_too() {
        mojo.failOn = "warning";
        assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(editor.told().contains(MARK));
    }

    @Test
    void an_edit_of_something_else_runs_nothing_and_leaves_the_source_root() throws Exception {
        mojo.execute();
        editor.told();
        project.getCompileSourceRoots().clear();
        int lines = log.lines().size();
        editor.edit(file("src/main/java/it/Shop.java"));
        mojo.execute();
        assertEquals(List.of(), editor.told());
        assertEquals(lines, log.lines().size());
        assertEquals(1, project.getCompileSourceRoots().size());
    }

    @Test
    void an_edit_of_what_a_run_reads_runs_it() throws Exception {
        mojo.licenseHeader = file("header.txt");
        mojo.dialect = "style.yaml";
        write("header.txt", "Ours.\n");
        write("style.yaml", "extends: graph\nid: style\n");
        mojo.execute();
        for (String edited : List.of("src/main/docs/parcel.md", "stubdown.yaml", "style.yaml", "header.txt")) {
            editor.told();
            editor.edit(file(edited));
            mojo.execute();
            assertTrue(editor.told().contains(MARK), edited);
        }
    }

    @Test
    void an_output_that_is_gone_is_written_again() throws Exception {
        mojo.execute();
        Path output = basedir.resolve("target/generated-sources/stubdown");
        try (Stream<Path> files = Files.walk(output)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        editor.edit(file("src/main/java/it/Shop.java"));
        mojo.execute();
        assertTrue(Files.exists(output.resolve("com/example/model/Order.java")));
    }

    @Test
    void plain_maven_is_no_editor() {
        assertTrue(new Workspace(editor, null).isEditor());
        org.sonatype.plexus.build.incremental.BuildContext older =
                new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        assertFalse(new Workspace(new DefaultBuildContext(older), older).isEditor());
    }

    private File file(String path) {
        return basedir.resolve(path).toFile();
    }

    private void write(String path, String text) throws IOException {
        Path file = basedir.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
