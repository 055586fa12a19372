package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.BeanMembers.Owner;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Reading;
import dev.stubdown.javamodel.BeanUnit.Subtype;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Limits;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides the class of an object type.
 *
 * <p>An abstract type becomes a class that only subclasses and JSON readers can make objects of, and not a Java {@code abstract} one: an object
 * of a derived type that the docs do not list must still be read, as its base type.
 */
final class BeanMapper {

    private final TypeTree tree;
    private final JavaTypes types;
    private final WireConventions conventions;
    private final Consumer<Diagnostic> findings;
    private final Map<QualifiedName, BeanMembers> members = new HashMap<>();

    BeanMapper(TypeTree tree, JavaTypes types, WireConventions conventions, Consumer<Diagnostic> findings) {
        this.tree = tree;
        this.types = types;
        this.conventions = conventions;
        this.findings = findings;
    }

    /** The class of an object type. */
    BeanUnit map(ObjectType type) {
        BeanMembers own = membersOf(type);
        ObjectType base = tree.base(type);
        JavaName superclass = base == null ? null : types.nameOf(base);
        Hierarchy hierarchy = hierarchy(type);
        JavaName name = types.nameOf(type);
        return new BeanUnit(
                name,
                List.of(),
                types.docs().of(type.description(), "The type " + type.name() + '.', Sources.of(type)),
                type.deprecated(),
                !type.isAbstract(),
                superclass,
                own.properties(),
                own.wireOrder(),
                hierarchy,
                own.additional(),
                !own.open(),
                usesDeprecated(own.properties(), superclass, hierarchy),
                types.shadowsJavaLang(name.packageName()));
    }

    /** The class of a body that no type of the API describes. */
    BeanUnit body(JavaName name, JavaDoc doc, List<Property> properties, Owner owner) {
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, properties, false, owner, types, findings);
        return standAlone(name, List.of(), doc, own.withProperties(withRequired(own.properties(), properties)));
    }

    /** What a request requires is asked for in its body. */
    private List<BeanProperty> withRequired(List<BeanProperty> members, List<Property> properties) {
        Map<String, Property> required = new HashMap<>();
        properties.stream().filter(Property::required).forEach(each -> required.putIfAbsent(each.name(), each));
        return members.stream()
                .map(member -> {
                    Property property = required.get(member.wireName());
                    return property == null
                            ? member
                            : member.withConstraints(types.constraints().ofRequired(member.type(), property.limits()));
                })
                .toList();
    }

    /** The class of a body that has one key, under which its content stands. */
    BeanUnit around(JavaName name, JavaDoc doc, String key, JavaType content, Owner owner) {
        Property property = property(key, TypeRef.of(ScalarType.JSON), Prose.NONE, owner.source());
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, List.of(property), false, owner, types, findings);
        List<BeanProperty> typed = own.properties().stream()
                .map(p ->
                        withType(p, content).withConstraints(types.constraints().ofRequired(content, Limits.NONE)))
                .toList();
        return standAlone(name, List.of(), doc, own.withProperties(typed));
    }

    /** The class of the object that lists travel in; its type parameter is the type of an element. */
    BeanUnit wrapper(JavaName name, WireConventions.CollectionWrapper wrapper) {
        SourceSpan nowhere = SourceSpan.startOf("");
        TypeRef elements = TypeRef.of(ScalarType.JSON).withCollection(true);
        List<Property> properties = new ArrayList<>();
        properties.add(property(wrapper.valueName(), elements, Prose.plain("The elements."), nowhere));
        for (WireConventions.Key key : wrapper.keys()) {
            properties.add(property(key.name(), TypeRef.of(key.type()), Prose.plain(key.description()), nowhere));
        }
        Owner owner = Owner.of(JavaTypes.WRAPPER, nowhere);
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, properties, true, owner, types, findings);
        JavaType list = JavaType.listOf(new JavaType.Variable("T"));
        List<BeanProperty> typed = own.properties().stream()
                .map(p -> p.wireName().equals(wrapper.valueName()) ? withType(p, list) : p)
                .map(BeanMapper::withoutSource)
                .toList();
        JavaDoc doc = new JavaDoc("A list as it travels.", List.of());
        return standAlone(name, List.of("T"), doc, own.withProperties(typed));
    }

    private static BeanProperty withType(BeanProperty p, JavaType type) {
        return new BeanProperty(
                p.wireName(), p.field(), p.getter(), p.setter(), type, null, false, p.deprecated(), p.doc());
    }

    private static BeanProperty withoutSource(BeanProperty p) {
        JavaDoc doc = p.doc().withoutSources();
        return new BeanProperty(
                p.wireName(), p.field(), p.getter(), p.setter(), p.type(), p.text(), p.isoText(), p.deprecated(), doc);
    }

    private BeanUnit standAlone(JavaName name, List<String> typeParameters, JavaDoc doc, BeanMembers own) {
        return new BeanUnit(
                name,
                typeParameters,
                doc,
                false,
                true,
                null,
                own.properties(),
                own.wireOrder(),
                null,
                own.additional(),
                !own.open(),
                usesDeprecated(own.properties(), null, null),
                types.shadowsJavaLang(name.packageName()));
    }

    private BeanMembers membersOf(ObjectType type) {
        BeanMembers inherited = BeanMembers.NONE;
        for (ObjectType t : tree.lineage(type)) {
            BeanMembers known = members.get(t.name());
            if (known == null) {
                List<Property> properties = propertiesOf(t);
                known = BeanMembers.below(inherited, properties, t.openType(), owner(t, properties), types, findings);
                members.put(t.name(), known);
            }
            inherited = known;
        }
        return inherited;
    }

    /** A property that is new in a base class leaves alone what its derived classes are known to have. */
    private Owner owner(ObjectType type, List<Property> properties) {
        Set<String> own = properties.stream().map(Property::name).collect(Collectors.toSet());
        Set<String> reserved = new TreeSet<>();
        tree.derived(type)
                .forEach(derived -> reserved.addAll(BeanMembers.decidedNames(derived, own, types.decisions())));
        return new Owner(type.name().toString(), reserved, type.source());
    }

    /** The documented properties; in the root of a polymorphic tree the one that names an object's type is there, and it is text. */
    private List<Property> propertiesOf(ObjectType type) {
        WireConventions.Discriminator discriminator = conventions.discriminator();
        if (discriminator == null || tree.base(type) != null || !tree.isInPolymorphicTree(type)) {
            return type.properties();
        }
        Property naming = type.properties().stream()
                .filter(p -> p.name().equals(discriminator.property()))
                .findFirst()
                .map(p -> property(p.name(), TypeRef.of(ScalarType.STRING), p.description(), p.source()))
                .orElseGet(() -> property(
                        discriminator.property(),
                        TypeRef.of(ScalarType.STRING),
                        Prose.plain("The name of the type of this object."),
                        type.source()));
        return Stream.concat(Stream.of(naming), type.properties().stream()).toList();
    }

    private static Property property(String name, TypeRef type, Prose description, SourceSpan source) {
        return Property.plain(name, type, false, true, List.of(), description, source);
    }

    private @Nullable Hierarchy hierarchy(ObjectType type) {
        WireConventions.Discriminator discriminator = conventions.discriminator();
        if (discriminator == null || !tree.isInPolymorphicTree(type)) {
            return null;
        }
        boolean below = tree.standsForPolymorphic(type);
        Reading reading = tree.isPolymorphic(type) ? Reading.BY_TYPE_NAME : below ? Reading.FIXED : Reading.UNSET;
        return new Hierarchy(
                discriminator.property(),
                discriminatorField(type, discriminator),
                below && !type.isAbstract() ? discriminator.prefix() + type.name() : null,
                reading,
                reading == Reading.BY_TYPE_NAME ? subtypes(type, discriminator) : List.of());
    }

    private String discriminatorField(ObjectType type, WireConventions.Discriminator discriminator) {
        return membersOf(tree.lineage(type).get(0)).properties().stream()
                .filter(property -> property.wireName().equals(discriminator.property()))
                .findFirst()
                .orElseThrow()
                .field();
    }

    private List<Subtype> subtypes(ObjectType type, WireConventions.Discriminator discriminator) {
        return tree.derived(type).stream()
                .map(t -> new Subtype(types.nameOf(t), discriminator.prefix() + t.name()))
                .toList();
    }

    private boolean usesDeprecated(
            List<BeanProperty> properties, @Nullable JavaName superclass, @Nullable Hierarchy hierarchy) {
        Stream<JavaType> used = properties.stream().map(BeanProperty::type);
        Stream<JavaType> above = Stream.ofNullable(superclass).map(JavaType::of);
        Stream<JavaType> below = Stream.ofNullable(hierarchy)
                .flatMap(h -> h.subtypes().stream())
                .map(subtype -> JavaType.of(subtype.name()));
        return Stream.of(used, above, below).flatMap(s -> s).anyMatch(types::isDeprecated);
    }
}
