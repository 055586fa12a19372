package dev.stubdown.javamodel;

import java.util.List;

/**
 * A Java enum.
 *
 * @param constants in the order of the docs; their wire names differ
 * @param unrecognized the constant that stands for all values that are not documented
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

    @Override
    public String path() {
        return name.path();
    }

    /** A documented value. */
    public record Constant(String name, String wireName, JavaDoc doc) {}
}
