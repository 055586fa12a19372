package dev.stubdown.javamodel;

import java.util.List;

/**
 * The class of an object that carries several parameters of a JAX-RS method.
 *
 * @param options each becomes a field; none is a body
 * @param usesDeprecated refers to a deprecated class
 * @param importsJavaLang a class of its package has a name of {@code java.lang}, so those have to be imported
 */
public record OptionsUnit(
        JavaName name, JavaDoc doc, List<Option> options, boolean usesDeprecated, boolean importsJavaLang)
        implements JavaUnit {

    public OptionsUnit {
        options = List.copyOf(options);
    }

    /**
     * One of the parameters.
     *
     * @param getter reads it
     * @param setter sets it
     */
    public record Option(ResourceParameter parameter, String getter, String setter) {}

    @Override
    public String path() {
        return name.path();
    }
}
