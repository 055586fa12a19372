package dev.stubdown.javamodel;

import java.util.List;

/**
 * A JAX-RS interface.
 *
 * @param methods sorted by path, then HTTP method
 * @param usesDeprecated refers to a deprecated class
 * @param importsJavaLang a class of its package has a name of {@code java.lang}, so those have to be imported
 */
public record ResourceUnit(
        JavaName name, JavaDoc doc, List<ResourceMethod> methods, boolean usesDeprecated, boolean importsJavaLang)
        implements JavaUnit {

    public ResourceUnit {
        methods = List.copyOf(methods);
    }

    @Override
    public String path() {
        return name.path();
    }
}
