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
                        "The properties that the documentation does not list.\n\n@return a map that $L, by the names in JSON\n",
                        form == Form.BEAN ? "may be changed" : "nobody can change")
                .returns(MAP);
        if (written) {
            method.addAnnotation(Poet.jackson("JsonAnyGetter"));
        }
        return form == Form.INTERFACE
                ? method.addModifiers(Modifier.ABSTRACT).build()
                : method.addStatement("return this.$L", names.field()).build();
    }

    /** The method that sets one; of a bean or, where it returns something, of a builder. */
    static MethodSpec.Builder setter(AdditionalProperties names, String name, boolean read) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Sets a property that the documentation does not list.\n\n"
                        + "@param name the name in JSON\n@param value the value; null is written too\n")
                .addParameter(Poet.STRING, "name")
                .addParameter(Poet.nullable(ClassName.get(Object.class)), "value")
                .addStatement("this.$L.put(name, value)", names.field());
        return read ? method.addAnnotation(Poet.jackson("JsonAnySetter")) : method;
    }
}
