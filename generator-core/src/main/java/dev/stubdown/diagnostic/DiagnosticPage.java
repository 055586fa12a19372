package dev.stubdown.diagnostic;

import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What users are told about codes: {@code docs/diagnostics.md}, which comes along as a resource. Below {@code ## <code>} and the line
 * {@code Severity: <severity>.}, each section says what is wrong, why it matters and how to mend it.
 */
public final class DiagnosticPage {

    private static final String RESOURCE = "diagnostics.md";
    private static final String HEADING = "## ";
    private static final String SEVERITY = "Severity: ";
    private static final DiagnosticPage BUNDLED = readResource();

    private final Map<String, Section> sections;

    private DiagnosticPage(Map<String, Section> sections) {
        this.sections = Collections.unmodifiableMap(sections);
    }

    /**
     * What is said of one code.
     *
     * @param id of the code
     * @param severity its word on the page, such as {@code warning}; empty where the page says none
     * @param text Markdown: what stands below the severity
     */
    public record Section(String id, String severity, String text) {

        /** What is wrong, in one sentence. */
        public String summary() {
            String paragraph = firstParagraph();
            int end = paragraph.indexOf(". ");
            return end < 0 ? paragraph : paragraph.substring(0, end + 1);
        }

        /** The first paragraph in one line. */
        public String firstParagraph() {
            return text.lines()
                    .takeWhile(line -> !line.isBlank())
                    .reduce((a, b) -> a + ' ' + b)
                    .orElse(id);
        }
    }

    /** The page that comes along. */
    public static DiagnosticPage bundled() {
        return BUNDLED;
    }

    private static DiagnosticPage readResource() {
        try (InputStream resource = DiagnosticPage.class.getResourceAsStream(RESOURCE)) {
            return parse(new SourceReader()
                    .read(RESOURCE, Objects.requireNonNull(resource, RESOURCE))
                    .text());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** The page with that text. A heading within a fenced code block begins no section. */
    public static DiagnosticPage parse(String markdown) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith(HEADING)) {
                current = new ArrayList<>();
                lines.put(line.substring(HEADING.length()).strip(), current);
            } else {
                current.add(line);
            }
        }
        Map<String, Section> sections = new LinkedHashMap<>();
        lines.forEach((id, text) ->
                sections.put(id, section(id, String.join("\n", text).strip())));
        return new DiagnosticPage(sections);
    }

    private static Section section(String id, String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (!first.startsWith(SEVERITY) || !first.endsWith(".")) {
            return new Section(id, "", text);
        }
        String severity = first.substring(SEVERITY.length(), first.length() - 1);
        return new Section(id, severity, text.substring(first.length()).strip());
    }

    /** What is said of a code; of one that the page leaves out, nothing but its name. */
    public Section section(DiagnosticCode code) {
        return Optional.ofNullable(sections.get(code.id())).orElseGet(() -> new Section(code.id(), "", code.id()));
    }

    /** All sections in the order of the page. */
    public List<Section> sections() {
        return List.copyOf(sections.values());
    }
}
