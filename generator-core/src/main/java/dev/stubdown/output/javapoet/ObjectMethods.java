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

    /** A field, how it is compared and how it is shown. */
    private record Part(String field, String label, Kind kind) {
        boolean array() {
            return kind == Kind.ARRAY || kind == Kind.MASKED_ARRAY;
        }
    }

    private enum Kind {
        PLAIN,
        ARRAY,
        MASKED,
        MASKED_ARRAY,
        /** Only its keys are shown: nobody knows which of the values are secrets. */
        MAP
    }

    static List<MethodSpec> of(BeanUnit unit) {
        List<Part> parts = parts(unit);
        return List.of(equality(unit, parts), hash(unit, parts), text(unit, parts));
    }

    /** Those that a record does not have by itself. */
    static List<MethodSpec> ofRecord(BeanUnit unit) {
        List<Part> parts = parts(unit);
        if (parts.stream().anyMatch(Part::array)) {
            return of(unit);
        }
        boolean shown = parts.stream().allMatch(part -> part.kind == Kind.PLAIN);
        return shown ? List.of() : List.of(text(unit, parts));
    }

    private static List<Part> parts(BeanUnit unit) {
        List<Part> parts = new ArrayList<>();
        unit.properties()
                .forEach(property -> parts.add(new Part(property.field(), property.wireName(), kind(property))));
        if (unit.additional() != null) {
            parts.add(new Part(unit.additional().field(), unit.additional().field(), Kind.MAP));
        }
        if (unit.nulls() != null && unit.nulls().declared()) {
            parts.add(new Part(unit.nulls().field(), unit.nulls().field(), Kind.PLAIN));
        }
        return parts;
    }

    private static Kind kind(BeanProperty property) {
        if (property.type() instanceof JavaType.Bytes) {
            return property.masked() ? Kind.MASKED_ARRAY : Kind.ARRAY;
        }
        return property.masked() ? Kind.MASKED : Kind.PLAIN;
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
            Class<?> comparer = part.array() ? Arrays.class : Objects.class;
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
            Class<?> hasher = part.array() ? Arrays.class : Objects.class;
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
            code.add("\n.add($L + $L)", JavaText.literal(part.label + '='), shown(part));
        }
        return override("toString")
                .returns(Poet.STRING)
                .addStatement(code.add("\n.toString()").build())
                .build();
    }

    private static CodeBlock shown(Part part) {
        return switch (part.kind) {
            case PLAIN -> CodeBlock.of("this.$L", part.field);
            case ARRAY -> CodeBlock.of("(this.$1L == null ? null : this.$1L.length + \" bytes\")", part.field);
            case MASKED, MASKED_ARRAY -> CodeBlock.of("(this.$L == null ? null : \"***\")", part.field);
            case MAP -> CodeBlock.of("this.$L.keySet()", part.field);
        };
    }
}
