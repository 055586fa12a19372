package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Reading;
import dev.stubdown.javamodel.WireConventions.CollectionWrapper;
import dev.stubdown.javamodel.WireConventions.Discriminator;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of models that have just what a decision asks for. */
class SmallModelsTest {

    private static final WireConventions CONVENTIONS = new WireConventions(
            "shop",
            new CollectionWrapper("Page", "value", List.of(), null, null),
            new Discriminator("@type", "#"),
            "@",
            Set.of("unknownFutureValue"),
            WireConventions.STANDARD_IGNORED_HEADERS,
            null);

    private static final String SOURCE = "\"source\": {\"file\": \"a.md\", \"line\": 1, \"column\": 1, \"length\": 1}";

    private static JavaModel map(String types, String operations) {
        String model = "{\"formatVersion\": 1, \"types\": [" + types + "], \"operations\": [" + operations + "]}";
        return new JavaMapper(JavaOptions.of("com.example"), CONVENTIONS)
                .map(new ModelJsonReader().read(model))
                .value();
    }

    /** An object type; what more it has ends with a comma. */
    private static String type(String name, String more, String properties) {
        return "{\"kind\": \"object\", \"namespace\": \"shop\", \"name\": \"" + name + "\", " + more
                + "\"evidence\": [\"table\"], \"properties\": [" + properties + "], " + SOURCE + "}";
    }

    private static String property(String name, String type) {
        return "{\"name\": \"" + name + "\", \"type\": {\"name\": \"" + type + "\"}, \"description\": \"About " + name
                + ".\", \"evidence\": [\"table\"], " + SOURCE + "}";
    }

    /** An operation; what it has begins with a comma. */
    private static String operation(String path, String has) {
        return "{\"name\": \"do-it\", \"summary\": \"Do it\", \"method\": \"POST\", \"path\": \"" + path
                + "\", \"kind\": \"action\"" + has + ", " + SOURCE + "}";
    }

    private static String parameters(String in, String... namesAndTypes) {
        StringBuilder list = new StringBuilder();
        for (String each : namesAndTypes) {
            String[] parts = each.split(":");
            list.append(list.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"")
                    .append(parts[0])
                    .append("\", \"in\": \"");
            list.append(in)
                    .append("\", \"type\": {\"name\": \"")
                    .append(parts[1])
                    .append("\"}, \"required\": true, ");
            list.append("\"evidence\": [\"table\"], ").append(SOURCE).append('}');
        }
        return ", \"parameters\": [" + list + "]";
    }

    private static String request(String type, String mediaType) {
        return ", \"request\": {\"type\": {\"name\": \"" + type + "\"}, \"mediaTypes\": [\"" + mediaType
                + "\"], \"evidence\": [\"table\"]}";
    }

    private static BeanUnit bean(JavaModel model, String name) {
        return model.beans().stream()
                .filter(unit -> unit.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ResourceMethod method(JavaModel model) {
        return model.resources().get(0).methods().get(0);
    }

    private static String types(ResourceMethod method) {
        return method.parameters().stream()
                .map(p -> p.wireName() + ":" + p.type())
                .collect(Collectors.joining(" "));
    }

    private static final String ANIMALS =
            type("animal", "", "") + ", " + type("cat", "\"baseType\": \"shop.animal\", ", "");

    @Test
    void a_base_type_that_nothing_refers_to_is_not_read_by_the_name_of_the_type() {
        assertNull(bean(map(ANIMALS, operation("/do", "")), "Animal").hierarchy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"parameters\": [{\"name\": \"a\", \"in\": \"query\", \"type\": {\"name\": \"shop.animal\"}, \"required\": true, \"evidence\": [], SOURCE}]",
                ", \"responses\": [{\"status\": 200, \"type\": {\"name\": \"shop.animal\"}, \"evidence\": []}]",
                ", \"request\": {\"type\": {\"name\": \"shop.animal\"}, \"evidence\": []}",
                ", \"request\": {\"type\": null, \"evidence\": [], \"properties\": [{\"name\": \"a\", \"type\": {\"name\": \"shop.animal\"}, \"evidence\": [], SOURCE}]}"
            })
    void a_base_type_that_an_operation_refers_to_is_read_by_the_name_of_the_type(String use) {
        JavaModel model = map(ANIMALS, operation("/do", use.replace("SOURCE", SOURCE)));
        Hierarchy hierarchy = bean(model, "Animal").hierarchy();
        assertEquals(Reading.BY_TYPE_NAME, hierarchy == null ? null : hierarchy.reading());
    }

    @Test
    void a_documented_property_that_names_the_type_is_text_and_comes_first() {
        String owner = type("owner", "", property("pet", "shop.animal"));
        String animal = type("animal", "", property("name", "String") + ", " + property("@type", "Int32"));
        String cat = type("cat", "\"baseType\": \"shop.animal\", ", property("lives", "Int32"));
        BeanUnit unit = bean(map(animal + ", " + cat + ", " + owner, ""), "Animal");
        BeanProperty naming = unit.properties().get(0);
        assertEquals("@type", naming.wireName());
        assertEquals(JavaType.of(String.class), naming.type());
        assertEquals("About @type.", naming.doc().prose().text());
        assertEquals(List.of("@type", "name"), unit.wireOrder());
    }

    @Test
    void each_placeholder_has_the_type_of_its_own_parameter() {
        ResourceMethod method = method(map("", operation("/a/{x}/b/{y}", parameters("path", "y:Int64", "x:Decimal"))));
        assertEquals("x:" + JavaType.of(BigDecimal.class) + " y:" + JavaType.of(Long.class), types(method));
    }

    @ParameterizedTest
    @CsvSource({
        "Int64, java.lang.Long",
        "Guid, java.util.UUID",
        "Boolean, java.lang.Boolean",
        "DateTimeOffset, java.lang.String",
        "Duration, java.lang.String",
        "Binary, java.lang.String",
        "Json, java.lang.String"
    })
    void a_parameter_is_text_where_JAX_RS_makes_nothing_of_it(String type, String expected) throws Exception {
        ResourceMethod method = method(map("", operation("/do", parameters("query", "q:" + type))));
        assertEquals(
                JavaType.of(Class.forName(expected)), method.parameters().get(0).type());
    }

    @ParameterizedTest
    @CsvSource({
        "/root:/{p}:/content, /root:/{p: .+}:/content",
        "/root:/{p}, /root:/{p: .+}",
        "/root:/{p}/content, /root:/{p}/content",
        "/root/{p}, /root/{p}"
    })
    void only_a_path_between_colons_takes_slashes(String path, String expected) {
        assertEquals(
                expected,
                method(map("", operation(path, parameters("path", "p:String")))).path());
    }

    @ParameterizedTest
    @CsvSource({
        "String, text/plain, java.lang.String",
        "Json, text/plain, java.io.InputStream",
        "Json, application/json, java.lang.Object",
        "shop.animal, application/xml, java.io.InputStream",
        "Stream, application/json, java.io.InputStream"
    })
    void a_body_that_no_reader_of_JSON_understands_is_a_stream(String type, String mediaType, String expected)
            throws Exception {
        JavaModel model = map(ANIMALS, operation("/do", request(type, mediaType)));
        assertEquals(
                JavaType.of(Class.forName(expected)),
                method(model).parameters().get(0).type());
    }

    @Test
    void an_interface_whose_method_takes_a_deprecated_type_bears_with_it() {
        JavaModel model = map(
                type("old", "\"deprecated\": true, ", ""), operation("/do", request("shop.old", "application/json")));
        assertEquals(true, model.resources().get(0).usesDeprecated());
        JavaModel other = map(type("old", "", ""), operation("/do", request("shop.old", "application/json")));
        assertEquals(false, other.resources().get(0).usesDeprecated());
    }

    @Test
    void an_API_without_types_has_a_wrapper_all_the_same() {
        String response =
                ", \"responses\": [{\"status\": 200, \"type\": {\"name\": \"String\", \"collection\": true}, \"evidence\": []}]";
        JavaModel model = map("", operation("/do", response));
        assertEquals(
                List.of("com.example.model.Page"),
                model.beans().stream().map(unit -> unit.name().toString()).toList());
    }
}
