package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.EnumUnit;
import dev.stubdown.output.JavaText;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import javax.lang.model.element.Modifier;

/**
 * Prints a Java enum. Jackson asks every constant for its value before it reads the first, so the annotated field is null, and does not throw, for
 * the constant without one.
 */
public final class EnumEmitter {

    private static final String UNRECOGNIZED_COMMENT =
            "Stands for every value that the documentation does not list. It has no text of its own: a property keeps the"
                    + "\ntext that was read, elsewhere it is written as null.";

    private static final String REFUSAL =
            "@throws IllegalStateException for the constant that stands for what is not documented\n";

    private EnumEmitter() {}

    /** The file of the unit. */
    static TypeFile emit(EnumUnit unit) {
        ClassName name = Poet.className(unit.name());
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Poet.comment(unit.doc()))
                .addAnnotation(Poet.GENERATED);
        if (unit.deprecated()) {
            type.addJavadoc("\n" + Poet.DEPRECATION).addAnnotation(Poet.DEPRECATED);
        }
        for (EnumUnit.Constant constant : unit.constants()) {
            addConstant(type, constant.name(), JavaText.literal(constant.wireName()), Poet.placed(constant.doc()));
        }
        if (!unit.documentsUnrecognized()) {
            addConstant(type, unit.unrecognized(), "null", CodeBlock.of(UNRECOGNIZED_COMMENT));
        }
        TypeName stored = unit.documentsUnrecognized() ? Poet.STRING : Poet.nullable(Poet.STRING);
        type.addField(FieldSpec.builder(stored, "wireValue", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("What stands for the constant on the wire.\n")
                .addAnnotation(Poet.jackson("JsonValue"))
                .build());
        type.addMethod(constructor(stored));
        type.addMethod(fromString(unit, name));
        type.addMethod(wireValue(unit));
        if (unit.flags()) {
            type.addMethod(fromFlags(name)).addMethod(toFlags(unit, name));
        }
        type.addMethod(text(unit));
        return Poet.file(unit.name(), unit.path(), type.build(), unit.importsJavaLang());
    }

    private static void addConstant(TypeSpec.Builder type, String name, String literal, CodeBlock comment) {
        type.addEnumConstant(
                name,
                TypeSpec.anonymousClassBuilder("$L", literal)
                        .addJavadoc("$L\n", comment)
                        .build());
    }

    private static MethodSpec constructor(TypeName stored) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes a constant.\n@param wireValue its text on the wire\n")
                .addParameter(stored, "wireValue")
                .addStatement("this.wireValue = wireValue")
                .build();
    }

    /** Named as JAX-RS looks for it: {@code fromString} goes before {@code valueOf} for enums. */
    private static MethodSpec fromString(EnumUnit unit, ClassName name) {
        return MethodSpec.methodBuilder("fromString")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The constant of a value on the wire.\n@param text the value; null as an element of a list\n"
                                + "@return {@link #$L} for null and a value that the documentation does not list\n",
                        unit.unrecognized())
                .addAnnotation(Poet.jackson("JsonCreator"))
                .addParameter(Poet.nullable(Poet.STRING), "text")
                .returns(name)
                .beginControlFlow("for ($T constant : values())", name)
                .beginControlFlow("if ($T.equals(constant.wireValue, text))", Objects.class)
                .addStatement("return constant")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $L", unit.unrecognized())
                .build();
    }

    private static MethodSpec wireValue(EnumUnit unit) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("wireValue")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The value on the wire.\n@return the text of the documentation\n")
                .returns(Poet.STRING);
        if (!unit.documentsUnrecognized()) {
            method.addJavadoc(REFUSAL)
                    .beginControlFlow("if (wireValue == null)")
                    .addStatement("throw new $T(name() + $S)", IllegalStateException.class, " has no value on the wire")
                    .endControlFlow();
        }
        return method.addStatement("return wireValue").build();
    }

    private static TypeName setOf(ClassName name) {
        return ParameterizedTypeName.get(ClassName.get(Set.class), name);
    }

    private static MethodSpec fromFlags(ClassName name) {
        return MethodSpec.methodBuilder("fromFlags")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The constants of values that are joined by commas.\n@param text the values\n"
                        + "@return the constants, in the order of the text\n")
                .addParameter(Poet.STRING, "text")
                .returns(setOf(name))
                .addStatement("$T flags = new $T<>()", setOf(name), LinkedHashSet.class)
                .beginControlFlow("for ($T flag : text.split($S))", String.class, ",")
                .beginControlFlow("if (!flag.isBlank())")
                .addStatement("flags.add(fromString(flag.trim()))")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return flags")
                .build();
    }

    private static MethodSpec toFlags(EnumUnit unit, ClassName name) {
        return MethodSpec.methodBuilder("toFlags")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The values of constants, joined by commas.\n@param flags the constants\n"
                        + "@return the values, in the order of the set\n"
                        + (unit.documentsUnrecognized() ? "" : REFUSAL))
                .addParameter(setOf(name), "flags")
                .returns(Poet.STRING)
                .addStatement("$1T text = new $1T($2S)", StringJoiner.class, ",")
                .beginControlFlow("for ($T flag : flags)", name)
                .addStatement("text.add(flag.wireValue())")
                .endControlFlow()
                .addStatement("return text.toString()")
                .build();
    }

    /** JAX-RS clients send parameters as this text. */
    private static MethodSpec text(EnumUnit unit) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Poet.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(Poet.STRING)
                .addStatement(
                        unit.documentsUnrecognized()
                                ? "return wireValue"
                                : "return wireValue == null ? name() : wireValue")
                .build();
    }
}
