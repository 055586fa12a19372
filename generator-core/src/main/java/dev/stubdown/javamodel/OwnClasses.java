package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Heirs;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Classes that the user wants in the place of ours: for a scalar type ({@code DateTimeOffset}), for a type of the API
 * ({@code microsoft.graph.user}), or for one property of a type ({@code microsoft.graph.user#birthday}), where the class is that of one element.
 */
final class OwnClasses {

    private static final char PROPERTY = '#';

    private final Map<String, JavaType> classes;
    private final Map<Property, JavaType> properties = new IdentityHashMap<>();

    /**
     * @param types as in the configuration, without {@link #problems}
     * @param model its properties are told from others by who they are, not by what they say
     */
    OwnClasses(Map<String, String> types, ApiModel model) {
        this.classes = parsed(types);
        for (TypeDefinition type : model.types()) {
            propertiesOf(type).forEach(property -> {
                JavaType own = classes.get(subject(type.name(), property.name()));
                if (own != null) {
                    properties.put(property, own);
                }
            });
        }
    }

    /** What the configuration calls a property. */
    static String subject(QualifiedName type, String property) {
        return type.toString() + PROPERTY + property;
    }

    private static Map<String, JavaType> parsed(Map<String, String> types) {
        Map<String, JavaType> classes = new TreeMap<>();
        types.forEach((subject, text) -> classes.put(subject, JavaTypeText.parse(text)));
        return classes;
    }

    private static List<Property> propertiesOf(TypeDefinition type) {
        return type instanceof ObjectType object ? object.properties() : List.of();
    }

    /** What is wrong with them whatever the model is; each a sentence without its full stop. */
    static List<String> problems(Map<String, String> types) {
        List<String> problems = new ArrayList<>();
        new TreeMap<>(types).forEach((subject, text) -> {
            if (subject.equals(ScalarType.STRING.modelName())) {
                problems.add(
                        "types: the class of 'String' is settled; choose that of single properties, as in 'shop.pen#colour'");
            }
            try {
                JavaTypeText.parse(text);
            } catch (IllegalArgumentException e) {
                problems.add("types: '" + subject + "': " + e.getMessage());
            }
        });
        return problems;
    }

    /** What of them speaks of nothing in the model; each a sentence without its full stop. */
    static List<String> unknown(Map<String, String> types, ApiModel model) {
        return types.keySet().stream()
                .sorted()
                .filter(subject -> ScalarType.ofModelName(subject).isEmpty())
                .flatMap(subject -> unknown(subject, model).stream())
                .toList();
    }

    private static Optional<String> unknown(String subject, ApiModel model) {
        int hash = subject.indexOf(PROPERTY);
        String name = hash < 0 ? subject : subject.substring(0, hash);
        TypeDefinition type = name.isEmpty() || name.endsWith(".")
                ? null
                : model.type(QualifiedName.parse(name)).orElse(null);
        if (type == null) {
            List<String> known = Stream.concat(
                            Arrays.stream(ScalarType.values()).map(ScalarType::modelName),
                            model.types().stream().map(each -> each.name().toString()))
                    .toList();
            return Optional.of("types: there is no type '" + name + "'" + Suggestion.ending(name, known));
        }
        String property = subject.substring(hash + 1);
        List<String> known = propertiesOf(type).stream().map(Property::name).toList();
        return hash < 0 || known.contains(property)
                ? Optional.empty()
                : Optional.of("types: the type '" + name + "' has no property '" + property + "' of its own"
                        + Suggestion.ending(property, known));
    }

    /**
     * The model without the types that need no class of ours; types derived from one have by themselves what they inherited.
     *
     * @param types their names; others may stand among them
     */
    static ApiModel rest(Set<String> types, ApiModel model) {
        Set<QualifiedName> replaced = model.types().stream()
                .map(TypeDefinition::name)
                .filter(name -> types.contains(name.toString()))
                .collect(Collectors.toSet());
        return replaced.isEmpty() ? model : new ApiModel(new Heirs(model, replaced).rest(), model.operations());
    }

    /** The class of one value, or one element of a list, of that type; null where the user names none. */
    @Nullable
    JavaType of(TypeRef use) {
        return classes.get(use.target().modelName());
    }

    /** The class that is named for that very property; null where none is. */
    @Nullable
    JavaType of(Property property) {
        return properties.get(property);
    }
}
