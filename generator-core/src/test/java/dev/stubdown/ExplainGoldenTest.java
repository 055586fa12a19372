package dev.stubdown;

import dev.stubdown.explain.Answer;
import dev.stubdown.golden.GoldenCases;
import dev.stubdown.output.report.ExplanationText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a subject of a few pages. */
class ExplainGoldenTest {

    private static final String SUBJECT = "subject.txt";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> subjects_are_explained() {
        return GoldenCases.of("explain", 1, name -> name.startsWith("pages/") || name.equals(SUBJECT))
                .tests(this::run);
    }

    private Map<String, String> run(GoldenCases.Case input) {
        try {
            ExplainRequest request = GenerationRequest.builder()
                    .docs(List.of(input.write(folder).resolve("pages")))
                    .buildExplainRequest(input.file(SUBJECT).strip());
            return Map.of(
                    "explanation.txt", text(new Generator().explain(request).answer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Unclear unclear) {
            return unclear.problem() + "\n" + lines(unclear.candidates());
        }
        Answer.Known known = (Answer.Known) answer;
        ExplanationText text = new ExplanationText(ExplanationText.Paint.PLAIN);
        return lines(known.notes())
                + known.explanations().stream().map(text::text).collect(Collectors.joining("\n"));
    }

    private static String lines(List<String> all) {
        return all.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
