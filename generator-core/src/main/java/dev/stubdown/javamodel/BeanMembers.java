package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.naming.NameDecisions;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of a bean and all that it inherits: names are handed out from the root of a hierarchy down, so that a class never takes a name
 * of its superclass.
 *
 * @param properties its own
 * @param additional its own; null for none
 * @param wireOrder with the inherited ones, which come first
 * @param accessors what follows {@code get} and {@code set}, with the inherited ones
 * @param open it or a superclass keeps unlisted properties
 */
record BeanMembers(
        List<BeanProperty> properties,
        BeanUnit.@Nullable AdditionalProperties additional,
        List<String> wireOrder,
        Set<String> accessors,
        boolean open) {

    /** The members of a class without superclass, before its own. */
    static final BeanMembers NONE = new BeanMembers(List.of(), null, List.of(), Set.of(), false);

    /** What the map of unlisted properties and one of them are called. */
    private static final Map<Member, String> NAMES_OF_UNLISTED =
            Map.of(Member.MAP, "additionalProperties", Member.ENTRY, "additionalProperty");

    private static String subjectOfUnlisted(String owner, Member member) {
        return member.equals(Member.MAP) ? owner : NameSubject.one(owner);
    }

    private static String nameOfText(String property) {
        return property + "AsText";
    }

    /**
     * The names in a class that are decided.
     *
     * @param inherited wire names of what it is to inherit, which are left out
     */
    static Set<String> decidedNames(ObjectType type, Set<String> inherited, NameDecisions decisions) {
        String owner = type.name().toString();
        Set<String> names = new TreeSet<>();
        NAMES_OF_UNLISTED.forEach((member, name) -> decisions
                .of(NameKind.ADDED, subjectOfUnlisted(owner, member), name)
                .ifPresent(decided -> names.add(decided.name())));
        for (Property property : type.properties()) {
            if (!inherited.contains(property.name())) {
                String subject = NameSubject.member(owner, property.name());
                String name = JavaNames.property(property.name());
                decisions.of(NameKind.PROPERTIES, subject, name).ifPresent(decided -> names.add(decided.name()));
                decisions.of(NameKind.ADDED, subject, nameOfText(name)).ifPresent(decided -> names.add(decided.name()));
            }
        }
        return names;
    }

    /** The same members with other decisions about the own properties. */
    BeanMembers withProperties(List<BeanProperty> others) {
        return new BeanMembers(others, additional, wireOrder, accessors, open);
    }

    /**
     * Whose members they are.
     *
     * @param subject how decisions about names call it
     * @param reserved Java names of properties that derived classes have and keep
     * @param source its place
     */
    record Owner(String subject, Set<String> reserved, SourceSpan source) {

        /** An owner from which no class derives. */
        static Owner of(String subject, SourceSpan source) {
            return new Owner(subject, Set.of(), source);
        }
    }

    /** What has a name: a property, the text of an enum property, the map of unlisted properties, one of them. */
    private record Member(Role role, String wireName) {
        static final Member MAP = new Member(Role.MAP, "");
        static final Member ENTRY = new Member(Role.ENTRY, "");

        static Member value(String wireName) {
            return new Member(Role.VALUE, wireName);
        }

        static Member text(String wireName) {
            return new Member(Role.TEXT, wireName);
        }
    }

    private enum Role {
        VALUE,
        TEXT,
        MAP,
        ENTRY
    }

    /**
     * The members of a class.
     *
     * @param inherited those of its superclass
     * @param own its properties; one that is inherited, or listed twice, is left out
     * @param open unlisted properties are kept
     * @param owner whose members they are
     */
    static BeanMembers below(
            BeanMembers inherited,
            List<Property> own,
            boolean open,
            Owner owner,
            JavaTypes types,
            Consumer<Diagnostic> findings) {
        Map<String, Property> properties = new LinkedHashMap<>();
        own.stream()
                .filter(property -> !inherited.wireOrder.contains(property.name()))
                .forEach(property -> properties.putIfAbsent(property.name(), property));
        boolean opens = open && !inherited.open;
        Names names = Names.of(properties, inherited.accessors, opens, owner, types, findings);
        List<BeanProperty> beanProperties = properties.values().stream()
                .map(property -> names.property(property, types))
                .toList();
        List<String> order = new ArrayList<>(inherited.wireOrder);
        order.addAll(properties.keySet());
        Set<String> accessors = new HashSet<>(inherited.accessors);
        accessors.addAll(names.accessors());
        return new BeanMembers(
                beanProperties, opens ? names.additional() : null, order, accessors, inherited.open || open);
    }

    /** The Java names of the own members, as properties. */
    private record Names(Map<Member, String> properties) {

        static Names of(
                Map<String, Property> properties,
                Set<String> taken,
                boolean opens,
                Owner owner,
                JavaTypes types,
                Consumer<Diagnostic> findings) {
            NameScope<Member> scope = NameScope.<Member>ofProperties(types.decisions(), findings)
                    .without(taken)
                    .avoiding(owner.reserved);
            for (Property property : properties.values()) {
                wish(scope, property, owner, types);
            }
            if (opens) {
                NAMES_OF_UNLISTED.forEach((member, name) -> scope.wishForOurs(
                        member, NameKind.ADDED, subjectOfUnlisted(owner.subject, member), name, owner.source));
            }
            return new Names(scope.allot());
        }

        private static void wish(NameScope<Member> scope, Property property, Owner owner, JavaTypes types) {
            String wireName = property.name();
            String subject = NameSubject.member(owner.subject, wireName);
            String name = JavaNames.property(wireName);
            scope.wish(
                    Member.value(wireName), subject, name, new NameScope.Docs(wireName, wireName), property.source());
            if (types.enumOf(property) != null) {
                String chosen = types.decisions()
                        .of(NameKind.PROPERTIES, subject, name)
                        .map(NameDecisions.Decided::name)
                        .orElse(name);
                scope.wishForOurs(
                        Member.text(wireName), NameKind.ADDED, subject, nameOfText(chosen), property.source());
            }
        }

        private String name(Member member) {
            return properties.getOrDefault(member, "");
        }

        private String accessor(Member member) {
            return JavaNames.accessor(name(member));
        }

        List<String> accessors() {
            return properties.values().stream().map(JavaNames::accessor).toList();
        }

        BeanUnit.AdditionalProperties additional() {
            return new BeanUnit.AdditionalProperties(
                    name(Member.MAP), "get" + accessor(Member.MAP), "set" + accessor(Member.ENTRY));
        }

        BeanProperty property(Property property, JavaTypes types) {
            String wireName = property.name();
            EnumType enumType = types.enumOf(property);
            BeanProperty plain = new BeanProperty(
                    wireName,
                    name(Member.value(wireName)),
                    "get" + accessor(Member.value(wireName)),
                    "set" + accessor(Member.value(wireName)),
                    enumType == null ? types.inJson(property) : enumJavaType(property, enumType, types),
                    enumType == null ? null : text(property, enumType, types),
                    types.isIsoText(property),
                    property.deprecated(),
                    types.docs()
                            .of(
                                    PropertyText.of(property),
                                    "The property " + wireName + '.',
                                    List.of(property.source())));
            return plain.withConstraints(types.constraints().of(plain.type(), property.limits()));
        }

        private BeanProperty.EnumText text(Property property, EnumType enumType, JavaTypes types) {
            String accessor = accessor(Member.text(property.name()));
            return new BeanProperty.EnumText(
                    types.nameOf(enumType), shape(property, enumType), "get" + accessor, "set" + accessor);
        }

        private static JavaType enumJavaType(Property property, EnumType enumType, JavaTypes types) {
            JavaType one = JavaType.of(types.nameOf(enumType));
            return switch (shape(property, enumType)) {
                case ONE -> one;
                case LIST -> JavaType.listOf(one);
                case FLAGS -> new JavaType.Declared(new JavaName("java.util", "Set"), List.of(one));
            };
        }

        private static BeanProperty.Shape shape(Property property, EnumType enumType) {
            if (property.type().collection()) {
                return BeanProperty.Shape.LIST;
            }
            return enumType.flags() ? BeanProperty.Shape.FLAGS : BeanProperty.Shape.ONE;
        }
    }
}
