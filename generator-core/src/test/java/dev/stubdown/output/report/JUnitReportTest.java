package dev.stubdown.output.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.FailOn;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The rules of junit-10.xsd, by which Jenkins reads such files, as far as we use its elements. */
class JUnitReportTest {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "testsuites", Set.of("name", "time", "tests", "failures", "errors"),
            "testsuite", Set.of("name", "tests", "failures", "errors", "skipped", "time", "timestamp", "file"),
            "testcase", Set.of("name", "time", "classname", "group"),
            "failure", Set.of("type", "message"),
            "skipped", Set.of("type", "message"));

    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "testsuites", Set.of("testsuite"),
            "testsuite", Set.of("testcase"),
            "testcase", Set.of("failure", "skipped"),
            "failure", Set.of(),
            "skipped", Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"everything", "nothing", "hostile", "long-lines"})
    void only_elements_and_attributes_that_readers_know_are_written(String name) throws Exception {
        check(parse(ReportFormat.JUNIT.report().text(FindingsFile.ofCase(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "nothing", "hostile", "long-lines"})
    void the_figures_are_right_and_the_names_differ(String name) throws Exception {
        Element root = parse(ReportFormat.JUNIT.report().text(FindingsFile.ofCase(name)));
        List<Element> suites = children(root);
        assertEquals(sum(suites, "tests"), Integer.parseInt(root.getAttribute("tests")));
        assertEquals(sum(suites, "failures"), Integer.parseInt(root.getAttribute("failures")));
        for (Element suite : suites) {
            assertEquals(count(suite, "testcase"), sum(List.of(suite), "tests"));
            assertEquals(count(suite, "failure"), sum(List.of(suite), "failures"));
            assertEquals(count(suite, "skipped"), sum(List.of(suite), "skipped"));
            Set<String> names = new HashSet<>();
            children(suite).forEach(test -> assertTrue(names.add(test.getAttribute("name")), "twice: " + names));
        }
    }

    @Test
    void what_fails_is_what_makes_the_run_fail() throws Exception {
        ReportDocument document = FindingsFile.ofCase("everything");
        assertEquals("8", failures(document));
        assertEquals("6", failures(failingOn(document, FailOn.ERROR)));
        assertEquals("0", failures(failingOn(document, FailOn.NEVER)));
    }

    private static ReportDocument failingOn(ReportDocument document, FailOn failOn) {
        return new ReportDocument(
                document.findings(), document.coverage(), document.folder(), failOn, document.version());
    }

    private static String failures(ReportDocument document) throws Exception {
        return parse(ReportFormat.JUNIT.report().text(document)).getAttribute("failures");
    }

    static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    static void check(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.item(i).getNodeName();
            assertTrue(
                    ATTRIBUTES.get(element.getTagName()).contains(attribute), element.getTagName() + ' ' + attribute);
        }
        for (Element child : children(element)) {
            assertTrue(CHILDREN.get(element.getTagName()).contains(child.getTagName()), child.getTagName());
            check(child);
        }
    }

    private static List<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    private static int count(Element element, String tag) {
        return element.getElementsByTagName(tag).getLength();
    }

    private static int sum(List<Element> elements, String attribute) {
        return elements.stream()
                .mapToInt(element -> Integer.parseInt(element.getAttribute(attribute)))
                .sum();
    }
}
