package dev.stubdown.surface;

import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.ModelSubjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sees a class, record or interface with properties as callers do. */
final class BeanSurface {

    private final ModelSubjects subjects;

    BeanSurface(ModelSubjects subjects) {
        this.subjects = subjects;
    }

    SurfaceType type(BeanUnit unit) {
        return SurfaceReader.type(
                unit.name(),
                subjects.of(unit.name()),
                parents(unit),
                unit.form() == Form.INTERFACE,
                facets(unit),
                members(unit),
                unit.doc());
    }

    private static List<String> parents(BeanUnit unit) {
        List<String> parents = new ArrayList<>(names(unit.interfaces()));
        if (unit.superclass() != null) {
            parents.add(0, unit.superclass().toString());
        }
        return parents;
    }

    private static Map<Facet, String> facets(BeanUnit unit) {
        Map<Facet, String> facets = SurfaceReader.facets(unit.doc(), unit.deprecated());
        facets.put(Facet.KIND, kind(unit.form()));
        facets.put(Facet.TYPE_PARAMETERS, Facet.list(unit.typeParameters()));
        facets.put(
                Facet.SUPERCLASS,
                unit.superclass() == null ? "" : unit.superclass().toString());
        facets.put(Facet.INTERFACES, Facet.list(names(unit.interfaces())));
        facets.put(Facet.CREATABLE, unit.creatable() && !unit.isAbstract() ? Facet.YES : Facet.NO);
        if (unit.building() != null) {
            facets.put(Facet.BUILDER, unit.building().selfTyped() ? "Builder<?>" : "Builder");
        }
        if (unit.form() == Form.RECORD) {
            facets.put(Facet.COMPONENTS, Facet.list(PropertySurface.components(unit)));
        }
        BeanUnit.Hierarchy hierarchy = unit.hierarchy();
        if (hierarchy != null) {
            facets.put(Facet.WIRE_NAME, hierarchy.typeName() == null ? "" : hierarchy.typeName());
            facets.put(Facet.READING, hierarchy.reading() == BeanUnit.Reading.BY_TYPE_NAME ? "by name" : "itself");
        }
        return facets;
    }

    private static String kind(Form form) {
        return switch (form) {
            case BEAN -> "class";
            case IMMUTABLE -> "immutable class";
            case RECORD -> "record";
            case INTERFACE -> "interface";
        };
    }

    private static List<String> names(List<JavaName> types) {
        return types.stream().map(JavaName::toString).toList();
    }

    private List<SurfaceMember> members(BeanUnit unit) {
        String owner = subjects.of(unit.name());
        PropertySurface properties = new PropertySurface(owner, unit.form());
        List<SurfaceMember> members = new ArrayList<>();
        unit.properties().forEach(property -> members.addAll(properties.members(property)));
        BeanUnit.AdditionalProperties additional = unit.additional();
        if (additional != null) {
            String java = properties.accessors(additional.getter(), additional.setter());
            members.add(besides("unlisted", owner, java, builders(unit, additional.fluent()), unit));
        }
        BeanUnit.Nulls nulls = unit.nulls();
        if (nulls != null && nulls.declared()) {
            members.add(besides("nulls", owner, nulls.getter(), Map.of(), unit));
        }
        return members;
    }

    private static Map<Facet, String> builders(BeanUnit unit, String fluent) {
        return unit.building() == null ? Map.of() : Map.of(Facet.BUILDER_METHOD, fluent);
    }

    /** What stands beside the properties. */
    private static SurfaceMember besides(
            String id, String owner, String java, Map<Facet, String> facets, BeanUnit unit) {
        return new SurfaceMember(id, owner, java, facets, SurfaceReader.place(unit.doc()));
    }
}
