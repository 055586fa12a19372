package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stubdown.javamodel.BeanUnit.AdditionalProperties;
import dev.stubdown.javamodel.BeanUnit.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The map of the properties that the docs do not list, and its accessors. */
final class AdditionalMembers {

    static final TypeName MAP = ParameterizedTypeName.get(
            ClassName.get(Map.class), Poet.STRING, Poet.nullable(ClassName.get(Object.class)));

    private AdditionalMembers() {}

    /** The map of an object that can change, or of a builder. */
    static FieldSpec changing(AdditionalProperties names) {
        return FieldSpec.builder(MAP, names.field(), Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("The properties that the documentation does not list, by the names in JSON.\n")
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    /**
     * The method that reads the map.
     *
     * @param written JSON writers call it
     */
    static MethodSpec getter(AdditionalProperties names, Form form, boolean written) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.getter())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The properties that the documentation does not list.\n@return a map that $L, by the names in JSON\n",
                        form == Form.BEAN ? "may be changed" : "nobody can change")
                .returns(MAP);
        if (written) {
            method.addAnnotation(Poet.jackson("JsonAnyGetter"));
        }
        return form == Form.INTERFACE
                ? method.addModifiers(Modifier.ABSTRACT).build()
                : method.addStatement("return $L", names.field()).build();
    }

    /**
     * The method of a bean that sets one.
     *
     * @param read JSON readers call it
     */
    static MethodSpec.Builder setter(AdditionalProperties names, boolean read) {
        return setting(names.setter(), read).addStatement("this.$L.put(name, value)", names.field());
    }

    /**
     * The method of a builder that sets one, which has to return the builder yet.
     *
     * @param ofObject the builder holds a bean, which has a method for it
     */
    static MethodSpec.Builder fluent(AdditionalProperties names, boolean ofObject, boolean read) {
        return setting(names.fluent(), read)
                .addJavadoc("@return this builder\n")
                .addStatement(
                        ofObject ? "this.object.$L(name, value)" : "this.$L.put(name, value)",
                        ofObject ? names.setter() : names.field());
    }

    private static MethodSpec.Builder setting(String name, boolean read) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets a property that the documentation does not list.\n"
                        + "@param name the name in JSON\n@param value the value; null is written too\n")
                .addParameter(Poet.STRING, "name")
                .addParameter(Poet.nullable(ClassName.get(Object.class)), "value");
        return read ? method.addAnnotation(Poet.jackson("JsonAnySetter")) : method;
    }
}
