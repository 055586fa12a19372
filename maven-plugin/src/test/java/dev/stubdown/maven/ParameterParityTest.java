package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.CheckRequest;
import dev.stubdown.GenerationRequest;
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
    private static final Set<String> OF_THE_PLUGIN = Set.of("api", "config", "skip");

    /** What becomes of the findings, which is no business of who finds them. */
    private static final Set<String> OF_THE_REPORT = Set.of("format", "output");

    /** Where the test of a user's build goes, which is no business of what is in it. */
    private static final Set<String> OF_THE_TEST = Set.of("testOutputDirectory");

    /** What stands better in a file of its own. */
    private static final Set<String> OF_THE_FILE = Set.of("names", "suppressions", "templates");

    @Test
    void every_component_of_a_request_has_a_parameter() throws Exception {
        assertEquals(expected(GenerationRequest.class), parameters("generate"));
        Set<String> review = expected(CheckRequest.class);
        review.addAll(OF_THE_REPORT);
        assertEquals(review, parameters("check"));
        Set<String> verifying = expected(VerifyRequest.class);
        verifying.addAll(OF_THE_TEST);
        assertEquals(verifying, parameters("verify-examples"));
    }

    private static Set<String> expected(Class<?> request) {
        Set<String> expected = new TreeSet<>(OF_THE_PLUGIN);
        options(request)
                .filter(option -> !OF_THE_FILE.contains(option) && !option.equals("outputFile"))
                .forEach(expected::add);
        return expected;
    }

    private static Set<String> parameters(String goal) throws Exception {
        return new TreeSet<>(PluginDescriptor.parameters(goal).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "verify-examples"})
    void every_parameter_has_a_user_property_of_its_name(String goal) throws Exception {
        Map<String, String> expected = new TreeMap<>();
        parameters(goal).forEach(name -> expected.put(name, "${stubdown." + name + "}"));
        assertEquals(expected, PluginDescriptor.parameters(goal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "check", "verify-examples"})
    void every_parameter_has_a_row_in_the_manual(String goal) throws Exception {
        List<String> manual = Manual.lines();
        for (String name : parameters(goal)) {
            String row = "| `" + name + "` | `stubdown." + name + "` |";
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

    /** The components, and in the place of a record of ours, its components. */
    private static Stream<String> options(Class<?> record) {
        return Stream.of(record.getRecordComponents()).flatMap(ParameterParityTest::options);
    }

    private static Stream<String> options(RecordComponent component) {
        return component.getType().isRecord() ? options(component.getType()) : Stream.of(component.getName());
    }
}
