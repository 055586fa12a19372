package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaName;
import java.util.ArrayList;
import java.util.List;

/** The types that have to do with the builder of a unit, as they are written. */
final class BuilderTypes {

    private final BeanUnit unit;
    private final ClassName raw;
    private final boolean selfTyped;

    BuilderTypes(BeanUnit unit) {
        this.unit = unit;
        this.raw = Poet.className(unit.name()).nestedClass("Builder");
        this.selfTyped = unit.building() != null && unit.building().selfTyped();
    }

    ClassName rawBuilder() {
        return raw;
    }

    /** {@code B extends Builder<B>}. */
    TypeVariableName selfVariable() {
        return TypeVariableName.get("B", ParameterizedTypeName.get(raw, TypeVariableName.get("B")));
    }

    /** What is built. */
    TypeName made() {
        return withParameters(Poet.className(unit.name()));
    }

    private TypeName withParameters(ClassName type) {
        TypeName[] parameters = parameters().toArray(TypeName[]::new);
        return parameters.length == 0 ? type : ParameterizedTypeName.get(type, parameters);
    }

    List<TypeVariableName> parameters() {
        List<TypeVariableName> parameters = new ArrayList<>();
        unit.typeParameters().forEach(name -> parameters.add(TypeVariableName.get(name)));
        return parameters;
    }

    /** The builder as users see it: {@code Builder<?>} where it is typed by itself. */
    TypeName builder() {
        return selfTyped
                ? ParameterizedTypeName.get(raw, WildcardTypeName.subtypeOf(Object.class))
                : withParameters(raw);
    }

    /** The builder that is made for a user. */
    CodeBlock newBuilder(CodeBlock arguments) {
        boolean generic = selfTyped || !unit.typeParameters().isEmpty();
        return CodeBlock.of("new $T$L($L)", raw, generic ? "<>" : "", arguments);
    }

    /** An object, as {@code new} makes it. */
    CodeBlock newObject(String arguments) {
        return CodeBlock.of(
                "new $T$L($L)",
                Poet.className(unit.name()),
                unit.typeParameters().isEmpty() ? "" : "<>",
                arguments);
    }

    /** What a method of the builder returns. */
    TypeName returned() {
        return selfTyped ? TypeVariableName.get("B") : builder();
    }

    CodeBlock returnSelf() {
        return CodeBlock.of(selfTyped ? "return self()" : "return this");
    }

    /** The builder of the superclass, which is extended. */
    TypeName builderOf(JavaName superclass) {
        return ParameterizedTypeName.get(
                Poet.className(superclass).nestedClass("Builder"), selfTyped ? TypeVariableName.get("B") : raw);
    }
}
