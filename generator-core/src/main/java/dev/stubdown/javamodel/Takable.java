package dev.stubdown.javamodel;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of a model that can be taken from that of one other module, and why others cannot. */
final class Takable {

    private final ApiModel model;
    private final PublishedModel other;
    private final JavaOptions options;
    private final boolean sameTypeNames;
    private final TypeTree here;
    private final TypeTree there;
    private final SortedMap<QualifiedName, TypeDefinition> taken = new TreeMap<>();
    private final SortedMap<QualifiedName, String> refused = new TreeMap<>();
    private final Map<QualifiedName, String> different;

    Takable(ApiModel model, PublishedModel other, JavaOptions options, WireConventions conventions) {
        this.model = model;
        this.other = other;
        this.options = options;
        WireConventions.Discriminator names = conventions.discriminator();
        this.sameTypeNames = Objects.equals(other.typeNames(), names == null ? null : names.property());
        this.here = new TypeTree(model);
        this.there = new TypeTree(other.model());
        model.types().forEach(this::consider);
        this.different = Map.copyOf(refused);
        while (refuseWhatLacksAnother()) {}
    }

    /** Those that can be taken, by name. */
    List<TypeDefinition> types() {
        return List.copyOf(taken.values());
    }

    /** Those that the other module has too and that cannot be taken, each with the reason as the rest of a sentence. */
    SortedMap<QualifiedName, String> refused() {
        return refused;
    }

    /** Those of the refused that are not the same there by themselves, whatever becomes of others. */
    Map<QualifiedName, String> different() {
        return different;
    }

    private void consider(TypeDefinition type) {
        Optional<TypeDefinition> theirs = other.model().type(type.name()).filter(each -> other.hasClass(each.name()));
        if (theirs.isPresent() && !options.types().containsKey(type.name().toString())) {
            TypeDifference.between(type, theirs.get())
                    .or(() -> ownClass(type))
                    .or(() -> otherReading(type, theirs.get()))
                    .ifPresentOrElse(why -> refused.put(type.name(), why), () -> taken.put(type.name(), type));
        }
    }

    private Optional<String> ownClass(TypeDefinition type) {
        return properties(type).stream()
                .map(Property::name)
                .filter(name -> options.types().containsKey(OwnClasses.subject(type.name(), name)))
                .findFirst()
                .map(name -> "the option types gives its property '" + name + "' a class");
    }

    private static List<Property> properties(TypeDefinition type) {
        return type instanceof ObjectType object ? object.properties() : List.of();
    }

    /** An object of a derived type, which may stand in the place of this one here, would be read as this one by the class from there. */
    private Optional<String> otherReading(TypeDefinition type, TypeDefinition theirs) {
        boolean chosen = type instanceof ObjectType object && !object.isOnlyKey() && here.isChosenByName(object);
        boolean chosenThere = sameTypeNames && theirs instanceof ObjectType object && there.isChosenByName(object);
        return chosen && !chosenThere
                ? Optional.of("messages tell objects of its derived types from one another differently here and there")
                : Optional.empty();
    }

    /** @return false where all that are taken have what they need */
    private boolean refuseWhatLacksAnother() {
        int before = taken.size();
        for (TypeDefinition type : types()) {
            lack(type).ifPresent(why -> {
                taken.remove(type.name());
                refused.put(type.name(), why);
            });
        }
        return taken.size() < before;
    }

    private Optional<String> lack(TypeDefinition type) {
        return TypeUse.of(type)
                .map(TypeUse::type)
                .filter(name -> model.type(name).isPresent() && !taken.containsKey(name))
                .findFirst()
                .map(name -> "it refers to `" + name + "`, which is not taken from there")
                .or(() -> lackingHeir(type));
    }

    /** A message that holds an object of a derived type must read as that, unless the type is only something with a key. */
    private Optional<String> lackingHeir(TypeDefinition type) {
        return type instanceof ObjectType object && !object.isOnlyKey()
                ? here.derived(object).stream()
                        .map(ObjectType::name)
                        .filter(name -> !taken.containsKey(name))
                        .findFirst()
                        .map(name -> "`" + name + "` derives from it, which is not taken from there")
                : Optional.empty();
    }
}
