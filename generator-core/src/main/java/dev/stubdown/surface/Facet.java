package dev.stubdown.surface;

import java.util.Arrays;
import java.util.List;

/** What is said of a type or member, and what it means that something else is said. */
public enum Facet {
    /** Class, enum or interface. */
    KIND("kind", Verdict.MAJOR),
    /** The type parameters. */
    TYPE_PARAMETERS("type parameters", Verdict.MAJOR),
    /** The class that it extends, with its package. */
    SUPERCLASS("superclass", Verdict.MAJOR),
    /** Whether callers make objects of it. */
    CREATABLE("creatable", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return after.equals(YES) ? Verdict.MINOR : Verdict.MAJOR;
        }
    },
    /** The type of a value, or of what a method returns. */
    TYPE("type", Verdict.MAJOR),
    /** The parameters of a method or canonical constructor, in order, with what binds each to a message. */
    PARAMETERS("parameters", Verdict.MAJOR),
    /** What it is called in messages. */
    WIRE_NAME("name on the wire", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return before.isEmpty() ? Verdict.MINOR : Verdict.MAJOR;
        }
    },
    /** How it is written in messages. */
    WIRE_FORMAT("format on the wire", Verdict.MAJOR),
    /** How JSON chooses the class of an object: more classes to choose from are more classes. */
    READING("how JSON chooses the class", Verdict.MINOR),
    /** What is taken as the body of a request. */
    CONSUMES("media types of the request", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return onlyMore(before, after);
        }
    },
    /** What is given as the body of a response. */
    PRODUCES("media types of the response", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return onlyMore(before, after);
        }
    },
    /** Which parameters may be null: tools check it, compilers do not. */
    NULLNESS("which parameters may be null", Verdict.MINOR),
    /** Whether it should still be used. */
    DEPRECATED("deprecated", Verdict.MINOR),
    /** What is said to people. */
    DOCUMENTATION("documentation", Verdict.PATCH);

    /** What a facet says that is a yes or a no. */
    static final String YES = "yes";

    static final String NO = "no";

    private static final String BETWEEN = ", ";

    private final String label;
    private final Verdict verdict;

    Facet(String label, Verdict verdict) {
        this.label = label;
        this.verdict = verdict;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** True where what it says is too long to be shown. */
    public boolean isText() {
        return this == DOCUMENTATION;
    }

    /** What a change means. */
    Verdict verdict(String before, String after) {
        return verdict;
    }

    static String list(List<String> values) {
        return String.join(BETWEEN, values);
    }

    private static Verdict onlyMore(String before, String after) {
        List<String> still = Arrays.asList(after.split(BETWEEN));
        boolean kept = !before.isEmpty() && still.containsAll(Arrays.asList(before.split(BETWEEN)));
        return kept ? Verdict.MINOR : Verdict.MAJOR;
    }
}
