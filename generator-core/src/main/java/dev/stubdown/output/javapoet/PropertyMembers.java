package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanProperty.EnumText;
import dev.stubdown.javamodel.BeanProperty.Shape;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.JavaType;
import java.util.ArrayList;
import java.util.List;
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

    /** The private field; it cannot change where the class is immutable. */
    static FieldSpec field(BeanProperty property, boolean immutable) {
        FieldSpec.Builder field = FieldSpec.builder(as(property, stored(property)), property.field(), Modifier.PRIVATE)
                .addJavadoc("What {@link #$L} returns.\n", keptBy(property))
                .addAnnotations(onTheWire(property))
                .addAnnotations(Validation.annotations(property.constraints()));
        return (immutable ? field.addModifiers(Modifier.FINAL) : field).build();
    }

    private static String keptBy(BeanProperty property) {
        return property.text() == null ? property.getter() : property.text().getter();
    }

    /** What tells JSON readers and writers of a property. */
    static List<AnnotationSpec> onTheWire(BeanProperty property) {
        AnnotationSpec named = Poet.valued(PROPERTY, property.wireName());
        return property.isoText() ? List.of(named, property.keepsOffset() ? WITH_OFFSET : AS_TEXT) : List.of(named);
    }

    /** A type, with null among its values where the property may have none. */
    static TypeName as(BeanProperty property, TypeName type) {
        return property.nullable() ? Poet.nullable(type) : type;
    }

    /** A constructor that JSON readers give the name of the type before all else; it has neither annotation nor modifiers yet. */
    static MethodSpec.Builder named(boolean inherited, Hierarchy hierarchy) {
        String field = hierarchy.field();
        ParameterSpec parameter = ParameterSpec.builder(Poet.nullable(Poet.STRING), field)
                .addAnnotation(Poet.valued(PROPERTY, hierarchy.wireName()))
                .build();
        return MethodSpec.constructorBuilder()
                .addJavadoc(
                        "Makes an object of a type that a message names.\n@param $L the name; null for none\n", field)
                .addParameter(parameter)
                .addStatement(inherited ? "super($1L)" : "this.$1L = $1L", field);
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

    /** The typed getter, then that of the text where there is one. */
    static List<MethodSpec> getters(BeanProperty property, Form form) {
        List<MethodSpec> methods = new ArrayList<>();
        boolean declared = form == Form.INTERFACE;
        MethodSpec.Builder typed = declare(property.getter(), as(property, Poet.typeName(property.type())), declared)
                .addJavadoc(
                        "$L\n@return the value$L\n$L",
                        Poet.comment(property.doc().withoutSources()),
                        property.nullable() ? ", or null" : "",
                        Poet.sources(property.doc()));
        methods.add(deprecate(property, declared ? typed : typed.addStatement(read(property, form)))
                .build());
        if (property.text() != null) {
            MethodSpec.Builder text = declare(property.text().getter(), as(property, stored(property)), declared)
                    .addJavadoc("{@return the text of {@link #$L()} on the wire}\n", property.getter());
            methods.add(deprecate(property, declared ? text : text.addStatement("return $L", property.field()))
                    .build());
        }
        return methods;
    }

    private static MethodSpec.Builder declare(String name, TypeName type, boolean declared) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
        return declared ? method.addModifiers(Modifier.ABSTRACT) : method;
    }

    /** What a getter does: bytes that cannot change are given away as a copy. */
    static CodeBlock read(BeanProperty property, Form form) {
        if (property.text() != null) {
            return EnumTexts.fromText(property.field(), property.text());
        }
        return property.type() instanceof JavaType.Bytes && form != Form.BEAN
                ? CodeBlock.of("return $1L == null ? null : $1L.clone()", property.field())
                : CodeBlock.of("return $L", property.field());
    }

    /**
     * The typed setter, then that of the text where there is one.
     *
     * @param tracks each also tells whether the property was set to null, and the one of the kept value is what JSON readers call
     */
    static List<MethodSpec> setters(BeanProperty property, boolean tracks) {
        String field = property.field();
        EnumText text = property.text();
        CodeBlock keep = CodeBlock.of("this.$1L = $1L", field);
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder typed =
                setter(property, property.setter(), property.getter(), Poet.typeName(property.type()));
        if (text == null) {
            methods.add(finish(property, tracks ? typed.addAnnotations(onTheWire(property)) : typed, keep, tracks));
            return methods;
        }
        typed.addJavadoc(EnumTexts.refusal(text));
        methods.add(finish(property, typed, EnumTexts.toText(field, field, text), tracks));
        MethodSpec.Builder kept = setter(property, text.setter(), text.getter(), stored(property));
        methods.add(finish(property, tracks ? kept.addAnnotations(onTheWire(property)) : kept, keep, tracks));
        return methods;
    }

    private static MethodSpec.Builder setter(BeanProperty property, String name, String getter, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(as(property, type), property.field())
                .addJavadoc("Sets {@link #$L()}.\n@param $L the value\n", getter, property.field());
    }

    private static MethodSpec finish(
            BeanProperty property, MethodSpec.Builder method, CodeBlock statement, boolean tracks) {
        method.addStatement(statement);
        if (tracks) {
            method.addStatement(NullMembers.track(property));
        }
        return deprecate(property, method).build();
    }

    /** Marks a member of a deprecated property. */
    static MethodSpec.Builder deprecate(BeanProperty property, MethodSpec.Builder method) {
        return property.deprecated() ? method.addJavadoc(Poet.DEPRECATION).addAnnotation(Poet.DEPRECATED) : method;
    }
}
