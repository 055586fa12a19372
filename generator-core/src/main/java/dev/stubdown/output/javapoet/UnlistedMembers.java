package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.AdditionalProperties;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Keeping;
import dev.stubdown.javamodel.BeanUnit.Place;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What decides which of the properties of a message that the docs do not list go to the map for them. */
final class UnlistedMembers {

    private static final TypeName VALUE = Poet.nullable(ClassName.get(Object.class));
    private static final ClassName ANY_SETTER = Poet.jackson("JsonAnySetter");

    private UnlistedMembers() {}

    /** Adds that to what JSON is read into: a bean, or a builder. */
    static void addReading(BeanUnit unit, TypeSpec.Builder type) {
        AdditionalProperties names = unit.additional();
        Keeping keeping = unit.keeping();
        boolean alone = keeping != null && keeping.place() == Place.ALONE;
        if (names != null && names.selective()) {
            CodeBlock kept = alone ? condition(keeping) : CodeBlock.of("keepsAdditionalProperty(name)");
            type.addMethod(reader(names, kept, alone));
        }
        if (names != null && names.selective() && unit.hierarchy() != null) {
            type.addMethod(isNamed(unit.hierarchy(), alone));
        }
        if (keeping != null && !alone) {
            type.addMethod(keeps(keeping));
        }
    }

    private static Modifier[] access(boolean alone) {
        return alone ? new Modifier[] {Modifier.PRIVATE} : new Modifier[] {Modifier.PROTECTED, Modifier.FINAL};
    }

    private static MethodSpec reader(AdditionalProperties names, CodeBlock kept, boolean alone) {
        return MethodSpec.methodBuilder("readAdditionalProperty")
                .addModifiers(access(alone))
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

    private static MethodSpec isNamed(Hierarchy hierarchy, boolean alone) {
        return MethodSpec.methodBuilder("isNamed")
                .addModifiers(access(alone))
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
