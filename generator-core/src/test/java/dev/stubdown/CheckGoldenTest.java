package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code by a few pages that have the fault, {@code <family>/<name of the code>/<case>}, and by such that only look like it, whose cases
 * begin with {@code not-}.
 */
class CheckGoldenTest {

    private static final String CONFIG = "stubdown.yaml";
    private static final Set<String> FRAME = Set.of("frontmatter", "heading");

    @TempDir
    private Path folder;

    private static GoldenCases cases() {
        return GoldenCases.of("check", 3, name -> name.startsWith("pages/") || name.equals(CONFIG));
    }

    @TestFactory
    Stream<DynamicTest> pages_are_reviewed() {
        return cases().tests(this::run);
    }

    @Test
    void every_case_shows_the_code_that_its_folder_names() throws IOException {
        for (Path folder : cases().folders()) {
            String code = folder.getParent().getParent().getFileName() + "/"
                    + folder.getParent().getFileName();
            boolean wanted = !folder.getFileName().toString().startsWith("not-");
            String found = Files.readString(folder.resolve("findings.txt"));
            assertEquals(wanted, found.contains(" " + code + ": "), folder.toString());
        }
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            String family = input.path().substring(0, input.path().indexOf('/'));
            return Map.of("findings.txt", findings(input.write(folder), family));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small pages do without the frame that a style wants of a page; only the cases of its families show what is said of it. */
    private static boolean isShown(Finding finding, String family) {
        String own = finding.diagnostic().code().family();
        return own.equals(family) || !FRAME.contains(own);
    }

    private static String findings(Path project, String family) throws IOException {
        RequestBuilder request = GenerationRequest.builder();
        if (Files.exists(project.resolve(CONFIG))) {
            request.configFile(project.resolve(CONFIG));
        } else {
            request.docs(List.of(project.resolve("pages")));
        }
        return new Generator()
                .check(request.buildCheckRequest()).findings().stream()
                        .filter(finding -> isShown(finding, family))
                        .map(CheckGoldenTest::text)
                        .collect(Collectors.joining())
                        .replace(project.resolve(CONFIG).toString(), CONFIG);
    }

    static String text(Finding finding) {
        Diagnostic found = finding.diagnostic();
        return found.source() + " «" + marked(finding) + "» "
                + found.severity() + ' '
                + found.code().id() + ": " + found.message() + '\n'
                + line("found", found.found())
                + line("expected", found.expected())
                + line("hint", found.hint())
                + found.related().stream()
                        .map(SourceSpan::toString)
                        .map(place -> line("related", place))
                        .collect(Collectors.joining());
    }

    /** What the place marks of the line that it begins in. */
    private static String marked(Finding finding) {
        SourceSpan place = finding.diagnostic().source();
        String line = finding.line();
        int start = Math.min(place.column() - 1, line.length());
        return line.substring(start, Math.min(start + place.length(), line.length()));
    }

    private static String line(String label, @Nullable String text) {
        return text == null ? "" : "    " + label + ": " + text.replace("\n", "⏎") + '\n';
    }
}
