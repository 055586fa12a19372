package dev.stubdown.term;

import java.util.Locale;

/** Where a parameter of an operation travels. */
public enum ParameterIn {
    /** A placeholder of the path template. */
    PATH,
    /** A key of the query string. */
    QUERY,
    /** A header of the request. */
    HEADER,
    /** An argument of a function call that stands in the path, such as {@code period} of {@code getUsers(period='{period}')}. */
    FUNCTION;

    /** The word of {@code model.json}, such as {@code path}. */
    public String modelName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
