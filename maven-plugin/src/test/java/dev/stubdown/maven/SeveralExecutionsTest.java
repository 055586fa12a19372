package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several executions of {@code generate} in one module, and what servers look for of each. */
class SeveralExecutionsTest {

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
            |customer|String|Who ordered it.|
            """;

    private static final String GET = """
            ---
            title: "Get order"
            doc_type: apiPageType
            ---
            # Get order

            What was ordered.

            ## HTTP request

            ```http
            GET /orders({id})
            ```

            ## Response

            If successful, this method returns a `200 OK` response code and an [order](order.md) object.
            """;

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
        mojo = new GenerateMojo(Executions.of(project, "generate", "default"));
        mojo.setLog(log);
        mojo.basePackage = "com.example";
        write("src/main/docs/order.md", ORDER);
    }

    /** A second execution, or a second run in the same build, adds it no second time. */
    @Test
    void what_servers_look_for_becomes_a_resource() throws Exception {
        mojo.execute();
        assertEquals(List.of(), project.getResources());
        write("src/main/docs/order-get.md", GET);
        mojo.execute();
        mojo.execute();
        assertEquals(1, project.getResources().size());
        Resource services = project.getResources().get(0);
        assertEquals(sourceRoot("target/generated-resources/stubdown"), services.getDirectory());
        assertEquals(List.of("META-INF/services/**"), services.getIncludes());
        assertEquals("com.example.api.PathNormalization\n", features());
    }

    @Test
    void what_servers_look_for_is_that_of_all_executions_that_the_pom_has() throws Exception {
        write("src/main/docs/order-get.md", GET);
        mojo.execute();
        execution("more", "org.example.more").execute();
        assertEquals("org.example.more.api.PathNormalization\n", features());
        project.getBuild().addPlugin(plugin("default", "more"));
        project.getBuild().flushPluginMap();
        mojo.execute();
        assertEquals("com.example.api.PathNormalization\norg.example.more.api.PathNormalization\n", features());
        GenerateMojo more = execution("more", "org.example.more");
        more.docs = List.of(file("gone"));
        more.failOnMissingDocs = false;
        more.execute();
        assertEquals("com.example.api.PathNormalization\n", features());
    }

    @Test
    void an_execution_with_an_id_has_a_folder_of_its_own() throws Exception {
        mojo.execute();
        execution("more/less", "org.example.more").execute();
        execution("default-cli", "com.example").execute();
        assertEquals(
                List.of(
                        sourceRoot("target/generated-sources/stubdown"),
                        sourceRoot("target/generated-sources/stubdown-more_less")),
                project.getCompileSourceRoots());
    }

    @Test
    void two_executions_with_one_folder_are_told_from_one_that_runs_twice() throws Exception {
        Map<Object, Object> module = new HashMap<>();
        mojo.setPluginContext(module);
        mojo.execute();
        mojo.execute();
        GenerateMojo more = execution("more", "org.example.more");
        more.setPluginContext(module);
        more.outputDirectory = file("target/generated-sources/stubdown");
        MojoFailureException failure = assertThrows(MojoFailureException.class, more::execute);
        assertEquals(
                "the executions generate@default and generate@more both write target/generated-sources/stubdown;"
                        + " one of them needs another place",
                failure.getMessage());
    }

    private GenerateMojo execution(String id, String basePackage) {
        GenerateMojo other = new GenerateMojo(Executions.of(project, "generate", id));
        other.setLog(log);
        other.basePackage = basePackage;
        return other;
    }

    private static Plugin plugin(String... ids) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.stubdown");
        plugin.setArtifactId("stubdown-maven-plugin");
        for (String id : ids) {
            PluginExecution execution = new PluginExecution();
            execution.setId(id);
            execution.addGoal("generate");
            plugin.addExecution(execution);
        }
        return plugin;
    }

    private String features() throws IOException {
        return Files.readString(
                basedir.resolve("target/generated-resources/stubdown/META-INF/services/jakarta.ws.rs.core.Feature"));
    }

    private String sourceRoot(String path) {
        return basedir.resolve(path).toString();
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
