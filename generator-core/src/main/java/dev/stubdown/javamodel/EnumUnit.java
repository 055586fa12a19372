package dev.stubdown.javamodel;

import java.util.List;

/**
 * A Java enum.
 *
 * @param constants in the order of the docs; their wire names differ
 * @param unrecognized the constant that stands for all values that are not documented; one of {@code constants} where the docs have one for that
 * @param flags several may be joined by commas on the wire
 * @param importsJavaLang a class of its package has a name of {@code java.lang}, so those have to be imported
 */
public record EnumUnit(
        JavaName name,
        JavaDoc doc,
        boolean deprecated,
        List<Constant> constants,
        String unrecognized,
        boolean flags,
        boolean importsJavaLang)
        implements JavaUnit {

    public EnumUnit {
        constants = List.copyOf(constants);
    }

    /** True where every constant has a text on the wire: the docs themselves have one for what is not documented. */
    public boolean documentsUnrecognized() {
        return constants.stream().anyMatch(constant -> constant.name().equals(unrecognized));
    }

    @Override
    public String path() {
        return name.path();
    }

    /** A documented value. */
    public record Constant(String name, String wireName, JavaDoc doc) {}
}
