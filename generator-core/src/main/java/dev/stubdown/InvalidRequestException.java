package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import java.util.List;

/** A request that cannot be carried out, with everything that is wrong with it. Nothing has been written for it. */
public final class InvalidRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /**
     * @param problems one sentence each, with file, line and column where there is one; at least one
     */
    public InvalidRequestException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * The exception for something that showed only while it was used.
     *
     * @param problems as of the other
     * @param cause how it showed
     */
    InvalidRequestException(List<String> problems, Throwable cause) {
        this(problems);
        initCause(cause);
    }

    /** The exception for what is wrong with a file of the request. */
    static InvalidRequestException of(List<Diagnostic> problems) {
        return new InvalidRequestException(
                problems.stream().map(InvalidRequestException::sentence).toList());
    }

    /** A finding as one of the sentences of this exception. */
    static String sentence(Diagnostic problem) {
        String hint = problem.hint() == null ? "" : "; " + problem.hint();
        return problem.source() + ": " + problem.message() + hint;
    }

    /** One sentence for each problem, in the order of the request. */
    public List<String> problems() {
        return problems;
    }
}
