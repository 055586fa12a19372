package dev.stubdown.term;

import java.util.Locale;

/** What kind of text told a fact, from the most to the least deliberate. */
public enum Evidence {
    /** A row of a table. */
    TABLE,
    /** A metadata comment in front of a code block. */
    COMMENT,
    /** A JSON representation of a type. */
    JSON,
    /** A sentence. */
    PROSE,
    /** A list of values in a description. */
    LIST,
    /** A path template. */
    PATH,
    /** An example of a request or a response. */
    EXAMPLE;

    /** The word of {@code model.json}, such as {@code table}. */
    public String modelName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
