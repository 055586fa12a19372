package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a class or record itself has of its builder: methods that give one, and the constructor that takes one. */
final class BuilderMethods {

    private static final ClassName CREATOR = Poet.jackson("JsonCreator");

    /** JSON is read as the builder, of which the object is made: JSON names no builder. */
    static final AnnotationSpec READ_AS_BUILDER = AnnotationSpec.builder(CREATOR)
            .addMember("mode", "$T.DELEGATING", CREATOR.nestedClass("Mode"))
            .build();

    private BuilderMethods() {}

    /** Adds {@code builder()} and {@code toBuilder()}, each where the unit has one. */
    static void addTo(TypeSpec.Builder type, BeanUnit unit, Building building) {
        BuilderTypes types = new BuilderTypes(unit);
        if (unit.creatable() && !unit.isAbstract()) {
            type.addMethod(builder(unit, building, types));
        }
        if (unit.form() != Form.BEAN) {
            type.addMethod(toBuilder(unit, types));
        }
    }

    private static MethodSpec builder(BeanUnit unit, Building building, BuilderTypes types) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(types.builder())
                .addTypeVariables(types.parameters());
        method.addJavadoc("Starts an object.\n");
        types.parameters().forEach(name -> method.addJavadoc("@param <$L> the type of what it holds\n", name));
        String typeName = unit.hierarchy() == null ? null : unit.hierarchy().typeName();
        boolean named = building.typeNameSetter() != null && typeName != null;
        method.addJavadoc("@return a builder in which $L set\n", named ? "only the name of the type is" : "nothing is");
        return method.addStatement("return $L", started(unit, building, types, typeName))
                .build();
    }

    /** The builder of a new object, which carries the name of the type where there is one; a new bean has it by itself. */
    private static CodeBlock started(BeanUnit unit, Building building, BuilderTypes types, @Nullable String typeName) {
        if (unit.form() == Form.BEAN) {
            return types.newBuilder(types.newObject(""));
        }
        CodeBlock made = types.newBuilder(CodeBlock.of(""));
        return building.typeNameSetter() == null || typeName == null
                ? made
                : CodeBlock.of("$L.$L($L)", made, building.typeNameSetter(), JavaText.literal(typeName));
    }

    private static MethodSpec toBuilder(BeanUnit unit, BuilderTypes types) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(types.builder());
        if (unit.superclass() == null) {
            method.addJavadoc("Starts an object that differs from this one.\n"
                    + "@return a builder in which everything is set as here\n");
        } else {
            method.addAnnotation(Poet.OVERRIDE);
        }
        return unit.isAbstract()
                ? method.addModifiers(Modifier.ABSTRACT).build()
                : method.addStatement("return $L", types.newBuilder(CodeBlock.of("this")))
                        .build();
    }

    /** The constructor of an immutable class; JSON readers call it where JSON is read as the builder. */
    static MethodSpec constructor(BeanUnit unit, Building building) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(building.selfTyped() ? Modifier.PROTECTED : Modifier.PRIVATE)
                .addJavadoc("Makes what a builder describes.\n@param builder the builder\n")
                .addParameter(new BuilderTypes(unit).builder(), "builder");
        if (building.reads() && !unit.isAbstract()) {
            method.addAnnotation(READ_AS_BUILDER);
        }
        if (unit.superclass() != null) {
            method.addStatement("super(builder)");
        }
        for (BeanProperty property : unit.properties()) {
            String field = property.field();
            method.addStatement("this.$L = $L", field, kept(property, CodeBlock.of("builder.$L", field)));
        }
        if (unit.additional() != null) {
            String field = unit.additional().field();
            method.addStatement("this.$L = $L", field, keptMap(CodeBlock.of("builder.$L", field)));
        }
        if (unit.nulls() != null && unit.nulls().declared()) {
            String field = unit.nulls().field();
            method.addStatement("this.$L = $L", field, keptSet(CodeBlock.of("builder.$L", field)));
        }
        return method.build();
    }

    /** The constructor of a bean by which its builder makes a new object each time. */
    static MethodSpec copier(BeanUnit unit, Building building) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(building.selfTyped() ? Modifier.PROTECTED : Modifier.PRIVATE)
                .addJavadoc("Makes a copy, which holds the same values.\n@param from the object\n")
                .addParameter(new BuilderTypes(unit).made(), "from");
        if (unit.superclass() != null) {
            method.addStatement("super(from)");
        }
        copy(unit, method);
        return method.build();
    }

    /** What a class itself declares, taken from an object of it. */
    static void copy(BeanUnit unit, MethodSpec.Builder method) {
        unit.properties().forEach(property -> method.addStatement("this.$1L = from.$1L", property.field()));
        if (unit.additional() != null) {
            method.addStatement("this.$1L.putAll(from.$1L)", unit.additional().field());
        }
        if (unit.nulls() != null && unit.nulls().declared()) {
            method.addStatement("this.$1L.addAll(from.$1L)", unit.nulls().field());
        }
    }

    /** True where others could change a value that they gave to an object. */
    static boolean isCopied(BeanProperty property) {
        return property.type() instanceof JavaType.Bytes || isList(property);
    }

    private static boolean isList(BeanProperty property) {
        return property.text() == null
                ? property.type() instanceof JavaType.Declared declared
                        && declared.name().packageName().equals("java.util")
                        && declared.name().simpleName().equals("List")
                : property.text().shape() == BeanProperty.Shape.LIST;
    }

    /** The value as an immutable object keeps it: a list that may hold null, which {@code List.copyOf} would not take. */
    static CodeBlock kept(BeanProperty property, CodeBlock value) {
        if (property.type() instanceof JavaType.Bytes) {
            return CodeBlock.of("$1L == null ? null : $1L.clone()", value);
        }
        return isList(property)
                ? CodeBlock.of(
                        "$1L == null ? null : $2T.unmodifiableList(new $3T<>($1L))",
                        value,
                        Collections.class,
                        ArrayList.class)
                : value;
    }

    static CodeBlock keptMap(CodeBlock value) {
        return CodeBlock.of("$T.unmodifiableMap(new $T<>($L))", Collections.class, LinkedHashMap.class, value);
    }

    static CodeBlock keptSet(CodeBlock value) {
        return CodeBlock.of("$T.unmodifiableSet(new $T<>($L))", Collections.class, LinkedHashSet.class, value);
    }
}
