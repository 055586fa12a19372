package dev.stubdown.extension;

import dev.stubdown.output.AddOnException;
import dev.stubdown.spi.Extension;
import dev.stubdown.spi.FileEmitter;
import dev.stubdown.spi.ModelTransformer;
import dev.stubdown.spi.TypeCustomizer;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The extensions of a run, each list in the order of the classes' names; those that were given in code and have one class keep their order.
 */
public record Extensions(
        List<ModelTransformer> transformers, List<TypeCustomizer> customizers, List<FileEmitter> emitters) {

    /** No extension. */
    public static final Extensions NONE = new Extensions(List.of(), List.of(), List.of());

    public Extensions {
        transformers = sorted(transformers);
        customizers = sorted(customizers);
        emitters = sorted(emitters);
    }

    private static <E extends Extension> List<E> sorted(List<E> extensions) {
        return extensions.stream()
                .sorted(Comparator.comparing(extension -> extension.getClass().getName()))
                .toList();
    }

    /**
     * The extensions that {@code META-INF/services} names, and that the class loader has itself: those of its parent are left out.
     *
     * @throws AddOnException where it names a class that is not there, is no extension or cannot be made an object of
     */
    public static Extensions of(ClassLoader loader) {
        try {
            return new Extensions(
                    own(ModelTransformer.class, loader),
                    own(TypeCustomizer.class, loader),
                    own(FileEmitter.class, loader));
        } catch (ServiceConfigurationError e) {
            String reason = e.getCause() == null ? "" : ": " + e.getCause();
            throw new AddOnException("an extension cannot be loaded: " + e.getMessage() + reason, e);
        }
    }

    private static <E extends Extension> List<E> own(Class<E> kind, ClassLoader loader) {
        return ServiceLoader.load(kind, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** These and others. */
    public Extensions and(Extensions others) {
        return new Extensions(
                joined(transformers, others.transformers),
                joined(customizers, others.customizers),
                joined(emitters, others.emitters));
    }

    private static <E> List<E> joined(List<E> some, List<E> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The names of their classes, in the order in which they take part. */
    public List<String> names() {
        return all().map(extension -> extension.getClass().getName()).toList();
    }

    /** True where nothing tells one object of their classes from another: what they do depends on what they are given, and on their code. */
    public boolean areStateless() {
        return all().allMatch(extension -> isStateless(extension.getClass()));
    }

    private static boolean isStateless(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return Arrays.stream(type.getDeclaredFields()).allMatch(field -> Modifier.isStatic(field.getModifiers()))
                && (parent == null || isStateless(parent));
    }

    private Stream<Extension> all() {
        return Stream.of(transformers, customizers, emitters).flatMap(List::stream);
    }

    /** True where there is none of any kind. */
    public boolean isEmpty() {
        return transformers.isEmpty() && customizers.isEmpty() && emitters.isEmpty();
    }
}
