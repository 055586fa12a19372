package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.AdditionalProperties;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Keeping;
import dev.stubdown.javamodel.BeanUnit.Place;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The map of the properties that the docs do not list, its accessors, and what decides which of a message go there. */
final class UnlistedMembers {

    private static final TypeName VALUE = Poet.nullable(ClassName.get(Object.class));
    private static final TypeName MAP = ParameterizedTypeName.get(ClassName.get(Map.class), Poet.STRING, VALUE);
    private static final ClassName ANY_SETTER = Poet.jackson("JsonAnySetter");

    private UnlistedMembers() {}

    static void add(BeanUnit unit, TypeSpec.Builder type) {
        AdditionalProperties names = unit.additional();
        if (names != null) {
            type.addField(FieldSpec.builder(MAP, names.field(), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T<>()", LinkedHashMap.class)
                    .build());
            type.addMethod(getter(names)).addMethod(setter(names));
            if (names.selective()) {
                type.addMethod(reader(names, unit.keeping()));
            }
            if (names.selective() && unit.hierarchy() != null) {
                type.addMethod(isNamed(unit.hierarchy()));
            }
        }
        if (unit.keeping() != null && unit.keeping().place() != Place.ALONE) {
            type.addMethod(keeps(unit.keeping()));
        }
    }

    private static MethodSpec getter(AdditionalProperties names) {
        return MethodSpec.methodBuilder(names.getter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The properties that the documentation does not list.\n\n"
                        + "@return a map that may be changed, by the names in JSON\n")
                .addAnnotation(Poet.jackson("JsonAnyGetter"))
                .returns(MAP)
                .addStatement("return this.$L", names.field())
                .build();
    }

    private static MethodSpec setter(AdditionalProperties names) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(names.setter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets a property that the documentation does not list.\n\n"
                        + "@param name the name in JSON\n@param value the value; null for none\n")
                .addParameter(Poet.STRING, "name")
                .addParameter(VALUE, "value")
                .addStatement("this.$L.put(name, value)", names.field());
        return names.selective()
                ? setter.build()
                : setter.addAnnotation(ANY_SETTER).build();
    }

    private static MethodSpec reader(AdditionalProperties names, @Nullable Keeping keeping) {
        CodeBlock kept = keeping != null && keeping.place() == Place.ALONE
                ? condition(keeping)
                : CodeBlock.of("keepsAdditionalProperty(name)");
        return MethodSpec.methodBuilder("readAdditionalProperty")
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("Takes a property of a message that the documentation does not list.\n\n"
                        + "@param name the name in JSON\n@param value the value; null for none\n")
                .addAnnotation(ANY_SETTER)
                .addParameter(Poet.STRING, "name")
                .addParameter(VALUE, "value")
                .beginControlFlow("if ($L)", kept)
                .addStatement("this.$L.put(name, value)", names.field())
                .endControlFlow()
                .build();
    }

    private static MethodSpec isNamed(Hierarchy hierarchy) {
        return MethodSpec.methodBuilder("isNamed")
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .addJavadoc("Tells whether a message means a type.\n\n@param typeName the name of the type\n"
                        + "@return true where the message names that type, in any letter case, or none\n")
                .addParameter(Poet.STRING, "typeName")
                .returns(TypeName.BOOLEAN)
                .addStatement("$T name = this.$L", Poet.STRING, hierarchy.field())
                .addStatement(
                        "return name == null || typeName.equalsIgnoreCase(name.startsWith($1L) ? name.substring($2L) : name)",
                        JavaText.literal(hierarchy.prefix()),
                        hierarchy.prefix().length())
                .build();
    }

    private static MethodSpec keeps(Keeping keeping) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("keepsAdditionalProperty").addModifiers(Modifier.PROTECTED);
        if (keeping.place() == Place.BELOW) {
            method.addAnnotation(Poet.OVERRIDE);
        } else {
            method.addJavadoc("Tells what is kept of a message that the documentation does not list.\n\n"
                    + "@param name the name in JSON\n@return true for one that is kept\n");
        }
        return method.addParameter(Poet.STRING, "name")
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", condition(keeping))
                .build();
    }

    private static CodeBlock condition(Keeping keeping) {
        List<CodeBlock> terms = new ArrayList<>();
        if (keeping.everything()) {
            return CodeBlock.of("true");
        }
        if (keeping.mark() != null) {
            terms.add(CodeBlock.of("name.contains($L)", JavaText.literal(keeping.mark())));
        }
        if (keeping.typeName() != null) {
            terms.add(CodeBlock.of("!isNamed($L)", JavaText.literal(keeping.typeName())));
        }
        return terms.isEmpty() ? CodeBlock.of("false") : CodeBlock.join(terms, " || ");
    }
}
