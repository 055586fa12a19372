package dev.stubdown.surface;

import java.util.Arrays;
import java.util.List;

/** What is said of a type or member, and what it means that something else is said. */
public enum Facet {
    /** Class, immutable class, record, enum or interface. */
    KIND("kind", Verdict.MAJOR),
    /** The type parameters. */
    TYPE_PARAMETERS("type parameters", Verdict.MAJOR),
    /** The class that it extends, with its package. */
    SUPERCLASS("superclass", Verdict.MAJOR),
    /** The interfaces that it implements or extends, with their packages. */
    INTERFACES("interfaces", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return among(after).containsAll(among(before)) ? Verdict.MINOR : Verdict.MAJOR;
        }
    },
    /** Whether callers make objects of it. */
    CREATABLE("creatable", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return after.equals(YES) ? Verdict.MINOR : Verdict.MAJOR;
        }
    },
    /** Its builder: one that subclasses extend has a type parameter, which calls of its methods need not name. */
    BUILDER("builder", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return after.isEmpty() ? Verdict.MAJOR : Verdict.MINOR;
        }
    },
    /** What the canonical constructor of a record takes, and patterns of records take apart, in order. */
    COMPONENTS("components", Verdict.MAJOR),
    /** The method of the builder that sets a property. */
    BUILDER_METHOD("method of the builder", Verdict.MAJOR),
    /** The type of a value, or of what a method returns. */
    TYPE("type", Verdict.MAJOR),
    /** The parameters of a method, in order, with what binds each to a message. */
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
    /** Whether a property may be null: tools check it, compilers do not. */
    NULLABLE("may be null", Verdict.MINOR),
    /** What a validator asks of a value: less is taken by all callers. */
    CONSTRAINTS("constraints", Verdict.MAJOR) {
        @Override
        Verdict verdict(String before, String after) {
            return among(before).containsAll(among(after)) ? Verdict.MINOR : Verdict.MAJOR;
        }
    },
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

    static List<String> among(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(BETWEEN));
    }

    private static Verdict onlyMore(String before, String after) {
        boolean kept = !before.isEmpty() && among(after).containsAll(among(before));
        return kept ? Verdict.MINOR : Verdict.MAJOR;
    }
}
