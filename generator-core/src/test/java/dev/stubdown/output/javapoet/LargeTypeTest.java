package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.Style;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.javapoet.RoundTripTest.Jackson;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types with more properties than a record can have components. */
class LargeTypeTest {

    private static final JavaOptions RECORDS =
            JavaOptions.builder().basePackage("com.example").style(Style.RECORD).build();

    /** A type with a property {@code id}, and one that derives from it and has {@code count} more. */
    private static ApiModel model(int count) {
        String properties =
                IntStream.rangeClosed(1, count).mapToObj(i -> property("p" + i)).collect(Collectors.joining(","));
        return new ModelJsonReader()
                .read(("{'formatVersion':1,'generator':{'name':'stubdown','version':'test'},'types':["
                                + type("base", "null", property("id"))
                                + ","
                                + type("large", "'microsoft.graph.base'", properties)
                                + ","
                                + type(
                                        "user",
                                        "null",
                                        "{'name':'base','type':{'name':'microsoft.graph.base'},'description':'',"
                                                + SOURCE + "}")
                                + "],'operations':[]}")
                        .replace('\'', '"'));
    }

    private static final String SOURCE = "'source':{'file':'a.md','line':1,'column':1,'length':0}";

    private static String property(String name) {
        return "{'name':'" + name + "','type':{'name':'String'},'description':''," + SOURCE + "}";
    }

    private static String type(String name, String base, String properties) {
        return "{'kind':'object','namespace':'microsoft.graph','name':'" + name + "','baseType':" + base
                + ",'description':''," + SOURCE + ",'properties':[" + properties + "]}";
    }

    @Test
    void as_many_properties_as_fit_are_a_record() throws Exception {
        Outcome<JavaModel> mapped = new JavaMapper(RECORDS, JavaCode.GRAPH).map(model(251));
        assertEquals(List.of(), mapped.diagnostics());
        ClassLoader loader = JavaCode.load(JavaCode.print(mapped.value()));
        assertEquals(254, loader.loadClass("com.example.model.Large").getRecordComponents().length);
    }

    @ParameterizedTest
    @EnumSource
    void one_more_is_an_immutable_class_with_the_same_methods(Jackson jackson) throws Exception {
        Outcome<JavaModel> mapped = new JavaMapper(RECORDS, JavaCode.GRAPH).map(model(252));
        Diagnostic finding = mapped.diagnostics().get(0);
        assertEquals(DiagnosticCode.CONFIG_TOO_LARGE_FOR_RECORD, finding.code());
        assertEquals(
                "A record has at most 254 components, and `Large` needs 255; it is an immutable class",
                finding.message());
        ClassLoader loader = JavaCode.load(JavaCode.print(mapped.value()));
        Class<?> large = loader.loadClass("com.example.model.Large");
        Class<?> base = loader.loadClass("com.example.model.Base");
        String json = "{\"@odata.type\":\"#microsoft.graph.large\",\"id\":\"1\",\"p1\":\"a\",\"p252\":\"b\"}";
        Object read = jackson.read(json, base);
        assertInstanceOf(large, read);
        assertEquals(json, jackson.write(read));
        assertEquals("b", large.getMethod("p252").invoke(read));
        assertEquals("1", base.getMethod("id").invoke(read));
    }
}
