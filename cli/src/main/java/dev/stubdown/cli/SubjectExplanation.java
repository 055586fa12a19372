package dev.stubdown.cli;

import dev.stubdown.ApiRequests;
import dev.stubdown.ApiResult;
import dev.stubdown.ExplainRequest;
import dev.stubdown.ExplainResult;
import dev.stubdown.explain.Answer;
import dev.stubdown.output.ShownText;
import dev.stubdown.output.report.ExplanationText;
import dev.stubdown.output.report.ExplanationText.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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

    /** Prints it, of each API that knows it, and gives the exit code. */
    int print(String subject) throws IOException {
        ApiRequests<ExplainRequest> requests =
                selection.requests(terminal.folder(), (request, own) -> request.buildExplainRequest(subject));
        List<ApiResult<ExplainRequest, ExplainResult>> results =
                new Run(terminal, display).apis(apis -> apis.explain(requests));
        boolean complete = results.stream().allMatch(each -> each.result().complete());
        if (!complete) {
            terminal.errorWriter().println("warning: some pages could not be read; they may say more");
        }
        int exitCode = answer(results);
        return exitCode == ExitCode.DONE && !complete ? ExitCode.DISK : exitCode;
    }

    private int answer(List<ApiResult<ExplainRequest, ExplainResult>> results) {
        boolean known = false;
        for (ApiResult<ExplainRequest, ExplainResult> each : results) {
            if (each.result().answer() instanceof Answer.Known answer) {
                explain(each.request().api(), answer);
                known = true;
            }
        }
        return known ? ExitCode.DONE : refuse(results);
    }

    private int refuse(List<ApiResult<ExplainRequest, ExplainResult>> results) {
        for (ApiResult<ExplainRequest, ExplainResult> each : results) {
            if (each.result().answer() instanceof Answer.Unclear unclear) {
                new Summary(terminal.errorWriter()).api(each.request().api());
                refuse(unclear);
            }
        }
        return ExitCode.WRONG_USE;
    }

    private void explain(String api, Answer.Known known) {
        known.notes().forEach(note -> terminal.errorWriter().println(ShownText.line("note: " + note)));
        Ansi ansi = terminal.ansi(display.color());
        ExplanationText text = new ExplanationText((part, words) -> dressed(ansi, part, words));
        PrintWriter out = terminal.outputWriter();
        new Summary(out).api(api);
        out.print(known.explanations().stream().map(text::text).collect(Collectors.joining("\n")));
        out.flush();
    }

    private void refuse(Answer.Unclear unclear) {
        PrintWriter errors = terminal.errorWriter();
        errors.println(ShownText.line("error: " + unclear.problem()));
        if (!unclear.candidates().isEmpty()) {
            errors.println(unclear.candidates().size() == 1 ? "did you mean this?" : "it is one of these:");
            unclear.candidates().forEach(candidate -> errors.println(ShownText.line("    " + candidate)));
        }
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
