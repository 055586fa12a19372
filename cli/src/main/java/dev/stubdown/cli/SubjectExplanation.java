package dev.stubdown.cli;

import dev.stubdown.ExplainRequest;
import dev.stubdown.ExplainResult;
import dev.stubdown.explain.Answer;
import dev.stubdown.output.report.ExplanationText;
import dev.stubdown.output.report.ExplanationText.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** What {@code stubdown explain} says of a type, a property or an operation. */
final class SubjectExplanation {

    private final Terminal terminal;
    private final SelectionOptions selection;
    private final DisplayOptions display;

    SubjectExplanation(Terminal terminal, SelectionOptions selection, DisplayOptions display) {
        this.terminal = terminal;
        this.selection = selection;
        this.display = display;
    }

    /** Prints it and gives the exit code. */
    int print(String subject) throws IOException {
        ExplainRequest request = selection.request(terminal.folder()).buildExplainRequest(subject);
        ExplainResult result = new Run(terminal, display).generator(generator -> generator.explain(request));
        if (!result.complete()) {
            terminal.errorWriter().println("warning: some pages could not be read; they may say more");
        }
        int exitCode = result.answer() instanceof Answer.Known known
                ? explain(known)
                : refuse((Answer.Unclear) result.answer());
        return exitCode == ExitCode.DONE && !result.complete() ? ExitCode.DISK : exitCode;
    }

    private int explain(Answer.Known known) {
        known.notes().forEach(note -> terminal.errorWriter().println("note: " + note));
        Ansi ansi = terminal.ansi(display.color());
        ExplanationText text = new ExplanationText((part, words) -> dressed(ansi, part, words));
        PrintWriter out = terminal.outputWriter();
        out.print(known.explanations().stream().map(text::text).collect(Collectors.joining("\n")));
        out.flush();
        return ExitCode.DONE;
    }

    private int refuse(Answer.Unclear unclear) {
        PrintWriter errors = terminal.errorWriter();
        errors.println("error: " + unclear.problem());
        if (!unclear.candidates().isEmpty()) {
            errors.println(unclear.candidates().size() == 1 ? "did you mean this?" : "it is one of these:");
            unclear.candidates().forEach(candidate -> errors.println("    " + candidate));
        }
        return ExitCode.WRONG_USE;
    }

    private static String dressed(Ansi ansi, Part part, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        Ansi.IStyle[] styles = Ansi.Style.parse(style(part));
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }

    private static String style(Part part) {
        return switch (part) {
            case HEADING -> "bold,underline";
            case LABEL -> "bold";
            case RULE -> "cyan";
            case PLACE -> "faint";
            case AGREES -> "green";
            case LOST -> "red";
        };
    }
}
