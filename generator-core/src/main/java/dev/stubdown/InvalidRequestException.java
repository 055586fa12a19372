package dev.stubdown;

import java.util.List;

/** A request that cannot be carried out, with everything that is wrong with it. Nothing has been read or written for it. */
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

    /** One sentence for each problem, in the order of the request. */
    public List<String> problems() {
        return problems;
    }
}
