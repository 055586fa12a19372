package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.javamodel.ResourceMethod.Answer;
import dev.stubdown.javamodel.ResourceMethod.Description;
import dev.stubdown.javamodel.ResourceParameter;
import dev.stubdown.javamodel.ResourceParameter.Binding;
import dev.stubdown.javamodel.ResourceUnit;
import dev.stubdown.output.JavaText;
import java.util.ArrayList;
import java.util.List;

/** Prints what MicroProfile OpenAPI and MicroProfile Rest Client are told of an interface. */
final class MicroProfileAnnotations {

    private static final String OPENAPI = "org.eclipse.microprofile.openapi.annotations";
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client";
    private static final String DESCRIPTION = "description";

    private MicroProfileAnnotations() {}

    static List<AnnotationSpec> of(ResourceUnit unit) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (unit.tag() != null) {
            AnnotationSpec.Builder tag = AnnotationSpec.builder(ClassName.get(OPENAPI + ".tags", "Tag"));
            annotations.add(text(tag, "name", unit.tag()).build());
        }
        ResourceUnit.Client client = unit.client();
        if (client != null) {
            ClassName register = ClassName.get(REST_CLIENT + ".inject", "RegisterRestClient");
            annotations.add(text(AnnotationSpec.builder(register), "configKey", client.configKey())
                    .build());
            if (client.exceptionMapper() != null) {
                annotations.add(AnnotationSpec.builder(ClassName.get(REST_CLIENT + ".annotation", "RegisterProvider"))
                        .addMember("value", "$T.class", Poet.className(client.exceptionMapper()))
                        .build());
            }
        }
        return annotations;
    }

    static List<AnnotationSpec> of(ResourceMethod unit) {
        Description description = unit.description();
        if (description == null) {
            return List.of();
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        AnnotationSpec.Builder operation = AnnotationSpec.builder(ClassName.get(OPENAPI, "Operation"));
        text(operation, "operationId", description.id());
        text(operation, "summary", description.summary());
        text(operation, DESCRIPTION, description.text());
        annotations.add(operation.build());
        for (Answer answer : description.answers()) {
            AnnotationSpec.Builder response =
                    AnnotationSpec.builder(ClassName.get(OPENAPI + ".responses", "APIResponse"));
            text(response, "responseCode", answer.status());
            annotations.add(text(response, DESCRIPTION, answer.text()).build());
        }
        return annotations;
    }

    /** Nothing for a body, which is no parameter there, and for an object of several. */
    static List<AnnotationSpec> of(ResourceParameter unit) {
        if (unit.binding() == Binding.BODY || unit.binding() == Binding.BEAN) {
            return List.of();
        }
        AnnotationSpec.Builder parameter = AnnotationSpec.builder(ClassName.get(OPENAPI + ".parameters", "Parameter"));
        text(parameter, DESCRIPTION, unit.doc().text());
        if (!unit.nullable() && unit.binding() != Binding.PATH) {
            parameter.addMember("required", "true");
        }
        return List.of(parameter.build());
    }

    private static AnnotationSpec.Builder text(AnnotationSpec.Builder annotation, String member, String text) {
        return text.isEmpty() ? annotation : annotation.addMember(member, "$L", JavaText.shortLiteral(text));
    }
}
