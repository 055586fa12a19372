package dev.stubdown.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressedLinesTest {

    private static final List<DiagnosticCode> CODES =
            List.of(DiagnosticCode.LINK_BROKEN, DiagnosticCode.PAGE_ORPHAN, DiagnosticCode.TABLE_MISSING_CELL);

    /** Whatever stands in and beside one another, it is as if each finding were compared with each comment. */
    @Test
    void what_is_looked_up_is_what_comparing_all_would_find() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<SuppressionFact> comments = comments(random);
            SuppressedLines lines = new SuppressedLines();
            comments.forEach(lines::add);
            List<SuppressionFact> unused = new ArrayList<>(comments);
            for (int i = 0; i < 10; i++) {
                DiagnosticCode code = CODES.get(random.nextInt(3));
                int line = 1 + random.nextInt(20);
                boolean covered = comments.stream().anyMatch(comment -> covers(comment, code, line));
                assertEquals(covered, lines.suppress(code, line), "seed " + seed);
                unused.removeIf(comment -> covers(comment, code, line));
            }
            assertEquals(unused, lines.unused(), "seed " + seed);
        }
    }

    private static boolean covers(SuppressionFact comment, DiagnosticCode code, int line) {
        return comment.codes().contains(code) && comment.firstLine() <= line && line <= comment.lastLine();
    }

    private static List<SuppressionFact> comments(Random random) {
        List<SuppressionFact> comments = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int first = 1 + random.nextInt(20);
            int last = random.nextInt(5) == 0 ? Integer.MAX_VALUE : first + random.nextInt(6);
            Set<DiagnosticCode> codes = Set.copyOf(CODES.subList(random.nextInt(2), 2 + random.nextInt(2)));
            comments.add(new SuppressionFact("*", codes, first, last, new SourceSpan("a.md", i, 1, 1)));
        }
        return comments;
    }
}
