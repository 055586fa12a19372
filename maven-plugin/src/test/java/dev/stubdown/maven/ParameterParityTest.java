package dev.stubdown.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.GenerationRequest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be asked of the generator can be asked of the plugin, and the manual tells how. */
class ParameterParityTest {

    /** Where the request comes from, and whether there is one: not part of it. */
    private static final Set<String> OF_THE_PLUGIN = Set.of("config", "skip");

    @Test
    void every_component_of_the_request_has_a_parameter() throws Exception {
        Set<String> expected = new TreeSet<>(OF_THE_PLUGIN);
        options(GenerationRequest.class).forEach(expected::add);
        assertEquals(expected, new TreeSet<>(PluginDescriptor.parameters().keySet()));
    }

    @Test
    void every_parameter_has_a_user_property_of_its_name() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        PluginDescriptor.parameters().keySet().forEach(name -> expected.put(name, "${stubdown." + name + "}"));
        assertEquals(expected, PluginDescriptor.parameters());
    }

    @Test
    void every_parameter_has_a_row_in_the_manual() throws Exception {
        List<String> manual = Manual.lines();
        for (String name : PluginDescriptor.parameters().keySet()) {
            String row = "| `" + name + "` | `stubdown." + name + "` |";
            assertTrue(manual.stream().anyMatch(line -> line.startsWith(row)), "docs/maven-plugin.md lacks " + row);
        }
    }

    @Test
    void the_snippets_of_the_manual_are_those_of_a_project_that_is_built() throws Exception {
        String pom = Manual.pomThatIsBuilt();
        assertTrue(Manual.xmlSnippets().size() >= 2);
        Manual.xmlSnippets().forEach(snippet -> assertTrue(pom.contains(snippet), snippet));
    }

    /** The components, and in the place of a record of ours, its components. */
    private static Stream<String> options(Class<?> record) {
        return Stream.of(record.getRecordComponents()).flatMap(ParameterParityTest::options);
    }

    private static Stream<String> options(RecordComponent component) {
        return component.getType().isRecord() ? options(component.getType()) : Stream.of(component.getName());
    }
}
