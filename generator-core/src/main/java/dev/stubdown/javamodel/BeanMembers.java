package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.Property;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param fields the names of fields, with the inherited ones: a JSON reader takes a field for the one of a superclass that has its name
 * @param fluents the names without {@code get} and {@code set}, with the inherited ones
 * @param map it or a superclass has a place for unlisted properties
 * @param open it or a superclass keeps all unlisted properties
 * @param selective not all unlisted properties that it reads find their way to that place
 */
record BeanMembers(
        List<BeanProperty> properties,
        BeanUnit.@Nullable AdditionalProperties additional,
        BeanUnit.@Nullable Nulls nulls,
        List<String> wireOrder,
        Set<String> fields,
        Set<String> accessors,
        Set<String> fluents,
        boolean map,
        boolean open,
        boolean selective) {

    /** The members of a class without superclass, before its own. */
    static final BeanMembers NONE =
            new BeanMembers(List.of(), null, null, List.of(), Set.of(), Set.of(), Set.of(), false, false, false);

    /** The same members with other decisions about the own properties. */
    BeanMembers withProperties(List<BeanProperty> others) {
        return new BeanMembers(others, additional, nulls, wireOrder, fields, accessors, fluents, map, open, selective);
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
     * @param source the place of the class
     */
    static BeanMembers below(
            BeanMembers inherited,
            List<Property> own,
            Unlisted unlisted,
            SourceSpan source,
            JavaTypes types,
            Consumer<Diagnostic> findings) {
        Map<String, Property> properties = new LinkedHashMap<>();
        own.stream()
                .filter(property -> !inherited.wireOrder.contains(property.name()))
                .forEach(property -> properties.putIfAbsent(property.name(), property));
        boolean opens = unlisted.any() && !inherited.map;
        boolean selective = inherited.selective || opens && !unlisted.everything();
        boolean tracks = types.tracksNulls() && inherited.nulls == null;
        Names names = Names.of(properties, inherited, opens, tracks, source, types, findings);
        List<BeanProperty> beanProperties = properties.values().stream()
                .map(property -> names.property(property, types))
                .toList();
        List<String> order = new ArrayList<>(inherited.wireOrder);
        order.addAll(properties.keySet());
        return new BeanMembers(
                beanProperties,
                opens ? names.additional(selective) : null,
                tracks ? names.nulls() : inheritedNulls(inherited.nulls),
                order,
                with(inherited.fields, names.fields),
                with(inherited.accessors, names.accessors),
                with(inherited.fluents, names.fluents),
                inherited.map || opens,
                inherited.open || unlisted.everything(),
                selective);
    }

    private static Set<String> with(Set<String> inherited, Map<Member, String> own) {
        Set<String> all = new HashSet<>(inherited);
        all.addAll(own.values());
        return all;
    }

    /** What a class has of it that a superclass declares. */
    static BeanUnit.@Nullable Nulls inheritedNulls(BeanUnit.@Nullable Nulls nulls) {
        return nulls == null ? null : new BeanUnit.Nulls(nulls.field(), nulls.getter(), nulls.writer(), false);
    }

    /**
     * The names of the own members.
     *
     * @param fluent members of a record are named without {@code get}, and its components as the methods that read them
     */
    private record Names(
            Map<Member, String> fields, Map<Member, String> accessors, Map<Member, String> fluents, boolean fluent) {

        static Names of(
                Map<String, Property> properties,
                BeanMembers inherited,
                boolean opens,
                boolean tracks,
                SourceSpan source,
                JavaTypes types,
                Consumer<Diagnostic> findings) {
            NameScope<Member> fields = new NameScope<Member>(false, finding -> {}).without(inherited.fields);
            boolean fluent = types.style() == Style.RECORD;
            NameScope<Member> accessors =
                    new NameScope<Member>(false, fluent ? finding -> {} : findings).without(inherited.accessors);
            NameScope<Member> fluents =
                    new NameScope<Member>(false, fluent ? findings : finding -> {}).without(inherited.fluents);
            for (Property property : properties.values()) {
                String wireName = property.name();
                String accessor = JavaNames.accessor(wireName);
                fields.wish(Member.value(wireName), JavaNames.variable(wireName), wireName, property.source());
                accessors.wish(Member.value(wireName), accessor, wireName, property.source());
                fluents.wish(Member.value(wireName), JavaNames.fluent(wireName), wireName, property.source());
                if (types.enumOf(property.type()) != null) {
                    fluents.wishForOurs(
                            Member.text(wireName), JavaNames.fluent(wireName) + "AsText", property.source());
                    accessors.wishForOurs(Member.text(wireName), accessor + "AsText", property.source());
                }
            }
            if (opens) {
                fields.wishForOurs(Member.MAP, "additionalProperties", source);
                accessors.wishForOurs(Member.MAP, "AdditionalProperties", source);
                accessors.wishForOurs(Member.ENTRY, "AdditionalProperty", source);
                fluents.wishForOurs(Member.MAP, "additionalProperties", source);
                fluents.wishForOurs(Member.ENTRY, "additionalProperty", source);
            }
            if (tracks) {
                fields.wishForOurs(Member.NULLS, "nullProperties", source);
                for (NameScope<Member> scope : List.of(accessors, fluents)) {
                    boolean bare = scope == fluents;
                    scope.wishForOurs(Member.NULLS, bare ? "nullProperties" : "NullProperties", source);
                    scope.wishForOurs(Member.WRITER, bare ? "unlistedJson" : "UnlistedJson", source);
                }
            }
            return new Names(fields.allot(), accessors.allot(), fluents.allot(), fluent);
        }

        private String field(Member member) {
            return (fluent ? fluents : fields).getOrDefault(member, "");
        }

        private String reader(Member member) {
            return fluent ? fluents.getOrDefault(member, "") : "get" + accessors.get(member);
        }

        BeanUnit.Nulls nulls() {
            return new BeanUnit.Nulls(field(Member.NULLS), reader(Member.NULLS), reader(Member.WRITER), true);
        }

        BeanUnit.AdditionalProperties additional(boolean selective) {
            return new BeanUnit.AdditionalProperties(
                    field(Member.MAP),
                    reader(Member.MAP),
                    "set" + accessors.get(Member.ENTRY),
                    fluents.getOrDefault(Member.ENTRY, ""),
                    selective);
        }

        BeanProperty property(Property property, JavaTypes types) {
            String wireName = property.name();
            EnumType enumType = types.enumOf(property.type());
            return new BeanProperty(
                    wireName,
                    field(enumType == null ? Member.value(wireName) : stored(wireName)),
                    reader(Member.value(wireName)),
                    "set" + accessors.get(Member.value(wireName)),
                    fluents.getOrDefault(Member.value(wireName), ""),
                    enumType == null ? types.inJson(property.type()) : enumJavaType(property, enumType, types),
                    enumType == null ? null : text(property, enumType, types),
                    !Boolean.FALSE.equals(property.nullable()),
                    isDateOrTime(property),
                    SecretWords.standIn(wireName),
                    property.deprecated(),
                    JavaDoc.of(
                            PropertyText.of(property), "The property " + wireName + '.', List.of(property.source())));
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
                    "set" + accessors.get(member),
                    fluents.getOrDefault(member, ""),
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

        private static boolean isDateOrTime(Property property) {
            return property.type().isScalar(ScalarType.DATE)
                    || property.type().isScalar(ScalarType.DATE_TIME_OFFSET)
                    || property.type().isScalar(ScalarType.TIME_OF_DAY)
                    || property.type().isScalar(ScalarType.DURATION);
        }
    }
}
