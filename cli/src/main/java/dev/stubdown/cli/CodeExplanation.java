package dev.stubdown.cli;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.DiagnosticPage;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.output.report.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code stubdown explain} says of the codes of findings. */
final class CodeExplanation {

    private final TextStyle style;

    CodeExplanation(TextStyle style) {
        this.style = style;
    }

    /** The code of that text form, or of that name as an enum constant. */
    static Optional<DiagnosticCode> code(String word) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.id().equals(word) || code.name().equals(word))
                .findFirst();
    }

    /** True for what can only be a code, mistyped or not: it begins with the family of codes. */
    static boolean isOfFamily(String word) {
        int slash = word.indexOf('/');
        return slash > 0
                && Arrays.stream(DiagnosticCode.values())
                        .anyMatch(code -> code.family().equals(word.substring(0, slash)));
    }

    /** Why such a word is no code. */
    static String unknown(String word) {
        List<String> ids =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        return "there is no code '" + word + "'" + Suggestion.ending(word, ids)
                + (Suggestion.nearest(word, ids).isPresent() ? "" : "; 'stubdown explain' lists all codes");
    }

    /** The section of {@code docs/diagnostics.md}. */
    String text(DiagnosticCode code) {
        return style.bold(code.id()) + "  " + style.in(code.severity(), word(code)) + "\n\n"
                + DiagnosticPage.bundled().section(code).text() + '\n';
    }

    /** All codes with the first sentence of each. */
    String allCodes() {
        StringBuilder text = new StringBuilder();
        int width = Arrays.stream(DiagnosticCode.values())
                .mapToInt(code -> code.id().length())
                .max()
                .orElse(0);
        Arrays.stream(DiagnosticCode.values())
                .sorted(Comparator.comparing(DiagnosticCode::id))
                .forEach(code -> text.append(style.bold(code.id()))
                        .append(" ".repeat(width + 2 - code.id().length()))
                        .append(style.in(code.severity(), word(code)))
                        .append(" ".repeat("warning".length() + 2 - word(code).length()))
                        .append(DiagnosticPage.bundled().section(code).summary())
                        .append('\n'));
        return text.toString();
    }

    private static String word(DiagnosticCode code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }
}
