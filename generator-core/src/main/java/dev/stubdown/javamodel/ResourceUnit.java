package dev.stubdown.javamodel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JAX-RS interface.
 *
 * @param methods sorted by path, then HTTP method
 * @param tag what tools that describe an API group its methods by; null where none are told
 * @param client how a container makes a client of it; null where it is not told to
 * @param usesDeprecated refers to a deprecated class
 * @param importsJavaLang a class of its package has a name of {@code java.lang}, so those have to be imported
 */
public record ResourceUnit(
        JavaName name,
        JavaDoc doc,
        List<ResourceMethod> methods,
        @Nullable String tag,
        @Nullable Client client,
        boolean usesDeprecated,
        boolean importsJavaLang)
        implements JavaUnit {

    public ResourceUnit {
        methods = List.copyOf(methods);
    }

    /**
     * What a container of MicroProfile knows of an interface.
     *
     * @param configKey what its settings are called by
     * @param exceptionMapper makes an exception of the response to a failed request; null for none
     */
    public record Client(String configKey, @Nullable JavaName exceptionMapper) {}

    @Override
    public String path() {
        return name.path();
    }
}
