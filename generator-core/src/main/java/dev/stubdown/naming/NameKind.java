package dev.stubdown.naming;

import java.util.Optional;

/** What has a name in Java that a user may decide. The keys of {@code names} in {@code stubdown.yaml}, and of a names lock. */
public enum NameKind {
    /** A namespace; its name is the tail of a package. */
    PACKAGES("packages", "the tail of a package name"),
    /** A type; a class or an enum. */
    TYPES("types", "a name of a class"),
    /** {@code type#property}; a field or component, from which the accessors are named. */
    PROPERTIES("properties", "a name of a property"),
    /** {@code enum#member}; a constant. */
    CONSTANTS("constants", "an identifier"),
    /** A type that operations are grouped by, or {@code /first}, the first word of their paths; an interface. */
    INTERFACES("interfaces", "a name of a class"),
    /** {@code GET /path}; a method of an interface. */
    METHODS("methods", "a name of a method"),
    /** {@code POST /path#request}, {@code POST /path#content}, {@code collection}, {@code single}, {@code type objects}; a class that no type of the API describes. */
    CLASSES("classes", "a name of a class"),
    /**
     * {@code type#property}, what reads the text of an enum; {@code type}, the map of unlisted properties; {@code type one}, one of them; {@code type nulls} and
     * {@code type written}, what tells null from absent;
     * {@code enum}, the constant for values that are not listed: what we add to a class.
     */
    ADDED("added", "an identifier");

    /** The longest name that may be asked for: with what is added to it, the name of a file stays under the 255 bytes of file systems. */
    private static final int MAX_LENGTH = 200;

    private final String key;
    private final String expected;

    NameKind(String key, String expected) {
        this.key = key;
        this.expected = expected;
    }

    /** The key in files. */
    public String key() {
        return key;
    }

    /** True where a names lock keeps them. Packages follow from namespaces alone, and need no memory. */
    public boolean isLocked() {
        return this != PACKAGES;
    }

    /** True where subjects are operations, in which the names of placeholders say nothing. */
    boolean hasPaths() {
        return this != PACKAGES && this != TYPES && this != CONSTANTS;
    }

    /** Why the name cannot be given, as the end of a sentence that starts with the name; empty where it can. */
    public Optional<String> refusal(String name) {
        boolean legal = name.length() <= MAX_LENGTH
                && switch (this) {
                    case PACKAGES -> name.equals(".") || JavaWords.isPackageTail(name);
                    case TYPES, INTERFACES, CLASSES -> JavaWords.isIdentifier(name) && !JavaWords.isNoType(name);
                    case PROPERTIES -> JavaWords.isIdentifier(name) && !JavaWords.isNoProperty(name);
                    case METHODS -> JavaWords.isMethodName(name);
                    case CONSTANTS, ADDED -> JavaWords.isIdentifier(name);
                };
        return legal ? Optional.empty() : Optional.of("is not " + expected + " in Java");
    }
}
