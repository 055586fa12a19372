package dev.stubdown.diagnostic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailOnTest {

    private static final List<Diagnostic> INFOS = List.of(finding(DiagnosticCode.TYPE_UNION));
    private static final List<Diagnostic> WARNINGS = List.of(finding(DiagnosticCode.LINK_CASE));
    private static final List<Diagnostic> ERRORS = List.of(finding(DiagnosticCode.PAGE_UNREADABLE));

    @Test
    void findings_below_the_threshold_do_not_count() {
        assertTrue(FailOn.ERROR.isReachedBy(ERRORS));
        assertFalse(FailOn.ERROR.isReachedBy(WARNINGS));
        assertTrue(FailOn.WARNING.isReachedBy(ERRORS));
        assertTrue(FailOn.WARNING.isReachedBy(WARNINGS));
        assertFalse(FailOn.WARNING.isReachedBy(INFOS));
        assertFalse(FailOn.NEVER.isReachedBy(ERRORS));
    }

    private static Diagnostic finding(DiagnosticCode code) {
        return Diagnostic.of(code, SourceSpan.startOf("a.md"), "A finding.");
    }
}
