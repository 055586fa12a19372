package dev.stubdown.output.surface;

import dev.stubdown.surface.Difference;
import java.util.function.Function;

/** How a difference is written. */
public enum DifferenceFormat {
    /** For people. */
    TEXT(DifferenceText::of),
    /** For programs. */
    JSON(DifferenceJson::of);

    private final Function<Difference, String> printer;

    DifferenceFormat(Function<Difference, String> printer) {
        this.printer = printer;
    }

    /** The difference as text with LF. */
    public String text(Difference difference) {
        return printer.apply(difference);
    }
}
