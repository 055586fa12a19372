package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString} of a bean: what it inherits, its properties in order, its unlisted ones. */
final class ObjectMethods {

    private ObjectMethods() {}

    /** A field and how it is compared. */
    private record Part(String field, String label, boolean array) {}

    static List<MethodSpec> of(BeanUnit unit) {
        List<Part> parts = new ArrayList<>();
        for (BeanProperty property : unit.properties()) {
            parts.add(new Part(property.field(), property.wireName(), property.type() instanceof JavaType.Bytes));
        }
        if (unit.additional() != null) {
            String field = unit.additional().field();
            parts.add(new Part(field, field, false));
        }
        return List.of(equality(unit, parts), hash(unit, parts), text(unit, parts));
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Poet.OVERRIDE).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec equality(BeanUnit unit, List<Part> parts) {
        TypeName object = Poet.nullable(ClassName.get(Object.class));
        MethodSpec.Builder method = override("equals").returns(TypeName.BOOLEAN).addParameter(object, "other");
        method.beginControlFlow("if (this == other)")
                .addStatement("return true")
                .endControlFlow();
        method.beginControlFlow("if (other == null || getClass() != other.getClass())")
                .addStatement("return false")
                .endControlFlow();
        List<CodeBlock> terms = new ArrayList<>();
        if (unit.superclass() != null) {
            terms.add(CodeBlock.of("super.equals(other)"));
        }
        if (!parts.isEmpty()) {
            TypeName self = self(unit);
            method.addStatement("$1T that = ($1T) other", self);
        }
        for (Part part : parts) {
            Class<?> comparer = part.array ? Arrays.class : Objects.class;
            terms.add(CodeBlock.of("$1T.equals(this.$2L, that.$2L)", comparer, part.field));
        }
        CodeBlock all = terms.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(terms, "\n&& ");
        return method.addStatement("return $L", all).build();
    }

    private static TypeName self(BeanUnit unit) {
        ClassName name = Poet.className(unit.name());
        TypeName[] any = unit.typeParameters().stream()
                .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return any.length == 0 ? name : ParameterizedTypeName.get(name, any);
    }

    private static MethodSpec hash(BeanUnit unit, List<Part> parts) {
        MethodSpec.Builder method = override("hashCode").returns(TypeName.INT);
        method.addStatement("int result = $L", unit.superclass() == null ? "1" : "super.hashCode()");
        for (Part part : parts) {
            Class<?> hasher = part.array ? Arrays.class : Objects.class;
            method.addStatement("result = 31 * result + $T.hashCode(this.$L)", hasher, part.field);
        }
        return method.addStatement("return result").build();
    }

    private static MethodSpec text(BeanUnit unit, List<Part> parts) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "return new $T($S, $S, $S)",
                        StringJoiner.class,
                        ", ",
                        unit.name().simpleName() + '[',
                        "]");
        if (unit.superclass() != null) {
            code.add("\n.add(super.toString())");
        }
        for (Part part : parts) {
            String label = JavaText.literal(part.label + '=');
            code.add(
                    part.array
                            ? "\n.add($1L + (this.$2L == null ? null : this.$2L.length + \" bytes\"))"
                            : "\n.add($1L + this.$2L)",
                    label,
                    part.field);
        }
        return override("toString")
                .returns(Poet.STRING)
                .addStatement(code.add("\n.toString()").build())
                .build();
    }
}
