package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.OptionsUnit;
import dev.stubdown.javamodel.OptionsUnit.Option;
import dev.stubdown.javamodel.ResourceParameter;
import javax.lang.model.element.Modifier;

/** Prints the class of parameters that travel together. Servers and clients both look at its fields. */
final class OptionsEmitter {

    private OptionsEmitter() {}

    /** The file of the unit. */
    static TypeFile emit(OptionsUnit unit) {
        ClassName name = Poet.className(unit.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Poet.comment(unit.doc()))
                .addAnnotation(Poet.GENERATED);
        if (unit.usesDeprecated()) {
            type.addAnnotation(Poet.SUPPRESS_DEPRECATION);
        }
        unit.options().forEach(option -> type.addField(field(option.parameter())));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Makes options of which none is set.\n")
                .build());
        for (Option option : unit.options()) {
            type.addMethod(getter(option));
            type.addMethod(setter(option, name));
        }
        return Poet.file(unit.name(), unit.path(), type.build(), unit.importsJavaLang());
    }

    private static TypeName type(ResourceParameter parameter) {
        TypeName type = Poet.typeName(parameter.type());
        return parameter.nullable() ? Poet.nullable(type) : type;
    }

    private static FieldSpec field(ResourceParameter parameter) {
        FieldSpec.Builder field = FieldSpec.builder(type(parameter), parameter.name(), Modifier.PRIVATE)
                .addJavadoc("$L\n", Poet.comment(parameter.doc()));
        ResourceEmitter.binding(parameter).forEach(field::addAnnotation);
        Validation.annotations(parameter.constraints()).forEach(field::addAnnotation);
        return field.build();
    }

    private static MethodSpec getter(Option option) {
        ResourceParameter parameter = option.parameter();
        return MethodSpec.methodBuilder(option.getter())
                .addModifiers(Modifier.PUBLIC)
                .returns(type(parameter))
                .addJavadoc("Returns {@code $L}.\n\n", parameter.name())
                .addJavadoc(Poet.tag("@return", parameter.doc()))
                .addStatement("return $N", parameter.name())
                .build();
    }

    private static MethodSpec setter(Option option, ClassName name) {
        ResourceParameter parameter = option.parameter();
        return MethodSpec.methodBuilder(option.setter())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(
                        ParameterSpec.builder(type(parameter), parameter.name()).build())
                .addJavadoc("Sets {@code $L}.\n\n", parameter.name())
                .addJavadoc(Poet.tag("@param " + parameter.name(), parameter.doc()))
                .addJavadoc("@return these options\n")
                .addStatement("this.$N = $N", parameter.name(), parameter.name())
                .addStatement("return this")
                .build();
    }
}
