package dev.stubdown;

import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.spi.TypeSubject;
import dev.stubdown.spi.TypeSubject.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the types that are printed stand for, as customizers are told. */
final class Subjects {

    private final Map<JavaName, TypeDefinition> types = new HashMap<>();
    private final Map<JavaName, TypeSubject> subjects = new HashMap<>();

    private Subjects(ApiModel model, JavaModel java) {
        java.classes().forEach((type, name) -> types.put(name, model.type(type).orElseThrow()));
    }

    /** The subject of each type, by its name. */
    static Map<JavaName, TypeSubject> of(ApiModel model, JavaModel java) {
        Subjects all = new Subjects(model, java);
        java.beans().forEach(unit -> all.add(unit.name(), Kind.BEAN));
        java.enums().forEach(unit -> all.add(unit.name(), Kind.ENUM));
        java.resources().forEach(unit -> all.add(unit.name(), Kind.RESOURCE));
        java.options().forEach(unit -> all.add(unit.name(), Kind.OPTIONS));
        return all.subjects;
    }

    private void add(JavaName name, Kind kind) {
        @Nullable TypeDefinition type = types.get(name);
        subjects.put(name, new TypeSubject(kind, name.packageName(), name.simpleName(), type));
    }
}
