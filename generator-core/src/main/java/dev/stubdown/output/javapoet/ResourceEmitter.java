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
        unit.methods().forEach(method -> type.addMethod(method(method)));
        return Poet.file(unit.name(), unit.path(), type.build(), unit.importsJavaLang());
    }

    private static ClassName jaxRs(String name) {
        return ClassName.get("jakarta.ws.rs", name);
    }

    private static MethodSpec method(ResourceMethod unit) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(unit.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L\n\n", Poet.comment(unit.doc().withoutSources()))
                .addAnnotation(jaxRs(unit.httpMethod().name()))
                .addAnnotation(Poet.valued(jaxRs("Path"), unit.path()));
        addMediaTypes(method, "Consumes", unit.consumes());
        addMediaTypes(method, "Produces", unit.produces());
        for (ResourceParameter parameter : unit.parameters()) {
            method.addParameter(parameter(parameter));
            method.addJavadoc(Poet.tag("@param " + parameter.name(), parameter.doc()));
        }
        if (unit.result() != null) {
            method.returns(Poet.typeName(unit.result()));
            method.addJavadoc(Poet.tag("@return", unit.resultDoc()));
        }
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

    private static ParameterSpec parameter(ResourceParameter unit) {
        TypeName type = Poet.typeName(unit.type());
        ParameterSpec.Builder parameter =
                ParameterSpec.builder(unit.nullable() ? Poet.nullable(type) : type, unit.name());
        switch (unit.binding()) {
            case PATH -> parameter.addAnnotation(Poet.valued(jaxRs("PathParam"), unit.wireName()));
            case QUERY -> parameter.addAnnotation(Poet.valued(jaxRs("QueryParam"), unit.wireName()));
            case HEADER -> parameter.addAnnotation(Poet.valued(jaxRs("HeaderParam"), unit.wireName()));
            case BODY -> {}
        }
        Validation.annotations(unit.constraints()).forEach(parameter::addAnnotation);
        return parameter.build();
    }
}
