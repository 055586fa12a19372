package dev.stubdown.write;

import java.io.IOException;
import java.util.List;

/** Files that may not be written, all of them at once. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /**
     * @param problems one sentence each, at least one
     */
    public OutputException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each file that may not be written, sorted. */
    public List<String> problems() {
        return problems;
    }
}
