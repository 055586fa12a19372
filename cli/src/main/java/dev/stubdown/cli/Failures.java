package dev.stubdown.cli;

import dev.stubdown.InvalidRequestException;
import dev.stubdown.output.ShownText;
import dev.stubdown.source.FileFailure;
import dev.stubdown.work.MemoryFailure;
import dev.stubdown.write.OutputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line each and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println(ShownText.lines("error: " + failure.getMessage()));
        UnmatchedArgumentException.printSuggestions(failure, errors);
        printAdvice(command);
        return ExitCode.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof InvalidRequestException invalid) {
            printAll(command.getErr(), invalid.problems());
            printAdvice(command);
            return ExitCode.WRONG_USE;
        }
        if (failure instanceof OutputException refused) {
            printAll(command.getErr(), refused.problems());
            return ExitCode.DISK;
        }
        if (failure instanceof IOException disk) {
            printAll(command.getErr(), List.of(FileFailure.sentence(disk)));
            return ExitCode.DISK;
        }
        return printError(failure, command.getErr());
    }

    private static void printAll(PrintWriter errors, List<String> problems) {
        problems.forEach(problem -> errors.println(ShownText.line("error: " + problem)));
        errors.flush();
    }

    private static void printAdvice(CommandLine command) {
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' tells more");
        command.getErr().flush();
    }

    /** Tells of what nobody has foreseen; gives the exit code. */
    static int printError(Throwable failure, PrintWriter errors) {
        if (MemoryFailure.isBehind(failure)) {
            printAll(
                    errors,
                    List.of(MemoryFailure.SENTENCE
                            + "; give Java more with -Xmx, such as java -Xmx4g -jar stubdown.jar"));
            return ExitCode.DISK;
        }
        printBug(failure, errors);
        return ExitCode.BUG;
    }

    private static void printBug(Throwable failure, PrintWriter errors) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        errors.println(ShownText.lines(trace.toString()));
        errors.println("error: this is a bug in stubdown; please report it with the lines above");
        errors.flush();
    }
}
