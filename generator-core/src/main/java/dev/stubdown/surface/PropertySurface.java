package dev.stubdown.surface;

import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.Constraint;
import dev.stubdown.naming.NameSubject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sees properties as callers do: by accessors, methods of a builder, and components of a record. */
final class PropertySurface {

    private final String owner;
    private final Form form;

    /**
     * @param owner the type in the words of the model
     * @param form what it is in Java
     */
    PropertySurface(String owner, Form form) {
        this.owner = owner;
        this.form = form;
    }

    /** What the canonical constructor takes, in order. */
    static List<String> components(BeanUnit unit) {
        List<String> components = new ArrayList<>();
        unit.properties().forEach(property -> components.add(stored(property) + ' ' + property.field()));
        if (unit.additional() != null) {
            components.add("Map " + unit.additional().field());
        }
        if (unit.nulls() != null) {
            components.add("Set " + unit.nulls().field());
        }
        return components;
    }

    private static String stored(BeanProperty property) {
        BeanProperty.EnumText text = property.text();
        return text == null ? TypeText.of(property.type()) : textType(text);
    }

    private static String textType(BeanProperty.EnumText text) {
        return text.shape() == BeanProperty.Shape.LIST ? "List<String>" : "String";
    }

    /** The property, and behind it its text where it is kept as text. */
    List<SurfaceMember> members(BeanProperty property) {
        SurfaceMember typed = property(property);
        return property.text() == null ? List.of(typed) : List.of(typed, text(property, property.text()));
    }

    /** The accessors that there are. */
    String accessors(String getter, String setter) {
        return form == Form.BEAN ? Facet.list(List.of(getter, setter)) : getter;
    }

    private SurfaceMember property(BeanProperty property) {
        Map<Facet, String> facets = SurfaceReader.facets(property.doc(), property.deprecated());
        facets.put(Facet.TYPE, TypeText.of(property.type()));
        facets.put(Facet.WIRE_NAME, property.wireName());
        facets.put(Facet.NULLABLE, property.nullable() ? Facet.YES : Facet.NO);
        facets.put(Facet.CONSTRAINTS, constraints(property));
        facets.putAll(builder(property.fluent()));
        return new SurfaceMember(
                '=' + property.wireName(),
                NameSubject.member(owner, property.wireName()),
                accessors(property.getter(), property.setter()),
                facets,
                SurfaceReader.place(property.doc()));
    }

    private SurfaceMember text(BeanProperty property, BeanProperty.EnumText text) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.TYPE, textType(text));
        facets.putAll(builder(text.fluent()));
        return new SurfaceMember(
                "text=" + property.wireName(),
                NameSubject.member(owner, property.wireName()),
                accessors(text.getter(), text.setter()),
                facets,
                SurfaceReader.place(property.doc()));
    }

    private Map<Facet, String> builder(String method) {
        return form == Form.INTERFACE ? Map.of() : Map.of(Facet.BUILDER_METHOD, method);
    }

    /** An interface is not validated: the records that implement it are, and have the same properties. */
    private String constraints(BeanProperty property) {
        return form == Form.INTERFACE
                ? ""
                : Facet.list(property.constraints().stream()
                        .flatMap(PropertySurface::words)
                        .toList());
    }

    private static Stream<String> words(Constraint constraint) {
        if (constraint instanceof Constraint.Size size) {
            return Stream.concat(bound("at least ", size.min()), bound("at most ", size.max()))
                    .map(words -> words + " long");
        }
        if (constraint instanceof Constraint.AtLeast least) {
            return Stream.of("at least " + least.number());
        }
        if (constraint instanceof Constraint.AtMost most) {
            return Stream.of("at most " + most.number());
        }
        return Stream.of(constraint instanceof Constraint.Present ? "present" : "valid itself");
    }

    private static Stream<String> bound(String words, @Nullable Long number) {
        return number == null ? Stream.empty() : Stream.of(words + number);
    }
}
