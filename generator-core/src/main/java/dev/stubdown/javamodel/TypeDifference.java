package dev.stubdown.javamodel;

import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Limits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How two definitions of one type differ, as far as messages and classes are concerned: texts for people, places, what told of it and the order of
 * properties do not count.
 */
final class TypeDifference {

    private TypeDifference() {}

    /** The first difference, as the rest of a sentence; empty where the definitions say the same. */
    static Optional<String> between(TypeDefinition here, TypeDefinition there) {
        if (here instanceof ObjectType ours && there instanceof ObjectType theirs) {
            return ofObjects(ours, theirs);
        }
        return here instanceof EnumType ours && there instanceof EnumType theirs
                ? ofEnums(ours, theirs)
                : Optional.of("it is " + kind(here) + " here and " + kind(there) + " there");
    }

    private static String kind(TypeDefinition type) {
        return type instanceof EnumType ? "an enum" : "an object";
    }

    private static Optional<String> ofObjects(ObjectType here, ObjectType there) {
        return first(Stream.of(
                aspect("its base type", here.baseType(), there.baseType()),
                flag("abstract", here.isAbstract(), there.isAbstract()),
                flag("open", here.openType(), there.openType()),
                ofProperties(byName(here), byName(there))));
    }

    private static Map<String, Property> byName(ObjectType type) {
        Map<String, Property> properties = new TreeMap<>();
        type.properties().forEach(property -> properties.putIfAbsent(property.name(), property));
        return properties;
    }

    private static Optional<String> ofProperties(Map<String, Property> here, Map<String, Property> there) {
        TreeSet<String> names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        return names.stream()
                .flatMap(name -> ofProperty(name, here.get(name), there.get(name)).stream())
                .findFirst();
    }

    private static Optional<String> ofProperty(String name, @Nullable Property here, @Nullable Property there) {
        String property = "its property '" + name + "'";
        if (here == null || there == null) {
            return Optional.of("it has the property '" + name + "' only " + (there == null ? "here" : "there"));
        }
        return first(Stream.of(
                aspect(property, type(here.type()), type(there.type())),
                of(property, "null", here, there, Property::nullable),
                of(property, "required", here, there, Property::required),
                of(property, "a key", here, there, Property::key),
                of(property, "read-only", here, there, Property::readOnly),
                of(property, "a navigation property", here, there, Property::navigation),
                of(property, "an annotation", here, there, Property::annotation),
                of(property, "a default", here, there, Property::defaultValue),
                of(property, "values that are listed", here, there, Property::allowedValues),
                of(property, "limits", here, there, TypeDifference::limits)));
    }

    private static Limits limits(Property property) {
        return property.limits();
    }

    private static Optional<String> of(
            String property, String aspect, Property here, Property there, Function<Property, @Nullable Object> value) {
        return Objects.equals(value.apply(here), value.apply(there))
                ? Optional.empty()
                : Optional.of(property + " is described differently (" + aspect + ")");
    }

    private static String type(TypeRef type) {
        String name = type.target().modelName();
        return type.collection() ? "a list of " + name : name;
    }

    private static Optional<String> ofEnums(EnumType here, EnumType there) {
        List<String> ours = here.members().stream().map(EnumMember::name).toList();
        List<String> theirs = there.members().stream().map(EnumMember::name).toList();
        return first(Stream.of(
                only(ours, theirs, "here"),
                only(theirs, ours, "there"),
                flag("a set of flags", here.flags(), there.flags()),
                flag("open for more values", here.evolvable(), there.evolvable())));
    }

    private static Optional<String> only(List<String> those, List<String> others, String where) {
        return those.stream()
                .filter(member -> !others.contains(member))
                .findFirst()
                .map(member -> "it has the value '" + member + "' only " + where);
    }

    private static Optional<String> aspect(String what, @Nullable Object here, @Nullable Object there) {
        return Objects.equals(here, there)
                ? Optional.empty()
                : Optional.of(what + " is " + orNone(here) + " here and " + orNone(there) + " there");
    }

    private static String orNone(@Nullable Object value) {
        return value == null ? "none" : value.toString();
    }

    private static Optional<String> flag(String what, boolean here, boolean there) {
        return here == there ? Optional.empty() : Optional.of("it is " + what + " only " + (here ? "here" : "there"));
    }

    private static Optional<String> first(Stream<Optional<String>> differences) {
        return differences.flatMap(Optional::stream).findFirst();
    }
}
