package dev.stubdown.diagnostic;

import dev.stubdown.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding with its place.
 *
 * @param code which fault; its text form and severity are stable
 * @param severity mostly the code's own
 * @param message one sentence: what is wrong, in the user's words
 * @param found what stands on the page; null where the message says it all
 * @param expected what could stand there; null where nothing can be said
 * @param hint what to do, such as "did you mean `user`?"; null where there is none
 * @param related other places that belong to it
 * @param source the place
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        @Nullable String found,
        @Nullable String expected,
        @Nullable String hint,
        List<SourceSpan> related,
        SourceSpan source)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.source().file())
            .thenComparingInt(d -> d.source().line())
            .thenComparingInt(d -> d.source().column())
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** A finding of the code's own severity that a message is enough for. */
    public static Diagnostic of(DiagnosticCode code, SourceSpan source, String message) {
        return new Diagnostic(code, code.severity(), message, null, null, null, List.of(), source);
    }

    /** The same finding with what stands on the page and what could stand there. */
    public Diagnostic withFound(@Nullable String nowFound, @Nullable String nowExpected) {
        return new Diagnostic(code, severity, message, nowFound, nowExpected, hint, related, source);
    }

    /** The same finding where it is less, or more, surely a fault than others of its code. */
    public Diagnostic withSeverity(Severity nowSeverity) {
        return new Diagnostic(code, nowSeverity, message, found, expected, hint, related, source);
    }

    /** The same finding with a hint. */
    public Diagnostic withHint(@Nullable String nowHint) {
        return new Diagnostic(code, severity, message, found, expected, nowHint, related, source);
    }

    /** The same finding with the other places that belong to it. */
    public Diagnostic withRelated(List<SourceSpan> nowRelated) {
        return new Diagnostic(code, severity, message, found, expected, hint, nowRelated, source);
    }

    /** By file, line, column, code, message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
