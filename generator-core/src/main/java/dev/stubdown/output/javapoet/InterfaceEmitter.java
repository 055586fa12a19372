package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
import javax.lang.model.element.Modifier;

/** Prints the interface of a type with subtypes, where objects are records. */
final class InterfaceEmitter {

    private InterfaceEmitter() {}

    static GeneratedFile emit(BeanUnit unit) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(Poet.className(unit.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", JavaText.comment(unit.doc()));
        BeanEmitter.declare(unit, type);
        BeanEmitter.annotate(unit, type);
        unit.properties()
                .forEach(property ->
                        PropertyMembers.getters(property, Form.INTERFACE).forEach(type::addMethod));
        if (unit.additional() != null) {
            type.addMethod(AdditionalMembers.getter(unit.additional(), Form.INTERFACE, false));
        }
        if (unit.nulls() != null) {
            type.addMethod(NullMembers.getter(unit.nulls(), Form.INTERFACE));
        }
        if (unit.madeOf() != null) {
            addMaking(type, unit, unit.madeOf());
        }
        return Poet.file(unit.name(), unit.path(), type.build(), unit.importsJavaLang());
    }

    /** What JSON readers call where no type's name chooses a record, and the builder of the record for the type itself. */
    private static void addMaking(TypeSpec.Builder type, BeanUnit unit, JavaName made) {
        ClassName builder = Poet.className(made).nestedClass("Builder");
        if (unit.creatable()) {
            type.addMethod(MethodSpec.methodBuilder("builder")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("Starts an object of no subtype.\n\n@return its builder\n")
                    .returns(builder)
                    .addStatement("return $T.builder()", Poet.className(made))
                    .build());
        }
        type.addMethod(MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(
                        "Makes an object of a message.\n\n@param builder what the message says\n@return the object\n")
                .addAnnotation(BuilderMethods.READ_AS_BUILDER)
                .addParameter(builder, "builder")
                .returns(Poet.className(unit.name()))
                .addStatement("return builder.build()")
                .build());
    }
}
