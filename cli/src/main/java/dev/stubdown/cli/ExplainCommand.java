package dev.stubdown.cli;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.DiagnosticPage;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.output.report.TextStyle;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code stubdown explain}: what a code means. */
@Command(
        name = "explain",
        description = "Tells what a code of a finding means; without one, lists all codes.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "The code that stands at the end of a finding, such as 'link/broken'.")
    private @Nullable String subject;

    @Mixin
    private final ColorOption color = new ColorOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String text = subject == null ? allCodes() : explained(subject);
        new DocumentOutput(terminal, DocumentOutput.STANDARD_OUTPUT).write(text, new Summary(terminal.errorWriter()));
        return ExitCode.DONE;
    }

    private String explained(String word) {
        return code(word).map(this::explained).orElseThrow(() -> unknown(word));
    }

    /** The code of that text form, or of that name as an enum constant. */
    private static Optional<DiagnosticCode> code(String word) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.id().equals(word) || code.name().equals(word))
                .findFirst();
    }

    private ParameterException unknown(String word) {
        List<String> ids =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
        return new ParameterException(
                spec.commandLine(),
                "there is no code '" + word + "'" + Suggestion.ending(word, ids)
                        + (Suggestion.nearest(word, ids).isPresent() ? "" : "; 'stubdown explain' lists all codes"));
    }

    private String explained(DiagnosticCode code) {
        TextStyle style = terminal.style(color.mode());
        return style.bold(code.id()) + "  " + style.in(code.severity(), word(code)) + "\n\n"
                + DiagnosticPage.bundled().section(code).text() + '\n';
    }

    private String allCodes() {
        TextStyle style = terminal.style(color.mode());
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
