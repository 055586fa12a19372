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
 * @param nulls its own or inherited; null where null is not told from absent
 * @param accessors what follows {@code get} and {@code set}, with the inherited ones
 * @param map it or a superclass has a place for unlisted properties
 * @param open it or a superclass keeps all unlisted properties
 * @param selective not all unlisted properties that it reads find their way to that place
 */
record BeanMembers(
        List<BeanProperty> properties,
        BeanUnit.@Nullable AdditionalProperties additional,
        BeanUnit.@Nullable Nulls nulls,
        List<String> wireOrder,
        Set<String> accessors,
        boolean map,
        boolean open,
        boolean selective) {

    /** The members of a class without superclass, before its own. */
    static final BeanMembers NONE = new BeanMembers(List.of(), null, null, List.of(), Set.of(), false, false, false);

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
        return new BeanMembers(others, additional, nulls, wireOrder, accessors, map, open, selective);
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

    /** What has a name: a property, the text of an enum property, the map of unlisted properties, one of them, what tells null from absent. */
    private record Member(Role role, String wireName) {
        static final Member MAP = new Member(Role.MAP, "");
        static final Member ENTRY = new Member(Role.ENTRY, "");
        static final Member NULLS = new Member(Role.NULLS, "");
        static final Member WRITER = new Member(Role.WRITER, "");

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
        ENTRY,
        NULLS,
        WRITER
    }

    /**
     * The members of a class.
     *
     * @param inherited those of its superclass
     * @param own its properties; one that is inherited, or listed twice, is left out
     * @param unlisted which unlisted properties are kept
     * @param owner whose members they are
     */
    static BeanMembers below(
            BeanMembers inherited,
            List<Property> own,
            Unlisted unlisted,
            Owner owner,
            JavaTypes types,
            Consumer<Diagnostic> findings) {
        Map<String, Property> properties = new LinkedHashMap<>();
        Set<String> known = new HashSet<>(inherited.wireOrder);
        for (Property property : own) {
            if (!known.contains(property.name())) {
                properties.putIfAbsent(property.name(), property);
            }
        }
        boolean opens = unlisted.any() && !inherited.map;
        boolean selective = inherited.selective || opens && !unlisted.everything();
        boolean tracks = types.tracksNulls() && inherited.nulls == null;
        Names names = Names.of(properties, inherited.accessors, opens, tracks, owner, types, findings);
        List<BeanProperty> beanProperties = properties.values().stream()
                .map(property -> names.property(property, types))
                .toList();
        List<String> order = new ArrayList<>(inherited.wireOrder);
        order.addAll(properties.keySet());
        Set<String> accessors = new HashSet<>(inherited.accessors);
        accessors.addAll(names.accessors());
        return new BeanMembers(
                beanProperties,
                opens ? names.additional(selective) : null,
                tracks ? names.nulls() : inheritedNulls(inherited.nulls),
                order,
                accessors,
                inherited.map || opens,
                inherited.open || unlisted.everything(),
                selective);
    }

    /** What a class has of it that a superclass declares. */
    static BeanUnit.@Nullable Nulls inheritedNulls(BeanUnit.@Nullable Nulls nulls) {
        return nulls == null ? null : new BeanUnit.Nulls(nulls.field(), nulls.getter(), nulls.writer(), false);
    }

    /**
     * The Java names of the own members, as properties.
     *
     * @param fluent members of a record are read by methods without {@code get}, and its components are named as these
     */
    private record Names(Map<Member, String> properties, boolean fluent) {

        static Names of(
                Map<String, Property> properties,
                Set<String> taken,
                boolean opens,
                boolean tracks,
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
            if (tracks) {
                wishForNulls(scope, owner);
            }
            return new Names(scope.allot(), types.style() == Style.RECORD);
        }

        private static void wishForNulls(NameScope<Member> scope, Owner owner) {
            String nulls = NameSubject.nulls(owner.subject);
            scope.wishForOurs(Member.NULLS, NameKind.ADDED, nulls, "nullProperties", owner.source);
            String written = NameSubject.written(owner.subject);
            scope.wishForOurs(Member.WRITER, NameKind.ADDED, written, "unlistedJson", owner.source);
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

        private String reader(Member member) {
            return fluent ? name(member) : "get" + accessor(member);
        }

        BeanUnit.Nulls nulls() {
            return new BeanUnit.Nulls(name(Member.NULLS), reader(Member.NULLS), reader(Member.WRITER), true);
        }

        List<String> accessors() {
            return properties.values().stream().map(JavaNames::accessor).toList();
        }

        BeanUnit.AdditionalProperties additional(boolean selective) {
            return new BeanUnit.AdditionalProperties(
                    name(Member.MAP),
                    reader(Member.MAP),
                    "set" + accessor(Member.ENTRY),
                    name(Member.ENTRY),
                    selective);
        }

        BeanProperty property(Property property, JavaTypes types) {
            String wireName = property.name();
            EnumType enumType = types.enumOf(property);
            BeanProperty plain = new BeanProperty(
                    wireName,
                    name(enumType == null ? Member.value(wireName) : stored(wireName)),
                    reader(Member.value(wireName)),
                    "set" + accessor(Member.value(wireName)),
                    name(Member.value(wireName)),
                    enumType == null ? types.inJson(property) : enumJavaType(property, enumType, types),
                    enumType == null ? null : text(property, enumType, types),
                    !Boolean.FALSE.equals(property.nullable()),
                    types.isIsoText(property),
                    SecretWords.standIn(wireName),
                    property.deprecated(),
                    types.docs()
                            .of(
                                    PropertyText.of(property),
                                    "The property " + wireName + '.',
                                    List.of(property.source())));
            return plain.withConstraints(types.constraints().of(plain.type(), property.limits()));
        }

        /** The component of a record holds the text, and so has its name. */
        private Member stored(String wireName) {
            return fluent ? Member.text(wireName) : Member.value(wireName);
        }

        private BeanProperty.EnumText text(Property property, EnumType enumType, JavaTypes types) {
            Member member = Member.text(property.name());
            return new BeanProperty.EnumText(
                    types.nameOf(enumType),
                    shape(property, enumType),
                    reader(member),
                    "set" + accessor(member),
                    name(member),
                    types.documentsUnrecognized(enumType));
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
