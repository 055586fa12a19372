package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Reading;
import dev.stubdown.javamodel.BeanUnit.Subtype;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    /** The class of an object type, which inherits where its type does. */
    BeanUnit map(ObjectType type) {
        BeanMembers own = membersOf(type);
        ObjectType base = tree.base(type);
        JavaName superclass = base == null ? null : types.nameOf(base);
        Hierarchy hierarchy = hierarchy(type);
        JavaName name = types.nameOf(type);
        return new BeanUnit(
                name,
                List.of(),
                JavaDoc.of(type.description(), "The type " + type.name() + '.', Sources.of(type)),
                type.deprecated(),
                types.style() == Style.BEAN ? Form.BEAN : Form.IMMUTABLE,
                !type.isAbstract(),
                superclass,
                List.of(),
                own.properties(),
                0,
                own.wireOrder(),
                hierarchy,
                own.additional(),
                own.nulls(),
                building(type, hierarchy),
                null,
                !own.open(),
                usesDeprecated(own.properties(), superclass, hierarchy),
                types.shadowsJavaLang(name.packageName()));
    }

    /** The class of a body that no type of the API describes. */
    BeanUnit body(JavaName name, JavaDoc doc, List<Property> properties, SourceSpan source) {
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, properties, false, source, types, findings);
        return standAlone(name, List.of(), doc, own, source);
    }

    /** The class of a body that has one key, under which its content stands. */
    BeanUnit around(JavaName name, JavaDoc doc, String key, JavaType content, SourceSpan source) {
        Property property = property(key, TypeRef.of(ScalarType.JSON), "", source);
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, List.of(property), false, source, types, findings);
        List<BeanProperty> typed =
                own.properties().stream().map(p -> p.withType(content)).toList();
        return standAlone(name, List.of(), doc, own.withProperties(typed), source);
    }

    /** The class of the object that lists travel in; its type parameter is the type of an element. */
    BeanUnit wrapper(JavaName name, WireConventions.CollectionWrapper wrapper) {
        SourceSpan nowhere = SourceSpan.startOf("");
        TypeRef elements = TypeRef.of(ScalarType.JSON).withCollection(true);
        List<Property> properties = new ArrayList<>();
        properties.add(property(wrapper.valueName(), elements, "The elements.", nowhere));
        for (WireConventions.Key key : wrapper.keys()) {
            properties.add(property(key.name(), TypeRef.of(key.type()), key.description(), nowhere));
        }
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, properties, true, nowhere, types, findings);
        JavaType list = JavaType.listOf(new JavaType.Variable("T"));
        List<BeanProperty> typed = own.properties().stream()
                .map(p -> p.wireName().equals(wrapper.valueName()) ? p.withType(list) : p)
                .map(p -> p.withDoc(new JavaDoc(p.doc().text(), List.of())))
                .toList();
        JavaDoc doc = new JavaDoc("A list as it travels.", List.of());
        return standAlone(name, List.of("T"), doc, own.withProperties(typed), nowhere);
    }

    private BeanUnit standAlone(
            JavaName name, List<String> typeParameters, JavaDoc doc, BeanMembers own, SourceSpan source) {
        BeanUnit unit = new BeanUnit(
                name,
                typeParameters,
                doc,
                false,
                types.style() == Style.BEAN ? Form.BEAN : Form.IMMUTABLE,
                true,
                null,
                List.of(),
                own.properties(),
                0,
                own.wireOrder(),
                null,
                own.additional(),
                own.nulls(),
                new Building(false, types.style() != Style.BEAN, null),
                null,
                !own.open(),
                usesDeprecated(own.properties(), null, null),
                types.shadowsJavaLang(name.packageName()));
        return types.style() == Style.RECORD ? RecordMapper.recordOf(unit, source, findings) : unit;
    }

    /** The members of the class of a type. */
    BeanMembers membersOf(ObjectType type) {
        BeanMembers inherited = BeanMembers.NONE;
        for (ObjectType t : tree.lineage(type)) {
            BeanMembers known = members.get(t.name());
            if (known == null) {
                known = BeanMembers.below(inherited, propertiesOf(t), t.openType(), t.source(), types, findings);
                members.put(t.name(), known);
            }
            inherited = known;
        }
        return inherited;
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
                        "The name of the type of this object.",
                        type.source()));
        return Stream.concat(Stream.of(naming), type.properties().stream()).toList();
    }

    private static Property property(String name, TypeRef type, String description, SourceSpan source) {
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
                reading == Reading.BY_TYPE_NAME ? subtypes(type, discriminator) : List.of(),
                reading == Reading.BY_TYPE_NAME ? types.madeOf(type) : null);
    }

    private Building building(ObjectType type, @Nullable Hierarchy hierarchy) {
        boolean extended = types.style() != Style.RECORD && tree.hasDerived(type);
        String setter = hierarchy == null || hierarchy.typeName() == null
                ? null
                : naming(type, hierarchy).fluent();
        return new Building(extended, types.style() != Style.BEAN, setter);
    }

    /** The property that names the type. */
    private BeanProperty naming(ObjectType type, Hierarchy hierarchy) {
        return membersOf(tree.lineage(type).get(0)).properties().stream()
                .filter(property -> property.wireName().equals(hierarchy.wireName()))
                .findFirst()
                .orElseThrow();
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
                .map(t -> new Subtype(types.madeOf(t), discriminator.prefix() + t.name()))
                .toList();
    }

    /** True where a class names a deprecated one. */
    boolean usesDeprecated(
            List<BeanProperty> properties, @Nullable JavaName superclass, @Nullable Hierarchy hierarchy) {
        Stream<JavaType> used = properties.stream().map(BeanProperty::type);
        Stream<JavaType> above = Stream.ofNullable(superclass).map(JavaType::of);
        Stream<JavaType> below = Stream.ofNullable(hierarchy)
                .flatMap(h -> h.subtypes().stream())
                .map(subtype -> JavaType.of(subtype.name()));
        return Stream.of(used, above, below).flatMap(s -> s).anyMatch(types::isDeprecated);
    }
}
