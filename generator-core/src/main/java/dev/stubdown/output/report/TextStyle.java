package dev.stubdown.output.report;

import dev.stubdown.diagnostic.Severity;

/** How text for people is set off: not at all, or by the colours of a terminal (ECMA-48, "Select Graphic Rendition"). */
public enum TextStyle {
    PLAIN,
    ANSI;

    /** What is most important. */
    public String bold(String text) {
        return styled("1", text);
    }

    /** What is there for those who look. */
    String faint(String text) {
        return styled("2", text);
    }

    /** In the colour of a severity. */
    public String in(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> styled("1;31", text);
            case WARNING -> styled("33", text);
            case INFO -> styled("36", text);
        };
    }

    private String styled(String style, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\033[" + style + 'm' + text + "\033[0m";
    }
}
