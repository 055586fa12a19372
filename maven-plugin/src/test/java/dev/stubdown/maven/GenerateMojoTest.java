package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {

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

    private static final String FIGURES =
            "[INFO] Read 1 page: 1 type, 0 enums, 0 operations; 0 errors, 0 warnings, 0 remarks.";

    private static final String COVERAGE =
            "[INFO] Coverage: 100.0 % of rows and code blocks (100.0 % and 100.0 %) used or ignored by a rule;"
                    + " not understood: nothing.";

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
        mojo = new GenerateMojo(project, Artifacts.namedByCoordinates(project));
        mojo.setLog(log);
        mojo.basePackage = "com.example";
        write("src/main/docs/order.md", ORDER.formatted("String"));
    }

    @Test
    void without_parameters_the_pages_of_src_main_docs_become_a_source_root() throws Exception {
        mojo.execute();
        assertTrue(Files.exists(basedir.resolve("target/generated-sources/stubdown/com/example/model/Order.java")));
        assertEquals(List.of(sourceRoot("target/generated-sources/stubdown")), project.getCompileSourceRoots());
        assertEquals(
                List.of(
                        "[INFO] Wrote target/generated-sources/stubdown: 2 new, 0 changed, 0 same, 0 removed.",
                        FIGURES,
                        COVERAGE),
                log.lines());
    }

    @Test
    void a_part_of_the_api_may_be_asked_for() throws Exception {
        write("src/main/docs/client.md", ORDER.formatted("String").replace("order", "client"));
        mojo.root = List.of("client");
        mojo.execute();
        Path output = basedir.resolve("target/generated-sources/stubdown/com/example/model");
        assertTrue(Files.exists(output.resolve("Client.java")));
        assertFalse(Files.exists(output.resolve("Order.java")));
        mojo.excludeType = List.of("microsoft.graph.orders");
        MojoFailureException wrong = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(
                wrong.getMessage()
                        .contains("no type matches 'microsoft.graph.orders', which is to be left out; did you mean"
                                + " 'microsoft.graph.order'?"),
                wrong.getMessage());
    }

    /** A second execution, or a second run in the same build, adds it no second time. */
    @Test
    void what_servers_look_for_becomes_a_resource() throws Exception {
        mojo.execute();
        mojo.execute();
        assertEquals(1, project.getResources().size());
        Resource services = project.getResources().get(0);
        assertEquals(sourceRoot("target/generated-sources/stubdown"), services.getDirectory());
        assertEquals(List.of("META-INF/services/**", "META-INF/stubdown/**"), services.getIncludes());
    }

    @Test
    void a_second_run_touches_nothing_and_adds_the_source_root() throws Exception {
        mojo.execute();
        Path order = basedir.resolve("target/generated-sources/stubdown/com/example/model/Order.java");
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(order, old);
        project.getCompileSourceRoots().clear();
        mojo.execute();
        assertEquals(old, Files.getLastModifiedTime(order));
        assertEquals(1, project.getCompileSourceRoots().size());
        assertTrue(log.lines()
                .contains("[INFO] Wrote target/generated-sources/stubdown: 0 new, 0 changed, 2 same, 0 removed."));
    }

    @Test
    void the_pom_goes_before_the_configuration_file() throws Exception {
        write("stubdown.yaml", "basePackage: org.file\noutputDirectory: out\n");
        mojo.basePackage = "org.pom";
        mojo.execute();
        assertTrue(Files.exists(basedir.resolve("out/org/pom/model/Order.java")));
        assertEquals(List.of(sourceRoot("out")), project.getCompileSourceRoots());
    }

    @Test
    void another_configuration_file_may_be_named() throws Exception {
        write("other.yaml", "basePackage: org.other\n");
        mojo.basePackage = null;
        mojo.config = file("other.yaml");
        mojo.execute();
        assertTrue(Files.exists(basedir.resolve("target/generated-sources/stubdown/org/other/model/Order.java")));
    }

    @Test
    void a_named_configuration_file_must_be_there() {
        mojo.config = file("other.yaml");
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, mojo::execute);
        assertEquals("the file '" + file("other.yaml") + "' does not exist", failure.getMessage());
    }

    @Test
    void folders_and_globs_choose_the_pages() throws Exception {
        write("pages/a/order.md", ORDER.formatted("String"));
        write("pages/b/order.md", ORDER.formatted("Int32"));
        write("pages/c/order.md", ORDER.formatted("Int64"));
        mojo.docs = List.of(file("pages"));
        mojo.include = List.of("a/**", "b/**");
        mojo.exclude = List.of("a/*.md");
        mojo.execute();
        String order =
                Files.readString(basedir.resolve("target/generated-sources/stubdown/com/example/model/Order.java"));
        assertTrue(order.contains("private @Nullable Integer customer;"), order);
    }

    @Test
    void a_dialect_file_is_relative_to_the_pom() throws Exception {
        mojo.dialect = "style.yaml";
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, mojo::execute);
        assertEquals("the file '" + file("style.yaml") + "' does not exist", failure.getMessage());
    }

    @Test
    void findings_stand_in_the_log_with_their_place() throws Exception {
        write("src/main/docs/order.md", ORDER.formatted("[client](client.md)"));
        mojo.execute();
        List<String> warnings = log.lines().stream()
                .filter(line -> line.startsWith("[WARNING] src/main/docs/order.md:13:"))
                .toList();
        assertEquals(1, warnings.size(), log.lines().toString());
        assertTrue(warnings.get(0).endsWith("[type/undefined]"), warnings.get(0));
    }

    @Test
    void findings_fail_the_build_where_the_pom_says_so() throws Exception {
        write("src/main/docs/order.md", ORDER.formatted("[client](client.md)"));
        mojo.failOn = "warning";
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().startsWith("The documentation has findings that fail the build"));
    }

    @Test
    void what_pages_only_show_is_left_out_where_the_pom_says_so() throws Exception {
        write("src/main/docs/order.md", ORDER.formatted("[client](client.md)"));
        Path client = basedir.resolve("target/generated-sources/stubdown/com/example/model/Client.java");
        mojo.execute();
        assertTrue(Files.exists(client));
        mojo.inferred = false;
        mojo.execute();
        assertFalse(Files.exists(client));
    }

    @Test
    void less_coverage_than_asked_for_fails_the_build_after_writing() throws Exception {
        write(
                "src/main/docs/parcel.md",
                ORDER.replace("order", "parcel").replace("|Property|Type|", "|Colour|Size|") + "|a|b|c|\n");
        mojo.failOn = "never";
        mojo.coverageBelow = "33.4";
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals(
                "The coverage of the documentation is 33.3 %, and the parameter coverageBelow asks for 33.4 %.",
                failure.getMessage());
        assertTrue(Files.exists(basedir.resolve("target/generated-sources/stubdown/com/example/model/Order.java")));
        mojo.coverageBelow = "33.3";
        mojo.execute();
    }

    @Test
    void everything_that_is_wrong_with_the_request_is_told_at_once() throws Exception {
        mojo.basePackage = "com.1example";
        mojo.failOn = "warnings";
        mojo.additionalProperties = "some";
        mojo.coverageBelow = "most";
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("""
                failOn takes one of error, warning, never, not 'warnings'; did you mean 'warning'?
                coverageBelow takes a number from 0 to 100, not 'most'
                the base package 'com.1example' is not a name of a Java package
                'additionalProperties' takes one of open, all, none, not 'some'""", failure.getMessage());
    }

    @Test
    void a_dry_run_writes_nothing() throws Exception {
        mojo.dryRun = true;
        mojo.execute();
        assertFalse(Files.exists(basedir.resolve("target")));
        assertTrue(
                log.lines().contains("[INFO] new com/example/model/Order.java"),
                log.lines().toString());
    }

    @Test
    void a_skipped_run_leaves_the_source_root() throws Exception {
        mojo.skip = true;
        mojo.execute();
        assertEquals(List.of("[INFO] Stubdown is skipped."), log.lines());
        assertFalse(Files.exists(basedir.resolve("target")));
        assertEquals(List.of(sourceRoot("target/generated-sources/stubdown")), project.getCompileSourceRoots());
    }

    @Test
    void a_module_that_skips_need_not_say_anything() throws Exception {
        mojo.basePackage = null;
        mojo.skip = true;
        mojo.execute();
        assertEquals(List.of(), project.getCompileSourceRoots());
    }

    @Test
    void an_output_folder_that_is_a_file_is_an_error_with_its_name() throws Exception {
        write("occupied", "");
        mojo.outputDirectory = file("occupied");
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, mojo::execute);
        assertEquals("the output folder '" + file("occupied") + "' is a file", failure.getMessage());
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
