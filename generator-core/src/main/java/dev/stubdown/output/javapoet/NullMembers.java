package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Nulls;
import dev.stubdown.output.JavaText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What tells null from absent: the set of what was set to null, and the method that writes it. */
final class NullMembers {

    static final TypeName NAMES = ParameterizedTypeName.get(ClassName.get(Set.class), Poet.STRING);

    private static final ClassName ANY_GETTER = Poet.jackson("JsonAnyGetter");

    private NullMembers() {}

    /** Notes whether a property is null now. */
    static CodeBlock track(BeanProperty property) {
        return CodeBlock.of("track($L, this.$L)", JavaText.literal(property.wireName()), property.field());
    }

    /** The set of an object that can change, or of a builder. */
    static FieldSpec changing(Nulls nulls) {
        return FieldSpec.builder(NAMES, nulls.field(), Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("The names in JSON of the properties that were set to null.\n")
                .initializer("new $T<>()", LinkedHashSet.class)
                .build();
    }

    /** The method that every setter calls. */
    static MethodSpec tracker(Nulls nulls, Modifier... modifiers) {
        return MethodSpec.methodBuilder("track")
                .addModifiers(modifiers)
                .addJavadoc(
                        "Notes whether a property is null.\n\n@param name its name in JSON\n@param value its value\n")
                .addParameter(Poet.STRING, "name")
                .addParameter(Poet.nullable(ClassName.get(Object.class)), "value")
                .beginControlFlow("if (value == null)")
                .addStatement("this.$L.add(name)", nulls.field())
                .nextControlFlow("else")
                .addStatement("this.$L.remove(name)", nulls.field())
                .endControlFlow()
                .build();
    }

    /** The method that reads the set. */
    static MethodSpec getter(Nulls nulls, Form form) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(nulls.getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(NAMES)
                .addJavadoc(
                        "The properties that were set to null, by Java or by JSON; what else is null was not set.\n\n"
                                + "@return their names in JSON; nobody can change the set\n");
        return switch (form) {
            case INTERFACE -> method.addModifiers(Modifier.ABSTRACT).build();
            case BEAN ->
                method.addStatement("return $T.unmodifiableSet(this.$L)", Collections.class, nulls.field())
                        .build();
            default -> method.addStatement("return this.$L", nulls.field()).build();
        };
    }

    /**
     * What JSON writers call for all that stands beside the properties. Where a superclass has the set, a class with a map of its own adds to
     * what the superclass gives.
     */
    static MethodSpec writer(BeanUnit unit, Nulls nulls, Modifier access) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(nulls.writer())
                .addModifiers(access)
                .addJavadoc(
                        "What is written beside the documented properties that have a value.\n\n@return by the names in JSON\n")
                .addAnnotation(ANY_GETTER)
                .returns(AdditionalMembers.MAP);
        if (nulls.declared()) {
            method.addStatement("$T written = new $T<>()", AdditionalMembers.MAP, LinkedHashMap.class)
                    .addStatement("this.$L.forEach(name -> written.put(name, null))", nulls.field());
        } else {
            method.addAnnotation(Poet.OVERRIDE)
                    .addStatement("$T written = super.$L()", AdditionalMembers.MAP, nulls.writer());
        }
        if (unit.additional() != null) {
            method.addStatement("written.putAll(this.$L)", unit.additional().field());
        }
        return method.addStatement("return written").build();
    }
}
