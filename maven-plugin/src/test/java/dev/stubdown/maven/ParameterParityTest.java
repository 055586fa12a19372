package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.CheckRequest;
import dev.stubdown.GenerationRequest;
import dev.stubdown.SelectionRequest;
import dev.stubdown.VerifyRequest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of the generator can be asked of the plugin, and the manual tells how. */
class ParameterParityTest {

    /** Where the request comes from, and whether there is one: not part of it. */
    private static final Set<String> OF_THE_PLUGIN =
            Set.of("api", "config", "docsArtifacts", "skip", "failOnMissingDocs");

    /** How Maven's log shows what was found. */
    private static final Set<String> OF_THE_LOG = Set.of("maxFindings");

    /** What becomes of the findings, which is no business of who finds them. */
    private static final Set<String> OF_THE_REPORT = Set.of("format", "output");

    /** Where the test of a user's build goes, which is no business of what is in it. */
    private static final Set<String> OF_THE_TEST = Set.of("testOutputDirectory", "dryRun");

    /** Where the model goes, which is no business of what is in it. */
    private static final Set<String> OF_THE_MODEL = Set.of("output", "attach", "dryRun");

    /** What has parts, and is no text of a command line. */
    private static final Set<String> OF_THE_POM = Set.of("names", "suppressions", "templates");

    @Test
    void every_component_of_a_request_has_a_parameter() throws Exception {
        assertEquals(expected(GenerationRequest.class), parameters("generate"));
        assertEquals(expected(GenerationRequest.class), parameters("generate-test"));
        Set<String> model = expected(SelectionRequest.class);
        model.addAll(OF_THE_MODEL);
        assertEquals(model, parameters("model"));
        Set<String> review = expected(CheckRequest.class);
        review.addAll(OF_THE_REPORT);
        assertEquals(review, parameters("check"));
        Set<String> verifying = expected(VerifyRequest.class);
        verifying.addAll(OF_THE_TEST);
        assertEquals(verifying, parameters("verify-examples"));
    }

    private static Set<String> expected(Class<?> request) {
        Set<String> expected = new TreeSet<>(OF_THE_PLUGIN);
        expected.addAll(OF_THE_LOG);
        options(request).filter(option -> !option.equals("outputFile")).forEach(expected::add);
        return expected;
    }

    private static Set<String> parameters(String goal) throws Exception {
        return new TreeSet<>(PluginDescriptor.parameters(goal).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "generate-test", "model", "check", "verify-examples"})
    void every_parameter_has_a_user_property_of_its_name(String goal) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        parameters(goal).forEach(name -> expected.put(name, property(name)));
        assertEquals(expected, PluginDescriptor.parameters(goal));
    }

    private static String property(String name) {
        return OF_THE_POM.contains(name) ? "" : "${stubdown." + name + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "generate-test", "model", "check", "verify-examples"})
    void every_parameter_has_a_row_in_the_manual(String goal) throws Exception {
        List<String> manual = Manual.lines();
        for (String name : parameters(goal)) {
            String row = "| `" + name
                    + (OF_THE_POM.contains(name) ? "` | only in the pom |" : "` | `stubdown." + name + "` |");
            assertTrue(manual.stream().anyMatch(line -> line.startsWith(row)), "docs/maven-plugin.md lacks " + row);
        }
    }

    @Test
    void the_snippets_of_the_manual_are_those_of_a_project_that_is_built() throws Exception {
        List<String> poms = Manual.pomsThatAreBuilt();
        assertTrue(Manual.xmlSnippets().size() >= 3);
        Manual.xmlSnippets()
                .forEach(snippet -> assertTrue(poms.stream().anyMatch(pom -> pom.contains(snippet)), snippet));
    }

    @Test
    void the_manual_tells_of_each_project_that_is_built_what_it_proves() throws Exception {
        assertEquals(Manual.projects(), Manual.proofs());
    }

    /** The components, and in the place of a record of ours, its components. */
    private static Stream<String> options(Class<?> record) {
        return Stream.of(record.getRecordComponents()).flatMap(ParameterParityTest::options);
    }

    private static Stream<String> options(RecordComponent component) {
        return component.getType().isRecord() ? options(component.getType()) : Stream.of(component.getName());
    }
}
