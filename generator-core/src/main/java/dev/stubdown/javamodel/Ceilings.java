package dev.stubdown.javamodel;

import java.util.Collection;

/** What no class file can hold, whatever a user chooses (JVMS 17, sections 4.3.3, 4.4.7 and 4.11). */
final class Ceilings {

    /** The longest name, in characters: a text of a class file has at most 65,535 bytes, and a character up to three of them. */
    static final int NAME = 20_000;

    /** How many values a method or constructor takes: 255, the object itself among them. All that we print are references. */
    static final int PARAMETERS = 254;

    /** How many base types stand above one another; compilers look at each through all of them. */
    static final int BASE_TYPES = 100;

    /** How many derived types an annotation lists: the class of each and its name in four spellings are constants. */
    static final int SUBTYPES = 10_000;

    /** What all types of a signature may take, in characters: it is one text of the class file. */
    private static final int SIGNATURE = 60_000;

    /** How many constants methods may need: 65,535 are all, and some are those of the class itself. */
    static final int CONSTANTS = 60_000;

    private Ceilings() {}

    static boolean isTooLong(String name) {
        return name.length() > NAME;
    }

    /** True where a method or constructor can take values of these types. */
    static boolean fitSignature(Collection<JavaType> types) {
        return types.size() <= PARAMETERS
                && types.stream().mapToInt(Ceilings::length).sum() <= SIGNATURE;
    }

    /** How long a type is in a signature. */
    private static int length(JavaType type) {
        return type instanceof JavaType.Declared declared
                ? declared.name().toString().length()
                        + declared.arguments().stream()
                                .mapToInt(Ceilings::length)
                                .sum()
                        + 4
                : 4;
    }

    /** How many constants a method of an interface needs at most: texts, and the values of annotations. */
    static int constants(ResourceMethod method) {
        int answers = method.description() == null
                ? 0
                : method.description().answers().size();
        int limits = method.parameters().stream()
                .mapToInt(parameter -> parameter.constraints().size())
                .sum();
        return 8
                + 2 * answers
                + method.consumes().size()
                + method.produces().size()
                + 4 * method.parameters().size()
                + 2 * limits;
    }
}
