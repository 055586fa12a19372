package dev.stubdown.surface;

import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.ModelSubjects;
import dev.stubdown.naming.NameSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sees a class with properties as callers do. */
final class BeanSurface {

    private final ModelSubjects subjects;

    BeanSurface(ModelSubjects subjects) {
        this.subjects = subjects;
    }

    SurfaceType type(BeanUnit unit) {
        Map<Facet, String> facets = SurfaceReader.facets(unit.doc(), unit.deprecated());
        JavaName superclass = unit.superclass();
        facets.put(Facet.KIND, "class");
        facets.put(Facet.TYPE_PARAMETERS, Facet.list(unit.typeParameters()));
        facets.put(Facet.SUPERCLASS, superclass == null ? "" : superclass.toString());
        facets.put(Facet.CREATABLE, unit.creatable() ? Facet.YES : Facet.NO);
        BeanUnit.Hierarchy hierarchy = unit.hierarchy();
        if (hierarchy != null) {
            facets.put(Facet.WIRE_NAME, hierarchy.typeName() == null ? "" : hierarchy.typeName());
            facets.put(Facet.READING, hierarchy.reading() == BeanUnit.Reading.BY_TYPE_NAME ? "by name" : "itself");
        }
        return SurfaceReader.type(
                unit.name(),
                subjects.of(unit.name()),
                superclass == null ? "" : superclass.toString(),
                false,
                facets,
                members(unit),
                unit.doc());
    }

    private List<SurfaceMember> members(BeanUnit unit) {
        String owner = subjects.of(unit.name());
        List<SurfaceMember> members = new ArrayList<>();
        for (BeanProperty property : unit.properties()) {
            members.add(property(owner, property));
            if (property.text() != null) {
                members.add(text(owner, property, property.text()));
            }
        }
        BeanUnit.AdditionalProperties additional = unit.additional();
        if (additional != null) {
            String java = Facet.list(List.of(additional.getter(), additional.setter()));
            members.add(new SurfaceMember("unlisted", owner, java, Map.of(), SurfaceReader.place(unit.doc())));
        }
        return members;
    }

    private static SurfaceMember property(String owner, BeanProperty property) {
        Map<Facet, String> facets = SurfaceReader.facets(property.doc(), property.deprecated());
        facets.put(Facet.TYPE, TypeText.of(property.type()));
        facets.put(Facet.WIRE_NAME, property.wireName());
        return new SurfaceMember(
                '=' + property.wireName(),
                NameSubject.member(owner, property.wireName()),
                Facet.list(List.of(property.getter(), property.setter())),
                facets,
                SurfaceReader.place(property.doc()));
    }

    private static SurfaceMember text(String owner, BeanProperty property, BeanProperty.EnumText text) {
        return new SurfaceMember(
                "text=" + property.wireName(),
                NameSubject.member(owner, property.wireName()),
                Facet.list(List.of(text.getter(), text.setter())),
                Map.of(Facet.TYPE, text.shape() == BeanProperty.Shape.LIST ? "List<String>" : "String"),
                SurfaceReader.place(property.doc()));
    }
}
