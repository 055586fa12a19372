package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.BeanMembers.Owner;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Keeping;
import dev.stubdown.javamodel.BeanUnit.Place;
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
 * <p>An abstract type becomes an abstract class, and another class stands in for the derived types that the docs do not list. Where messages do
 * not name types nothing could choose that other class, so there the class is one that only subclasses and JSON readers can make objects of.
 */
final class BeanMapper {

    private final TypeTree tree;
    private final JavaTypes types;
    private final HierarchyMapper hierarchies;
    private final KeepUnlisted keepUnlisted;
    private final WireConventions conventions;
    private final Consumer<Diagnostic> findings;
    private final Map<QualifiedName, BeanMembers> members = new HashMap<>();

    BeanMapper(
            TypeTree tree,
            JavaTypes types,
            JavaOptions options,
            WireConventions conventions,
            Consumer<Diagnostic> findings) {
        this.tree = tree;
        this.types = types;
        this.hierarchies = new HierarchyMapper(tree, types, conventions, findings);
        this.keepUnlisted = options.additionalProperties();
        this.conventions = conventions;
        this.findings = findings;
    }

    /** The class of an object type and, where that is abstract, the one that stands in for the types that derive from it and are not listed. */
    List<BeanUnit> classes(ObjectType type) {
        BeanUnit unit = map(type);
        return unit.isAbstract() ? List.of(unit, unknownOf(type, unit)) : List.of(unit);
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
                types.docs().of(type.description(), "The type " + type.name() + '.', Sources.of(type)),
                type.deprecated(),
                form(),
                !type.isAbstract(),
                superclass,
                List.of(),
                own.properties(),
                0,
                own.wireOrder(),
                hierarchy,
                own.additional(),
                keeping(type, own, hierarchy),
                own.nulls(),
                building(type, hierarchy),
                null,
                !own.map(),
                usesDeprecated(own.properties(), superclass, hierarchy),
                types.shadowsJavaLang(name.packageName()));
    }

    private BeanUnit unknownOf(ObjectType type, BeanUnit base) {
        BeanMembers own = membersOf(type);
        return new BeanUnit(
                types.madeOf(type),
                List.of(),
                docOfUnknown(type),
                type.deprecated(),
                base.form(),
                true,
                base.name(),
                List.of(),
                List.of(),
                0,
                base.wireOrder(),
                base.hierarchy() == null ? null : base.hierarchy().fixed(),
                null,
                null,
                BeanMembers.inheritedNulls(own.nulls()),
                new Building(false, reads(), namedFirst(own, base.hierarchy()), null),
                null,
                base.ignoresUnlisted(),
                type.deprecated(),
                base.importsJavaLang());
    }

    /** The comment of what stands in for the types that derive from an abstract one and are not listed. */
    static JavaDoc docOfUnknown(ObjectType type) {
        String text = "Stands in for every " + type.name() + " of a kind that the documentation does not list.";
        return new JavaDoc(text, List.of(type.source()));
    }

    /** The class of a body that no type of the API describes. */
    BeanUnit body(JavaName name, JavaDoc doc, List<Property> properties, Owner owner) {
        List<Property> sent = properties.stream().map(BeanMapper::asSent).toList();
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, sent, unlisted(false), owner, types, findings);
        List<BeanProperty> required = withRequired(own.properties(), properties);
        return standAlone(name, List.of(), doc, own.withProperties(required), owner.source());
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
    BeanUnit around(JavaName name, JavaDoc doc, String key, TypeRef content, Owner owner) {
        Property property = property(key, content, Prose.NONE, owner.source());
        BeanMembers own =
                BeanMembers.below(BeanMembers.NONE, List.of(property), unlisted(false), owner, types, findings);
        List<BeanProperty> required = own.properties().stream()
                .map(p -> p.withConstraints(types.constraints().ofRequired(p.type(), Limits.NONE)))
                .toList();
        return standAlone(name, List.of(), doc, own.withProperties(required), owner.source());
    }

    /** The same where a class of a body is the content. */
    BeanUnit around(JavaName name, JavaDoc doc, String key, JavaType content, Owner owner) {
        Property property = property(key, TypeRef.of(ScalarType.JSON), Prose.NONE, owner.source());
        BeanMembers own =
                BeanMembers.below(BeanMembers.NONE, List.of(property), unlisted(false), owner, types, findings);
        List<BeanProperty> typed = own.properties().stream()
                .map(p ->
                        p.withType(content).withConstraints(types.constraints().ofRequired(content, Limits.NONE)))
                .toList();
        return standAlone(name, List.of(), doc, own.withProperties(typed), owner.source());
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
        JavaType list = JavaType.listOf(new JavaType.Variable("T"));
        return around(name, JavaTypes.WRAPPER, "A list as it travels.", properties, wrapper.valueName(), list);
    }

    /** The class of the object that a scalar travels in; its type parameter is the type of the scalar. */
    BeanUnit single(JavaName name, String valueName) {
        Property value =
                property(valueName, TypeRef.of(ScalarType.JSON), Prose.plain("The value."), SourceSpan.startOf(""));
        return around(
                name,
                JavaTypes.SINGLE,
                "A value as it travels.",
                List.of(value),
                valueName,
                new JavaType.Variable("T"));
    }

    private BeanUnit around(
            JavaName name, String subject, String text, List<Property> properties, String valueName, JavaType value) {
        SourceSpan nowhere = SourceSpan.startOf("");
        Owner owner = Owner.of(subject, nowhere);
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, properties, unlisted(true), owner, types, findings);
        List<BeanProperty> typed = own.properties().stream()
                .map(p -> p.wireName().equals(valueName) ? p.withType(value) : p)
                .map(p -> p.withDoc(p.doc().withoutSources()))
                .toList();
        return standAlone(name, List.of("T"), new JavaDoc(text, List.of()), own.withProperties(typed), nowhere);
    }

    /**
     * A class whose properties no page lists.
     *
     * @param given the classes of some properties, by their names
     */
    BeanUnit besidePages(JavaName name, String text, List<Property> properties, Map<String, JavaType> given) {
        SourceSpan nowhere = SourceSpan.startOf("");
        Owner owner = Owner.of(name.simpleName(), nowhere);
        BeanMembers own = BeanMembers.below(BeanMembers.NONE, properties, unlisted(true), owner, types, findings);
        List<BeanProperty> typed = own.properties().stream()
                .map(p -> p.withType(given.getOrDefault(p.wireName(), p.type())))
                .map(p -> p.withDoc(p.doc().withoutSources()))
                .toList();
        return standAlone(name, List.of(), new JavaDoc(text, List.of()), own.withProperties(typed), nowhere);
    }

    /** A parameter of an action that has to be there is not null. */
    private static Property asSent(Property p) {
        return p.required() && p.nullable() == null ? p.withNullable(false) : p;
    }

    private BeanUnit standAlone(
            JavaName name, List<String> typeParameters, JavaDoc doc, BeanMembers own, SourceSpan source) {
        BeanUnit unit = new BeanUnit(
                name,
                typeParameters,
                doc,
                false,
                form(),
                true,
                null,
                List.of(),
                own.properties(),
                0,
                own.wireOrder(),
                null,
                own.additional(),
                keepingAlone(own),
                own.nulls(),
                new Building(false, reads(), false, null),
                null,
                !own.map(),
                usesDeprecated(own.properties(), null, null),
                types.shadowsJavaLang(name.packageName()));
        return types.style() == Style.RECORD ? RecordMapper.recordOf(unit, source, findings) : unit;
    }

    private Form form() {
        return types.style() == Style.BEAN ? Form.BEAN : Form.IMMUTABLE;
    }

    /** True where JSON is read as the builder. */
    private boolean reads() {
        return types.style() != Style.BEAN;
    }

    private boolean namedFirst(BeanMembers own, @Nullable Hierarchy hierarchy) {
        return reads() && hierarchy != null && own.selective();
    }

    private Building building(ObjectType type, @Nullable Hierarchy hierarchy) {
        boolean extended = types.style() != Style.RECORD && (tree.hasDerived(type) || hierarchies.isAbstract(type));
        String setter = hierarchy == null || hierarchy.typeName() == null
                ? null
                : naming(type, hierarchy.wireName()).fluent();
        return new Building(extended, reads(), namedFirst(membersOf(type), hierarchy), setter);
    }

    /** The members of the class of a type. */
    BeanMembers membersOf(ObjectType type) {
        BeanMembers inherited = BeanMembers.NONE;
        for (ObjectType t : tree.lineage(type)) {
            BeanMembers known = members.get(t.name());
            if (known == null) {
                List<Property> properties = propertiesOf(t);
                known = BeanMembers.below(inherited, properties, unlisted(t), owner(t, properties), types, findings);
                members.put(t.name(), known);
            }
            inherited = known;
        }
        return inherited;
    }

    /** A property that is new in a base class leaves alone what its derived classes are known to have. */
    private Owner owner(ObjectType type, List<Property> properties) {
        if (types.decisions().decidesNothing()) {
            return Owner.of(type.name().toString(), type.source());
        }
        Set<String> own = properties.stream().map(Property::name).collect(Collectors.toSet());
        Set<String> reserved = new TreeSet<>();
        tree.derived(type)
                .forEach(derived -> reserved.addAll(BeanMembers.decidedNames(derived, own, types.decisions())));
        return new Owner(type.name().toString(), reserved, type.source());
    }

    /** The documented properties; in the root of a polymorphic tree the one that names an object's type is there, and it is text. */
    private List<Property> propertiesOf(ObjectType type) {
        WireConventions.Discriminator discriminator = conventions.discriminator();
        if (discriminator == null || tree.base(type) != null || !hierarchies.isNamed(type)) {
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

    /** A property that may be null. */
    static Property property(String name, TypeRef type, Prose description, SourceSpan source) {
        return Property.plain(name, type, false, true, List.of(), description, source);
    }

    private @Nullable Hierarchy hierarchy(ObjectType type) {
        WireConventions.Discriminator discriminator = conventions.discriminator();
        return discriminator == null || !hierarchies.isNamed(type)
                ? null
                : hierarchies.map(type, naming(type, discriminator.property()).field());
    }

    /** The property that names the type. */
    private BeanProperty naming(ObjectType type, String wireName) {
        return membersOf(tree.lineage(type).get(0)).properties().stream()
                .filter(property -> property.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    private Unlisted unlisted(ObjectType type) {
        return Unlisted.of(keepUnlisted, conventions, type.openType(), hierarchies.isNamed(type));
    }

    private Unlisted unlisted(boolean open) {
        return Unlisted.of(keepUnlisted, conventions, open, false);
    }

    /** An abstract class has objects of unknown types only; the classes of listed types each overrule it. */
    private @Nullable Keeping keeping(ObjectType type, BeanMembers own, @Nullable Hierarchy hierarchy) {
        ObjectType base = tree.base(type);
        boolean alone = !tree.hasDerived(type) && !hierarchies.isAbstract(type);
        Place place = base != null ? Place.BELOW : alone ? Place.ALONE : Place.ROOT;
        if (!own.selective() || base != null && membersOf(base).open()) {
            return null;
        }
        if (own.open() || hierarchies.isAbstract(type)) {
            return new Keeping(true, null, null, place);
        }
        boolean decides = hierarchy != null || base == null;
        String typeName = hierarchy == null ? null : type.name().toString();
        return decides ? new Keeping(false, unlisted(type).mark(), typeName, place) : null;
    }

    /** What the record of a type keeps, which has no superclass; null for everything, and where there is nothing to decide. */
    @Nullable
    Keeping keepingOfRecord(ObjectType type, @Nullable Hierarchy hierarchy) {
        BeanMembers own = membersOf(type);
        boolean everything = own.open() || hierarchies.isAbstract(type);
        String typeName = hierarchy == null ? null : type.name().toString();
        return everything || !own.selective()
                ? null
                : new Keeping(false, unlisted(type).mark(), typeName, Place.ALONE);
    }

    private @Nullable Keeping keepingAlone(BeanMembers own) {
        return own.selective() ? new Keeping(false, unlisted(false).mark(), null, Place.ALONE) : null;
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
