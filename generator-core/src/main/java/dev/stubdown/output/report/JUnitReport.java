package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Finding;
import dev.stubdown.output.ShownText;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML that JUnit's Ant task began: a test suite for each page with findings, a test case for each finding. A case has failed where its
 * finding makes the run fail, and was skipped where it does not, so that the report is red where the exit code is. Without any finding there
 * is one case that passed, since build servers take a report without cases for a fault.
 */
final class JUnitReport implements Report {

    @Override
    public String text(ReportDocument document) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new Printer(document, xml).print();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a writer in memory cannot fail", e);
        }
        return text.toString();
    }

    /** Prints one document. */
    private record Printer(ReportDocument document, XMLStreamWriter xml) {

        private static final String PASSED = "stubdown check";

        void print() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            breakLine(0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "stubdown check");
            xml.writeAttribute(
                    "tests", Integer.toString(Math.max(1, document.findings().size())));
            xml.writeAttribute("failures", Long.toString(failures(document.findings())));
            xml.writeAttribute("errors", "0");
            if (document.findings().isEmpty()) {
                passed();
            }
            for (Map.Entry<String, List<Finding>> page : byPage().entrySet()) {
                suite(page.getKey(), page.getValue());
            }
            breakLine(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            breakLine(0);
        }

        private Map<String, List<Finding>> byPage() {
            return document.findings().stream()
                    .collect(Collectors.groupingBy(
                            finding -> document.path(finding.diagnostic().source()),
                            LinkedHashMap::new,
                            Collectors.toList()));
        }

        private long failures(List<Finding> findings) {
            return findings.stream().filter(this::fails).count();
        }

        private boolean fails(Finding finding) {
            return document.failOn().isReachedBy(List.of(finding.diagnostic()));
        }

        private void passed() throws XMLStreamException {
            startSuite(PASSED, 1, 0, 0);
            startCase(PASSED, "no findings");
            xml.writeEndElement();
            breakLine(1);
            xml.writeEndElement();
        }

        private void suite(String page, List<Finding> findings) throws XMLStreamException {
            long failures = failures(findings);
            startSuite(page, findings.size(), failures, findings.size() - failures);
            Map<String, Integer> names = new HashMap<>();
            for (Finding finding : findings) {
                String name = name(finding);
                int before = names.merge(name, 1, Integer::sum) - 1;
                startCase(page, before == 0 ? name : name + " (" + (before + 1) + ')');
                result(finding);
                breakLine(2);
                xml.writeEndElement();
            }
            breakLine(1);
            xml.writeEndElement();
        }

        private static String name(Finding finding) {
            return finding.diagnostic().code().id() + " at "
                    + finding.diagnostic().source().line() + ':'
                    + finding.diagnostic().source().column();
        }

        private void startSuite(String name, int tests, long failures, long skipped) throws XMLStreamException {
            breakLine(1);
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", legal(name));
            xml.writeAttribute("tests", Integer.toString(tests));
            xml.writeAttribute("failures", Long.toString(failures));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", Long.toString(skipped));
        }

        private void startCase(String className, String name) throws XMLStreamException {
            breakLine(2);
            xml.writeStartElement("testcase");
            xml.writeAttribute("name", legal(name));
            xml.writeAttribute("classname", legal(className));
            xml.writeAttribute("time", "0");
        }

        private void result(Finding finding) throws XMLStreamException {
            String message = ShownText.line(finding.diagnostic().message());
            breakLine(3);
            if (fails(finding)) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", legal(message));
                xml.writeAttribute("type", finding.diagnostic().code().id());
            } else {
                xml.writeStartElement("skipped");
                xml.writeAttribute("message", legal(severity(finding) + ": " + message));
            }
            xml.writeCharacters(legal(new FindingText(TextStyle.PLAIN, document.folder()).of(finding)));
            xml.writeEndElement();
        }

        private static String severity(Finding finding) {
            return finding.diagnostic().severity().name().toLowerCase(Locale.ROOT);
        }

        private void breakLine(int level) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(level));
        }

        /** Without what XML 1.0 has no way to write: production 2, "Char"; and without the controls that it discourages. */
        private static String legal(String text) {
            return text.codePoints()
                    .filter(c -> c == '\t'
                            || c == '\n'
                            || c >= ' ' && c <= '~'
                            || c >= 0xA0 && c <= 0xD7FF
                            || c >= 0xE000 && c <= 0xFFFD
                            || c > 0xFFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
