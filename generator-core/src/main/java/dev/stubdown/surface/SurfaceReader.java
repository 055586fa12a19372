package dev.stubdown.surface;

import dev.stubdown.javamodel.EnumUnit;
import dev.stubdown.javamodel.JavaDoc;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.ModelSubjects;
import dev.stubdown.javamodel.OptionsUnit;
import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.javamodel.ResourceParameter;
import dev.stubdown.javamodel.ResourceUnit;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees a Java model as callers do. */
public final class SurfaceReader {

    private final ModelSubjects subjects;

    private SurfaceReader(ModelSubjects subjects) {
        this.subjects = subjects;
    }

    /** What callers see of a Java model. */
    public static Surface read(JavaModel model, ModelSubjects subjects) {
        SurfaceReader reader = new SurfaceReader(subjects);
        BeanSurface beans = new BeanSurface(subjects);
        return new Surface(Stream.of(
                        model.beans().stream().map(beans::type),
                        model.enums().stream().map(reader::enumeration),
                        model.resources().stream().map(reader::resource),
                        model.options().stream().map(reader::options))
                .flatMap(types -> types)
                .toList());
    }

    private SurfaceType enumeration(EnumUnit unit) {
        Map<Facet, String> facets = facets(unit.doc(), unit.deprecated());
        facets.put(Facet.KIND, "enum");
        facets.put(Facet.WIRE_FORMAT, unit.flags() ? "values joined by commas" : "one value");
        String subject = subjects.of(unit.name());
        List<SurfaceMember> members = new ArrayList<>();
        for (EnumUnit.Constant constant : unit.constants()) {
            Map<Facet, String> said = facets(constant.doc(), false);
            said.put(Facet.WIRE_NAME, constant.wireName());
            members.add(new SurfaceMember(
                    '=' + constant.wireName(),
                    NameSubject.member(subject, constant.wireName()),
                    constant.name(),
                    said,
                    place(constant.doc())));
        }
        if (unit.constants().stream().noneMatch(constant -> constant.name().equals(unit.unrecognized()))) {
            members.add(new SurfaceMember("unrecognized", subject, unit.unrecognized(), Map.of(), place(unit.doc())));
        }
        return type(unit.name(), subject, List.of(), false, facets, members, unit.doc());
    }

    private SurfaceType options(OptionsUnit unit) {
        Map<Facet, String> facets = facets(unit.doc(), false);
        facets.put(Facet.KIND, "class");
        String subject = subjects.of(unit.name());
        List<SurfaceMember> members = new ArrayList<>();
        for (OptionsUnit.Option option : unit.options()) {
            ResourceParameter said = option.parameter();
            Map<Facet, String> details = facets(said.doc(), false);
            details.put(Facet.TYPE, TypeText.of(said.type()));
            details.put(Facet.WIRE_NAME, said.wireName());
            members.add(new SurfaceMember(
                    '=' + said.wireName(),
                    NameSubject.member(subject, said.wireName()),
                    Facet.list(List.of(option.getter(), option.setter())),
                    details,
                    place(unit.doc())));
        }
        return type(unit.name(), subject, List.of(), false, facets, members, unit.doc());
    }

    private SurfaceType resource(ResourceUnit unit) {
        Map<Facet, String> facets = facets(unit.doc(), false);
        facets.put(Facet.KIND, "interface");
        List<SurfaceMember> members = new ArrayList<>();
        Set<String> named = new HashSet<>();
        unit.methods().forEach(method -> members.add(method(unit.name(), method, !named.add(method.name()))));
        return type(unit.name(), subjects.of(unit.name()), List.of(), true, facets, members, unit.doc());
    }

    /** @param overloads another method has its name, and another body */
    private SurfaceMember method(JavaName owner, ResourceMethod method, boolean overloads) {
        String subject = subjects.of(owner, method.name());
        Map<Facet, String> facets = facets(method.doc(), method.deprecated());
        facets.put(Facet.TYPE, method.returned().map(TypeText::of).orElse("void"));
        facets.put(
                Facet.PARAMETERS,
                Facet.list(method.parameters().stream()
                        .map(SurfaceReader::parameter)
                        .toList()));
        facets.put(
                Facet.NULLNESS,
                Facet.list(method.parameters().stream()
                        .map(parameter -> parameter.nullable() ? "null" : "value")
                        .toList()));
        facets.put(Facet.CONSUMES, Facet.list(method.consumes()));
        facets.put(Facet.PRODUCES, Facet.list(method.produces()));
        facets.put(Facet.DOCUMENTATION, text(method));
        String operation = NameSubject.normal(NameKind.METHODS, subject);
        String id = overloads ? operation + ' ' + Facet.list(method.consumes()) : operation;
        return new SurfaceMember(id, subject, method.name(), facets, place(method.doc()));
    }

    private static String parameter(ResourceParameter parameter) {
        String type = TypeText.of(parameter.type());
        return switch (parameter.binding()) {
            case PATH -> type + " in the path";
            case QUERY -> type + " of the query's " + parameter.wireName();
            case HEADER -> type + " of the header " + parameter.wireName();
            case BEAN, BODY -> type;
        };
    }

    private static String text(ResourceMethod method) {
        return Stream.concat(
                        Stream.of(
                                method.doc().prose().text(),
                                method.resultDoc().prose().text()),
                        method.parameters().stream()
                                .map(parameter -> parameter.name()
                                        + ' '
                                        + parameter.doc().prose().text()))
                .collect(Collectors.joining("\n"));
    }

    static Map<Facet, String> facets(JavaDoc doc, boolean deprecated) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DOCUMENTATION, doc.prose().text());
        facets.put(Facet.DEPRECATED, deprecated ? Facet.YES : Facet.NO);
        return facets;
    }

    static SurfaceType type(
            JavaName name,
            String subject,
            List<String> parents,
            boolean implementedByCallers,
            Map<Facet, String> facets,
            List<SurfaceMember> members,
            JavaDoc doc) {
        SourceSpan source =
                doc.sources().isEmpty() && !members.isEmpty() ? members.get(0).source() : place(doc);
        return new SurfaceType(name.toString(), subject, parents, implementedByCallers, facets, members, source);
    }

    static SourceSpan place(JavaDoc doc) {
        return doc.sources().isEmpty()
                ? SourceSpan.startOf("")
                : doc.sources().get(0).place();
    }
}
