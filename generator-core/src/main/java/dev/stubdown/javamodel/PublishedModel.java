package dev.stubdown.javamodel;

import dev.stubdown.model.ApiModel;
import dev.stubdown.term.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The model of another module, with the classes that it has for its types.
 *
 * @param basePackage of that module's classes; messages call the model by it
 * @param classes the class of each type: such as stubdown generates
 * @param otherClasses classes that somebody else wrote, by the names of their types, as in {@link JavaOptions#types}
 * @param typeNames the property by which objects name their type, such as {@code @odata.type}; null where they do not
 */
public record PublishedModel(
        String basePackage,
        ApiModel model,
        SortedMap<QualifiedName, JavaName> classes,
        SortedMap<String, String> otherClasses,
        @Nullable String typeNames) {

    public PublishedModel {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        otherClasses = Collections.unmodifiableSortedMap(new TreeMap<>(otherClasses));
    }

    /**
     * A model that another module published.
     *
     * @param classes names of Java classes by those of types
     * @throws IllegalArgumentException where a name is none, or cannot stand in Java
     */
    public static PublishedModel read(
            String basePackage,
            ApiModel model,
            Map<String, String> classes,
            Map<String, String> otherClasses,
            @Nullable String typeNames) {
        if (!JavaOptions.isPackageName(basePackage)) {
            throw new IllegalArgumentException("'" + basePackage + "' is not a name of a Java package");
        }
        SortedMap<QualifiedName, JavaName> names = new TreeMap<>();
        classes.forEach((type, name) -> names.put(QualifiedName.parse(type), className(name)));
        otherClasses.values().forEach(JavaTypeText::parse);
        return new PublishedModel(basePackage, model, names, new TreeMap<>(otherClasses), typeNames);
    }

    private static JavaName className(String text) {
        if (JavaTypeText.parse(text) instanceof JavaType.Declared declared
                && declared.arguments().isEmpty()) {
            return declared.name();
        }
        throw new IllegalArgumentException("'" + text + "' is no name of a Java class");
    }

    /**
     * What a module tells of itself.
     *
     * @param model what its Java was made of
     * @param java that Java
     * @param shared what was taken from models of other modules, which comes from there still
     */
    public static PublishedModel of(
            ApiModel model, JavaModel java, SharedTypes shared, JavaOptions options, WireConventions conventions) {
        SortedMap<QualifiedName, JavaName> classes = new TreeMap<>(shared.classes());
        classes.putAll(java.classes());
        SortedMap<String, String> others = new TreeMap<>(shared.otherClasses());
        model.types().forEach(type -> {
            String own = options.types().get(type.name().toString());
            if (own != null) {
                others.put(type.name().toString(), own);
            }
        });
        WireConventions.Discriminator discriminator = conventions.discriminator();
        return new PublishedModel(
                options.basePackage(), model, classes, others, discriminator == null ? null : discriminator.property());
    }

    /** True where the module has a class for the type. */
    boolean hasClass(QualifiedName type) {
        return classes.containsKey(type) || otherClasses.containsKey(type.toString());
    }
}
