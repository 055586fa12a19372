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
 * @param accessors what follows {@code get} and {@code set}, with the inherited ones
 * @param map it or a superclass has a place for unlisted properties
 * @param open it or a superclass keeps all unlisted properties
 * @param selective not all unlisted properties that it reads find their way to that place
 */
record BeanMembers(
        List<BeanProperty> properties,
        BeanUnit.@Nullable AdditionalProperties additional,
        List<String> wireOrder,
        Set<String> accessors,
        boolean map,
        boolean open,
        boolean selective) {

    /** The members of a class without superclass, before its own. */
    static final BeanMembers NONE = new BeanMembers(List.of(), null, List.of(), Set.of(), false, false, false);

    /** The same members with other decisions about the own properties. */
    BeanMembers withProperties(List<BeanProperty> others) {
        return new BeanMembers(others, additional, wireOrder, accessors, map, open, selective);
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
        Names names = Names.of(properties, inherited.accessors, opens, source, types, findings);
        List<BeanProperty> beanProperties = properties.values().stream()
                .map(property -> names.property(property, types))
                .toList();
        List<String> order = new ArrayList<>(inherited.wireOrder);
        order.addAll(properties.keySet());
        Set<String> accessors = new HashSet<>(inherited.accessors);
        accessors.addAll(names.accessors.values());
        return new BeanMembers(
                beanProperties,
                opens ? names.additional(selective) : null,
                order,
                accessors,
                inherited.map || opens,
                inherited.open || unlisted.everything(),
                selective);
    }

    /** The names of the own members. */
    private record Names(Map<Member, String> fields, Map<Member, String> accessors) {

        static Names of(
                Map<String, Property> properties,
                Set<String> taken,
                boolean opens,
                SourceSpan source,
                JavaTypes types,
                Consumer<Diagnostic> findings) {
            NameScope<Member> fields = new NameScope<>(false, finding -> {});
            NameScope<Member> accessors = new NameScope<Member>(false, findings).without(taken);
            for (Property property : properties.values()) {
                String wireName = property.name();
                String accessor = JavaNames.accessor(wireName);
                fields.wish(Member.value(wireName), JavaNames.variable(wireName), wireName, property.source());
                accessors.wish(Member.value(wireName), accessor, wireName, property.source());
                if (types.enumOf(property.type()) != null) {
                    accessors.wishForOurs(Member.text(wireName), accessor + "AsText", property.source());
                }
            }
            if (opens) {
                fields.wishForOurs(Member.MAP, "additionalProperties", source);
                accessors.wishForOurs(Member.MAP, "AdditionalProperties", source);
                accessors.wishForOurs(Member.ENTRY, "AdditionalProperty", source);
            }
            return new Names(fields.allot(), accessors.allot());
        }

        BeanUnit.AdditionalProperties additional(boolean selective) {
            return new BeanUnit.AdditionalProperties(
                    fields.getOrDefault(Member.MAP, ""),
                    "get" + accessors.get(Member.MAP),
                    "set" + accessors.get(Member.ENTRY),
                    selective);
        }

        BeanProperty property(Property property, JavaTypes types) {
            String wireName = property.name();
            EnumType enumType = types.enumOf(property.type());
            return new BeanProperty(
                    wireName,
                    fields.getOrDefault(Member.value(wireName), ""),
                    "get" + accessors.get(Member.value(wireName)),
                    "set" + accessors.get(Member.value(wireName)),
                    enumType == null ? types.inJson(property.type()) : enumJavaType(property, enumType, types),
                    enumType == null ? null : text(property, enumType, types),
                    !Boolean.FALSE.equals(property.nullable()),
                    isDateOrTime(property),
                    property.deprecated(),
                    JavaDoc.of(
                            PropertyText.of(property), "The property " + wireName + '.', List.of(property.source())));
        }

        private BeanProperty.EnumText text(Property property, EnumType enumType, JavaTypes types) {
            String accessor = accessors.get(Member.text(property.name()));
            return new BeanProperty.EnumText(
                    types.nameOf(enumType),
                    shape(property, enumType),
                    "get" + accessor,
                    "set" + accessor,
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
