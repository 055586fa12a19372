package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.InvalidRequestException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MavenArtifactsTest {

    private MavenArtifacts artifacts;

    @BeforeEach
    void makeProject() {
        Model model = new Model();
        model.setDependencyManagement(new DependencyManagement());
        model.getDependencyManagement().addDependency(dependency("managed", "3"));
        model.getDependencyManagement().addDependency(dependency("both", "4"));
        model.addDependency(dependency("direct", "2"));
        model.addDependency(dependency("both", "5"));
        MavenProject project = new MavenProject(model);
        artifacts = Artifacts.namedByCoordinates(project, module("module", "6"), module("direct", "7"));
    }

    @Test
    void coordinates_may_say_everything() {
        assertEquals(Path.of("org.example:shop:jar:1"), artifacts.resolve("org.example:shop:1", "jar"));
        assertEquals(Path.of("org.example:shop:zip:1"), artifacts.resolve("org.example:shop:1", "zip"));
        assertEquals(Path.of("org.example:shop:jar:1"), artifacts.resolve("org.example:shop:1:jar", "zip"));
        assertEquals(Path.of("org.example:shop:jar:docs:1"), artifacts.resolve("org.example:shop:1:jar:docs", "zip"));
    }

    @Test
    void the_project_tells_the_version_and_after_it_the_build() {
        assertEquals(Path.of("org.example:direct:jar:2"), artifacts.resolve("org.example:direct", "jar"));
        assertEquals(Path.of("org.example:both:jar:5"), artifacts.resolve("org.example:both", "jar"));
        assertEquals(Path.of("org.example:managed:jar:3"), artifacts.resolve("org.example:managed", "jar"));
        assertEquals(Path.of("org.example:module:jar:6"), artifacts.resolve("org.example:module", "jar"));
    }

    @Test
    void what_nobody_gives_a_version_is_a_fault_of_the_request() {
        InvalidRequestException wrong =
                assertThrows(InvalidRequestException.class, () -> artifacts.resolve("org.other:direct", "jar"));
        assertEquals(
                List.of(
                        "'org.other:direct' names no version, and the project has no such dependency or module to tell it"),
                wrong.problems());
    }

    @Test
    void what_maven_does_not_find_is_a_fault_of_the_request() {
        InvalidRequestException wrong =
                assertThrows(InvalidRequestException.class, () -> artifacts.resolve("org.example:missing:1", "jar"));
        assertTrue(
                wrong.problems().get(0).startsWith("Maven does not find 'org.example:missing:1': "),
                wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.example:shop", "org.example:shop:1.0-SNAPSHOT", "org.example:shop:1:zip:docs"})
    void coordinates_are_told_from_paths(String text) {
        assertTrue(MavenArtifacts.areCoordinates(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shop.jar", "../shop/target/classes", "C:\\shop.jar", "C:shop.jar", "a/b:c", "org.example:"})
    void paths_are_told_from_coordinates(String text) {
        assertFalse(MavenArtifacts.areCoordinates(text));
    }

    private static Dependency dependency(String name, String version) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("org.example");
        dependency.setArtifactId(name);
        dependency.setVersion(version);
        return dependency;
    }

    private static MavenProject module(String name, String version) {
        Model model = new Model();
        model.setGroupId("org.example");
        model.setArtifactId(name);
        model.setVersion(version);
        return new MavenProject(model);
    }
}
