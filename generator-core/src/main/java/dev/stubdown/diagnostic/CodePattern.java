package dev.stubdown.diagnostic;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which codes somebody means: one, such as {@code link/broken}, a whole family, such as {@code link/*}, or all, {@code *}.
 *
 * @param text as it is written
 * @param codes at least one
 * @param breadth how much it spans, less going before more: 0 for a code, 1 for a family, 2 for all
 */
public record CodePattern(String text, Set<DiagnosticCode> codes, int breadth) {

    /** Every code. */
    public static final CodePattern ALL = new CodePattern("*", EnumSet.allOf(DiagnosticCode.class), 2);

    private static final String WHOLE_FAMILY = "/*";

    public CodePattern {
        codes = Set.copyOf(codes);
    }

    /** The pattern that the text writes; empty where it names no code and no family. */
    public static Optional<CodePattern> of(String text) {
        if (text.equals(ALL.text)) {
            return Optional.of(ALL);
        }
        boolean family = text.endsWith(WHOLE_FAMILY);
        Set<DiagnosticCode> codes = family
                ? codes(code -> code.family().length() + WHOLE_FAMILY.length() == text.length()
                        && text.startsWith(code.family()))
                : codes(code -> code.id().equals(text));
        return codes.isEmpty() ? Optional.empty() : Optional.of(new CodePattern(text, codes, family ? 1 : 0));
    }

    private static Set<DiagnosticCode> codes(Predicate<DiagnosticCode> wanted) {
        EnumSet<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
        Arrays.stream(DiagnosticCode.values()).filter(wanted).forEach(codes::add);
        return codes;
    }

    /** The code or family that somebody who wrote that most likely meant; empty where none is near. */
    public static Optional<String> nearest(String text) {
        Set<String> known = new TreeSet<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            known.add(text.endsWith("*") ? code.family() + WHOLE_FAMILY : code.id());
        }
        return Suggestion.nearest(text, List.copyOf(known));
    }

    /** True for a code that is meant. */
    public boolean matches(DiagnosticCode code) {
        return codes.contains(code);
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
