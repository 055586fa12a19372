package dev.stubdown.output.javapoet;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.AdditionalProperties;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Nulls;
import javax.lang.model.element.Modifier;

/** What a class has beside its properties: the map of unlisted ones, and the set of those that were set to null. */
final class MapAndSet {

    private MapAndSet() {}

    static void addFields(BeanUnit unit, TypeSpec.Builder type) {
        boolean changes = unit.form() == Form.BEAN;
        AdditionalProperties map = unit.additional();
        Nulls set = unit.nulls();
        if (map != null) {
            type.addField(
                    changes
                            ? AdditionalMembers.changing(map)
                            : fixed(AdditionalMembers.MAP, map.field(), map.getter()));
        }
        if (set != null && set.declared()) {
            type.addField(changes ? NullMembers.changing(set) : fixed(NullMembers.NAMES, set.field(), set.getter()));
        }
    }

    private static FieldSpec fixed(TypeName type, String field, String getter) {
        return FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("What {@link #$L} returns.\n", getter)
                .build();
    }

    static void addMethods(BeanUnit unit, TypeSpec.Builder type) {
        boolean changes = unit.form() == Form.BEAN;
        AdditionalProperties map = unit.additional();
        Nulls set = unit.nulls();
        if (map != null) {
            type.addMethod(AdditionalMembers.getter(map, unit.form(), set == null));
        }
        if (map != null && changes) {
            type.addMethod(AdditionalMembers.setter(map, !map.selective()).build());
        }
        if (changes) {
            UnlistedMembers.addReading(unit, type);
        }
        if (set != null && set.declared()) {
            type.addMethod(NullMembers.getter(set, unit.form()));
        }
        if (set != null && set.declared() && changes) {
            type.addMethod(NullMembers.tracker(set, Modifier.PROTECTED, Modifier.FINAL));
        }
        if (set != null && (set.declared() || map != null)) {
            type.addMethod(NullMembers.writer(unit, set, Modifier.PROTECTED));
        }
    }
}
