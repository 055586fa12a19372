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

/** What the codes of findings mean, for people: the words of {@code docs/diagnostics.md}. */
final class CodeExplanation {

    private final TextStyle style;

    CodeExplanation(TextStyle style) {
        this.style = style;
    }

    /** The paragraph of a code, by its text form or its name as an enum constant; empty for any other word. */
    Optional<String> of(String word) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.id().equals(word) || code.name().equals(word))
                .findFirst()
                .map(this::text);
    }

    private String text(DiagnosticCode code) {
        return style.bold(code.id()) + "  " + style.in(code.severity(), word(code)) + "\n\n"
                + DiagnosticPage.bundled().section(code).text() + '\n';
    }

    /** One line for each code: its severity, and what is wrong. */
    String all() {
        StringBuilder text = new StringBuilder();
        int width = ids().stream().mapToInt(String::length).max().orElse(0);
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

    /** True for what can only be meant as a code: it begins with the family of codes. */
    static boolean isMeantAsCode(String word) {
        int slash = word.indexOf('/');
        return slash > 0
                && Arrays.stream(DiagnosticCode.values())
                        .anyMatch(code -> code.family().equals(word.substring(0, slash)));
    }

    /** Why a word is no code, and which one may be meant. */
    static String unknown(String word) {
        String meant = Suggestion.ending(word, ids());
        return "there is no code '" + word + "'" + (meant.isEmpty() ? "; 'stubdown explain' lists all codes" : meant);
    }

    private static List<String> ids() {
        return Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
    }

    private static String word(DiagnosticCode code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }
}
