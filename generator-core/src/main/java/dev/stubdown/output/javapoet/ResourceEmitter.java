package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.javamodel.ResourceParameter;
import dev.stubdown.javamodel.ResourceUnit;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Prints a JAX-RS interface. */
public final class ResourceEmitter {

    private ResourceEmitter() {}

    /** The file of the unit. */
    static TypeFile emit(ResourceUnit unit) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(Poet.className(unit.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Poet.comment(unit.doc()))
                .addAnnotation(Poet.GENERATED)
                .addAnnotation(Poet.valued(jaxRs("Path"), "/"));
        if (unit.usesDeprecated()) {
            type.addAnnotation(Poet.SUPPRESS_DEPRECATION);
        }
        MicroProfileAnnotations.of(unit).forEach(type::addAnnotation);
        unit.methods().forEach(method -> type.addMethod(method(method)));
        return Poet.file(unit.name(), unit.path(), type.build(), unit.importsJavaLang());
    }

    static ClassName jaxRs(String name) {
        return ClassName.get("jakarta.ws.rs", name);
    }

    private static MethodSpec method(ResourceMethod unit) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(unit.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L\n\n", Poet.comment(unit.doc().withoutSources()))
                .addAnnotation(Poet.className(unit.annotation()))
                .addAnnotation(Poet.valued(jaxRs("Path"), unit.path()));
        MicroProfileAnnotations.of(unit).forEach(method::addAnnotation);
        addMediaTypes(method, "Consumes", unit.consumes());
        addMediaTypes(method, "Produces", unit.produces());
        for (ResourceParameter parameter : unit.parameters()) {
            method.addParameter(parameter(parameter, unit.description() != null));
            method.addJavadoc(Poet.tag("@param " + parameter.name(), parameter.doc()));
        }
        unit.returned().ifPresent(type -> {
            method.returns(unit.result() == null ? Poet.typeOfNothing(type) : Poet.typeName(type));
            method.addJavadoc(Poet.tag("@return", unit.resultDoc()));
        });
        method.addJavadoc(Poet.sources(unit.doc()));
        if (unit.deprecated()) {
            method.addJavadoc(Poet.DEPRECATION).addAnnotation(Poet.DEPRECATED);
        }
        return method.build();
    }

    private static void addMediaTypes(MethodSpec.Builder method, String annotation, List<String> mediaTypes) {
        if (!mediaTypes.isEmpty()) {
            method.addAnnotation(AnnotationSpec.builder(jaxRs(annotation))
                    .addMember("value", Poet.texts(mediaTypes))
                    .build());
        }
    }

    private static ParameterSpec parameter(ResourceParameter unit, boolean described) {
        TypeName type = Poet.typeName(unit.type());
        ParameterSpec.Builder parameter =
                ParameterSpec.builder(unit.nullable() ? Poet.nullable(type) : type, unit.name());
        binding(unit).forEach(parameter::addAnnotation);
        if (described) {
            MicroProfileAnnotations.of(unit).forEach(parameter::addAnnotation);
        }
        Validation.annotations(unit.constraints()).forEach(parameter::addAnnotation);
        return parameter.build();
    }

    /** Where JAX-RS takes the value from; the body bears no annotation. */
    static List<AnnotationSpec> binding(ResourceParameter unit) {
        return switch (unit.binding()) {
            case PATH -> List.of(Poet.valued(jaxRs("PathParam"), unit.wireName()));
            case QUERY -> List.of(Poet.valued(jaxRs("QueryParam"), unit.wireName()));
            case HEADER -> List.of(Poet.valued(jaxRs("HeaderParam"), unit.wireName()));
            case BEAN -> List.of(AnnotationSpec.builder(jaxRs("BeanParam")).build());
            case BODY -> List.of();
        };
    }
}
