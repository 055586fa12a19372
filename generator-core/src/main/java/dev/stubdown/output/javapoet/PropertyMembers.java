package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanProperty.EnumText;
import dev.stubdown.javamodel.BeanProperty.Shape;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The field of a property and its accessors. Fields are named with {@code this}, so that no parameter or variable hides them. */
final class PropertyMembers {

    static final ClassName PROPERTY = Poet.jackson("JsonProperty");

    private static final ClassName FORMAT = Poet.jackson("JsonFormat");

    private static final AnnotationSpec AS_TEXT = AnnotationSpec.builder(FORMAT)
            .addMember("shape", "$T.STRING", FORMAT.nestedClass("Shape"))
            .build();

    private static final AnnotationSpec WITH_OFFSET = AnnotationSpec.builder(FORMAT)
            .addMember("shape", "$T.STRING", FORMAT.nestedClass("Shape"))
            .addMember("without", "$T.ADJUST_DATES_TO_CONTEXT_TIME_ZONE", FORMAT.nestedClass("Feature"))
            .build();

    private PropertyMembers() {}

    static FieldSpec field(BeanProperty property) {
        FieldSpec.Builder field = FieldSpec.builder(as(property, stored(property)), property.field(), Modifier.PRIVATE)
                .addAnnotation(Poet.valued(PROPERTY, property.wireName()));
        if (property.isoText()) {
            field.addAnnotation(property.keepsOffset() ? WITH_OFFSET : AS_TEXT);
        }
        return field.build();
    }

    /** A type, with null among its values where the property may have none. */
    private static TypeName as(BeanProperty property, TypeName type) {
        return property.nullable() ? Poet.nullable(type) : type;
    }

    /** The type of the field. */
    static TypeName stored(BeanProperty property) {
        if (property.text() == null) {
            return Poet.typeName(property.type());
        }
        return property.text().shape() == Shape.LIST
                ? ParameterizedTypeName.get(ClassName.get(List.class), Poet.STRING)
                : Poet.STRING;
    }

    static List<MethodSpec> accessors(BeanProperty property) {
        List<MethodSpec> methods = new ArrayList<>();
        EnumText text = property.text();
        TypeName type = as(property, Poet.typeName(property.type()));
        String field = property.field();
        if (text == null) {
            methods.add(getter(property, property.getter(), type, CodeBlock.of("return this.$L", field)));
            methods.add(setter(property, property.setter(), type, CodeBlock.of("this.$1L = $1L", field), ""));
            return methods;
        }
        TypeName stored = as(property, stored(property));
        methods.add(getter(property, property.getter(), type, fromText(field, text)));
        methods.add(setter(property, property.setter(), type, toText(field, text), text.total() ? "" : REFUSAL));
        methods.add(getter(property, text.getter(), stored, CodeBlock.of("return this.$L", field)));
        methods.add(setter(property, text.setter(), stored, CodeBlock.of("this.$1L = $1L", field), ""));
        return methods;
    }

    private static final String REFUSAL =
            "@throws IllegalStateException for the constant that stands for what is not documented: it has no text\n";

    private static MethodSpec getter(BeanProperty property, String name, TypeName type, CodeBlock statement) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc("$L\n\n@return the value; null where it is not set\n", JavaText.comment(property.doc()))
                .addStatement(statement);
        return deprecate(property, method);
    }

    private static MethodSpec setter(
            BeanProperty property, String name, TypeName type, CodeBlock statement, String refusal) {
        String getter = name.equals(property.setter())
                ? property.getter()
                : property.text() == null ? property.getter() : property.text().getter();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, property.field())
                .addJavadoc("Sets what {@link #$L()} returns.\n\n", getter)
                .addJavadoc(
                        property.nullable() ? "@param $L the value; null for none\n" : "@param $L the value\n",
                        property.field())
                .addJavadoc("$L", refusal)
                .addStatement(statement);
        return deprecate(property, method);
    }

    private static MethodSpec deprecate(BeanProperty property, MethodSpec.Builder method) {
        if (property.deprecated()) {
            method.addJavadoc(Poet.DEPRECATION).addAnnotation(Poet.DEPRECATED);
        }
        return method.build();
    }

    private static CodeBlock fromText(String field, EnumText text) {
        ClassName type = Poet.className(text.enumType());
        return switch (text.shape()) {
            case ONE -> CodeBlock.of("return this.$1L == null ? null : $2T.fromString(this.$1L)", field, type);
            case LIST ->
                CodeBlock.of(
                        "return this.$1L == null ? null : this.$1L.stream().map($2T::fromString).toList()",
                        field,
                        type);
            case FLAGS -> CodeBlock.of("return this.$1L == null ? null : $2T.fromFlags(this.$1L)", field, type);
        };
    }

    private static CodeBlock toText(String field, EnumText text) {
        ClassName type = Poet.className(text.enumType());
        return switch (text.shape()) {
            case ONE -> CodeBlock.of("this.$1L = $1L == null ? null : $1L.wireValue()", field);
            case LIST ->
                CodeBlock.of(
                        "this.$1L = $1L == null ? null : $1L.stream().map($2T::wireValue)"
                                + ".collect($3T.toCollection($4T::new))",
                        field,
                        type,
                        Collectors.class,
                        ArrayList.class);
            case FLAGS -> CodeBlock.of("this.$1L = $1L == null ? null : $2T.toFlags($1L)", field, type);
        };
    }
}
