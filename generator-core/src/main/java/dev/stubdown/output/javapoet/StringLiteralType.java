package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The class of texts that stand in quotes in a path. JAX-RS makes one by its {@code fromString}, a client sends what its {@code toString} gives. */
final class StringLiteralType {

    private StringLiteralType() {}

    static TypeSpec of(ClassName self) {
        return TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("""
                        A text that stands in quotes in a path: {@code search(q='it''s')}. Methods get and give it without the quotes, and with
                        the quotes in it single.
                        """)
                .addAnnotation(Poet.GENERATED)
                .addField(FieldSpec.builder(Poet.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("The text, without quotes around it.\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc("For its own factories.\n\n@param value the text\n")
                        .addParameter(Poet.STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(factory(self, "of", "value"))
                .addMethod(reader(self))
                .addMethod(getter("value"))
                .addMethod(equality(self))
                .addMethod(simple("hashCode", TypeName.INT, CodeBlock.of("return value.hashCode()")))
                .addMethod(simple(
                        "toString", Poet.STRING, CodeBlock.of("return \"'\" + value.replace(\"'\", \"''\") + \"'\"")))
                .build();
    }

    private static MethodSpec factory(ClassName self, String name, String parameter) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A literal.\n\n@param value the text, without quotes around it\n@return the literal\n")
                .returns(self)
                .addParameter(Poet.STRING, parameter)
                .addStatement("return new $T($N)", self, parameter)
                .build();
    }

    private static MethodSpec reader(ClassName self) {
        return MethodSpec.methodBuilder("fromString")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        The literal as a path has it. Servers call this.

                        @param literal with quotes around it, and with each quote in it doubled
                        @return what it stands for
                        """)
                .returns(self)
                .addParameter(Poet.STRING, "literal")
                .addStatement("int end = literal.length() - 1")
                .addStatement("boolean quoted = end > 0 && literal.charAt(0) == '\\'' && literal.charAt(end) == '\\''")
                .addStatement("String value = quoted ? literal.substring(1, end) : literal")
                .addStatement("return new $T(value.replace(\"''\", \"'\"))", self)
                .build();
    }

    private static MethodSpec getter(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The text.\n\n@return the text, without quotes around it\n")
                .returns(Poet.STRING)
                .addStatement("return $N", name)
                .build();
    }

    private static MethodSpec equality(ClassName self) {
        ParameterSpec other = ParameterSpec.builder(Poet.nullable(ClassName.get(Object.class)), "other")
                .build();
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Poet.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(other)
                .addStatement("return other instanceof $T && value.equals((($T) other).value)", self, self)
                .build();
    }

    private static MethodSpec simple(String name, TypeName result, CodeBlock statement) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Poet.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addStatement(statement)
                .build();
    }
}
