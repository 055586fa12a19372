package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** {@code equals}, {@code hashCode} and {@code toString} of a bean: what it inherits, its properties in order, its unlisted ones. */
final class ObjectMethods {

    /** Compilers call themselves for each term of an expression. */
    private static final int LONGEST_ROW = 300;

    private ObjectMethods() {}

    /** A field, how it is compared and how it is shown. */
    private record Part(String field, String label, Kind kind) {
        /** The field where {@code other} and {@code that} are variables. */
        String own() {
            return Set.of("other", "that").contains(field) ? "this." + field : field;
        }

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

    /** All three; a class that adds nothing to its superclass is compared by that. */
    static List<MethodSpec> of(BeanUnit unit) {
        List<Part> parts = parts(unit);
        return parts.isEmpty() && unit.superclass() != null
                ? List.of(text(unit, parts))
                : List.of(equality(unit, parts), hash(unit, parts), text(unit, parts));
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
        List<CodeBlock> terms = new ArrayList<>();
        if (unit.superclass() != null) {
            terms.add(CodeBlock.of("super.equals(other)"));
        }
        terms.add(CodeBlock.of("other instanceof $T that", self(unit)));
        if (unit.superclass() == null && unit.form() != Form.RECORD) {
            terms.add(CodeBlock.of("getClass() == that.getClass()"));
        }
        for (Part part : parts) {
            Class<?> comparer = part.array() ? Arrays.class : Objects.class;
            terms.add(CodeBlock.of("$T.equals($L, that.$L)", comparer, part.own(), part.field));
        }
        MethodSpec.Builder method = override("equals").returns(TypeName.BOOLEAN).addParameter(object, "other");
        List<List<CodeBlock>> rows = rows(terms);
        for (List<CodeBlock> row : rows.subList(0, rows.size() - 1)) {
            method.beginControlFlow("if (!($L))", CodeBlock.join(row, "\n&& "))
                    .addStatement("return false")
                    .endControlFlow();
        }
        return method.addStatement("return $L", CodeBlock.join(rows.get(rows.size() - 1), "\n&& "))
                .build();
    }

    /** Terms of which a compiler reads so many as one expression without running out of stack; at least one row. */
    private static List<List<CodeBlock>> rows(List<CodeBlock> terms) {
        List<List<CodeBlock>> rows = new ArrayList<>();
        for (int from = 0; from == 0 || from < terms.size(); from += LONGEST_ROW) {
            rows.add(terms.subList(from, Math.min(from + LONGEST_ROW, terms.size())));
        }
        return rows;
    }

    private static TypeName self(BeanUnit unit) {
        ClassName name = Poet.className(unit.name());
        TypeName[] any = unit.typeParameters().stream()
                .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return any.length == 0 ? name : ParameterizedTypeName.get(name, any);
    }

    private static MethodSpec hash(BeanUnit unit, List<Part> parts) {
        List<CodeBlock> terms = new ArrayList<>();
        if (unit.superclass() != null) {
            terms.add(CodeBlock.of("super.hashCode()"));
        }
        for (Part part : parts) {
            terms.add(
                    part.array()
                            ? CodeBlock.of("$T.hashCode($L)", Arrays.class, part.field)
                            : CodeBlock.of("$L", part.field));
        }
        CodeBlock result = parts.isEmpty()
                ? CodeBlock.of(unit.superclass() == null ? "1" : "super.hashCode()")
                : CodeBlock.of("$T.hash($L)", Objects.class, CodeBlock.join(terms, ",$W"));
        return override("hashCode")
                .returns(TypeName.INT)
                .addStatement("return $L", result)
                .build();
    }

    /** One concatenation, which is one call in class files, or one a row. */
    private static MethodSpec text(BeanUnit unit, List<Part> parts) {
        List<CodeBlock> terms = new ArrayList<>();
        String before = unit.name().simpleName() + '[';
        if (unit.superclass() != null) {
            terms.add(CodeBlock.of("$S + super.toString()", before));
            before = ", ";
        }
        for (Part part : parts) {
            terms.add(CodeBlock.of("$L + $L", JavaText.literal(before + part.label + '='), shown(part)));
            before = ", ";
        }
        MethodSpec.Builder method = override("toString").returns(Poet.STRING);
        if (terms.isEmpty()) {
            return method.addStatement("return $S", before + ']').build();
        }
        List<CodeBlock> rows =
                rows(terms).stream().map(row -> CodeBlock.join(row, "\n+ ")).toList();
        CodeBlock all = rows.size() == 1
                ? rows.get(0)
                : CodeBlock.of("$T.join($S,\n$L)", String.class, "", CodeBlock.join(rows, ",\n"));
        return method.addStatement("return $L + $S", all, "]").build();
    }

    private static CodeBlock shown(Part part) {
        return switch (part.kind) {
            case PLAIN -> CodeBlock.of("$L", part.field);
            case ARRAY -> CodeBlock.of("($1L == null ? null : $1L.length + \" bytes\")", part.field);
            case MASKED, MASKED_ARRAY -> CodeBlock.of("($L == null ? null : \"***\")", part.field);
            case MAP -> CodeBlock.of("$L.keySet()", part.field);
        };
    }
}
