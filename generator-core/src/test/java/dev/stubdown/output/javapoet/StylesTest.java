package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.Style;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.javapoet.RoundTripTest.Jackson;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What printed classes do in every style, under both versions of Jackson. */
class StylesTest {

    /** Compares messages in which the order of keys is Jackson's choice. */
    private static final JsonMapper TREES = new JsonMapper();

    private static final Map<String, ClassLoader> LOADED = new ConcurrentHashMap<>();

    static Stream<Arguments> everywhere() {
        return Stream.of(Style.values())
                .flatMap(style -> Stream.of(Jackson.values()).map(jackson -> Arguments.of(style, jackson)));
    }

    private static ApiModel model(String goldenCase) throws Exception {
        Path model = Path.of("src/test/resources/golden/output/java", goldenCase, "model.json");
        return new ModelJsonReader().read(Files.readString(model));
    }

    private static Class<?> type(String goldenCase, Style style, boolean trackNulls, String name) throws Exception {
        String key = goldenCase + style + trackNulls;
        if (!LOADED.containsKey(key)) {
            JavaOptions options = JavaOptions.builder()
                    .basePackage("com.example")
                    .style(style)
                    .trackNulls(trackNulls)
                    .build();
            LOADED.put(key, JavaCode.load(JavaCode.print(JavaCode.map(model(goldenCase), options))));
        }
        return LOADED.get(key).loadClass("com.example.model." + name);
    }

    private static Class<?> type(String goldenCase, Style style, String name) throws Exception {
        return type(goldenCase, style, false, name);
    }

    /** Calls a method of a public type of the target, since a builder that users see may be of a private class. */
    private static Object call(Object target, String name, Object... arguments) throws Exception {
        Class<?> type = target instanceof Class<?> itself ? itself : target.getClass();
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length && !m.isBridge())
                .filter(m -> target instanceof Class<?> == Modifier.isStatic(m.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + " " + name));
        method.setAccessible(true);
        return method.invoke(target, arguments);
    }

    private static Object get(Style style, Object target, String property) throws Exception {
        return call(
                target,
                style == Style.RECORD
                        ? property
                        : "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1));
    }

    private static void assertSameJson(String expected, String actual) throws Exception {
        assertEquals(TREES.readTree(expected.replace('\'', '"')), TREES.readTree(actual));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void every_scalar_survives(Style style, Jackson jackson) throws Exception {
        String json = "{\"id\":\"1\",\"isActive\":true,\"level\":255,\"price\":12345678901234567890.12,"
                + "\"tenant\":\"6f1c5bf4-2d3b-4a4e-9c0f-0123456789ab\",\"birthday\":\"0001-01-01\","
                + "\"createdDateTime\":\"2026-11-23T19:51:00Z\",\"startTime\":\"08:30:15\",\"length\":\"PT1H30M\","
                + "\"photo\":\"AQI=\",\"extra\":{\"a\":[1,null]},\"mails\":[\"a\",null],"
                + "\"dates\":[\"2026-11-23T19:51:00Z\"],\"old\":\"x\"}";
        Class<?> contact = type("scalars", style, "Contact");
        Object read = jackson.read(json, contact);
        assertEquals(json, jackson.write(read));
        assertEquals(read, jackson.read(json, contact));
        assertEquals(read.hashCode(), jackson.read(json, contact).hashCode());
        assertNotEquals(read, jackson.read(json.replace("AQI=", "AQM="), contact));
        assertTrue(read.toString().startsWith("Contact[id=1, isActive=true, "), read::toString);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void an_object_is_built_without_a_cast(Style style, Jackson jackson) throws Exception {
        Object user = call(
                call(
                        call(call(call(type("hierarchy", style, "User"), "builder"), "id", "1"), "displayName", "a"),
                        "members",
                        new ArrayList<>(Arrays.asList((Object) null))),
                "build");
        assertInstanceOf(type("hierarchy", style, "User"), user);
        assertEquals(
                "{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"1\",\"displayName\":\"a\",\"members\":[null]}",
                jackson.write(user));
        Object message = call(call(type("hierarchy", style, "Message"), "builder"), "build");
        assertEquals("{}", jackson.write(message));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void the_name_of_its_type_chooses_the_class_of_an_object(Style style, Jackson jackson) throws Exception {
        String json = "{\"displayName\":\"a\","
                + "\"manager\":{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"1\",\"displayName\":\"b\"},"
                + "\"members\":[{\"@odata.type\":\"#microsoft.graph.group\",\"mail\":\"m\",\"more\":1},"
                + "{\"@odata.type\":\"#microsoft.graph.robot\",\"id\":\"2\"},{\"id\":\"3\"}]}";
        Object user = jackson.read(json, type("hierarchy", style, "User"));
        assertEquals(json, jackson.write(user));
        assertEquals(user, jackson.read(json, type("hierarchy", style, "User")));
        assertEquals("User", get(style, user, "manager").getClass().getSimpleName());
        Class<?> base = type("hierarchy", style, "DirectoryObject");
        assertTrue(((List<?>) get(style, user, "members")).stream().allMatch(base::isInstance));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void the_name_of_the_type_may_stand_anywhere_in_the_object(Style style, Jackson jackson) throws Exception {
        String json = "{'mail':'m','x':{'a':[1,null]},'none':null,'@odata.type':'#microsoft.graph.group'}";
        Object read = jackson.read(json.replace('\'', '"'), type("hierarchy", style, "DirectoryObject"));
        assertSameJson(json, jackson.write(read));
        assertInstanceOf(type("hierarchy", style, "Group"), read);
        assertEquals(Set.of("x", "none"), ((Map<?, ?>) get(style, read, "additionalProperties")).keySet());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_type_with_subtypes_that_messages_do_not_name_is_read(Style style, Jackson jackson) throws Exception {
        String json = "{\"id\":\"1\"}";
        Object read = jackson.read(json, type("hierarchy", style, "Entity"));
        assertEquals(json, jackson.write(read));
        assertInstanceOf(type("hierarchy", style, "Entity"), read);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void values_that_no_page_lists_survive_in_enums(Style style, Jackson jackson) throws Exception {
        String json = "{\"severity\":\"apocalyptic\",\"history\":[\"low\",\"new\"],\"days\":\"monday,sunday\"}";
        Object alert = jackson.read(json, type("enums", style, "Alert"));
        assertEquals(json, jackson.write(alert));
        assertEquals("unknownFutureValue", get(style, alert, "severity").toString());
        assertEquals("apocalyptic", get(style, alert, "severityAsText"));
        assertEquals("[low, unknownFutureValue]", get(style, alert, "history").toString());
        assertEquals("[monday, UNRECOGNIZED]", get(style, alert, "days").toString());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void enums_are_built_of_constants_and_of_text(Style style, Jackson jackson) throws Exception {
        Object[] severities = type("enums", style, "Severity").getEnumConstants();
        Object[] days = type("enums", style, "Weekdays").getEnumConstants();
        Object builder = call(type("enums", style, "Alert"), "builder");
        call(call(builder, "severity", severities[1]), "history", List.of(severities[0]));
        call(builder, "daysAsText", "monday,?");
        assertEquals(
                "{\"severity\":\"high\",\"history\":[\"low\"],\"days\":\"monday,?\"}",
                jackson.write(call(builder, "build")));
        InvocationTargetException refusal =
                assertThrows(InvocationTargetException.class, () -> call(builder, "days", Set.of(days[2])));
        assertInstanceOf(IllegalStateException.class, refusal.getCause());
        call(builder, "severity", new Object[] {null});
        assertNull(get(style, call(builder, "build"), "severityAsText"));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_page_of_a_list_keeps_its_keys(Style style, Jackson jackson) throws Exception {
        String json = "{\"value\":[{\"displayName\":\"a\"}],\"@odata.nextLink\":\"n\",\"@odata.count\":3,\"more\":1}";
        Object page = jackson.read(json, type("operations", style, "CollectionPage"));
        assertEquals(json, jackson.write(page));
        assertEquals(3L, get(style, page, "odataCount"));
    }

    @ParameterizedTest
    @EnumSource(names = {"IMMUTABLE", "RECORD"})
    void an_immutable_object_does_not_change_with_what_it_is_made_of(Style style) throws Exception {
        List<String> mails = new ArrayList<>(Arrays.asList("a", null));
        byte[] photo = {1, 2};
        Object builder = call(call(call(type("scalars", style, "Contact"), "builder"), "mails", mails), "photo", photo);
        Object contact = call(builder, "build");
        mails.add("b");
        photo[0] = 9;
        assertEquals(Arrays.asList("a", null), get(style, contact, "mails"));
        ((byte[]) get(style, contact, "photo"))[1] = 9;
        assertEquals("[1, 2]", Arrays.toString((byte[]) get(style, contact, "photo")));
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) get(style, contact, "mails")).clear());
    }

    @ParameterizedTest
    @EnumSource(names = {"IMMUTABLE", "RECORD"})
    void an_object_is_the_start_of_another(Style style) throws Exception {
        Jackson jackson = Jackson.TWO;
        String json = "{\"@odata.type\":\"#microsoft.graph.group\",\"id\":\"1\",\"mail\":\"m\",\"more\":1}";
        Object group = jackson.read(json, type("hierarchy", style, "DirectoryObject"));
        Object same = call(call(group, "toBuilder"), "build");
        assertEquals(group, same);
        assertEquals(group.hashCode(), same.hashCode());
        Object other = call(call(call(group, "toBuilder"), "mail", "n"), "build");
        assertEquals(json.replace("\"m\"", "\"n\""), jackson.write(other));
        assertEquals(json, jackson.write(group));
    }

    @ParameterizedTest
    @EnumSource
    void secrets_are_kept_out_of_text(Style style) throws Exception {
        String json =
                "{'id':'i','clientSecret':'?','APIKey':'?','api_token':'?','passwords':['?'],'key2':'AQI=','keyboard':'a',"
                        + "'monkey':'b','tokenize':'c','level':'low','signingKeyLevel':'high','thumb':'AQI=','more':'?'}";
        Class<?> type = type("secrets-bean", style, "Credential");
        Object credential = Jackson.TWO.read(json.replace('\'', '"'), type);
        assertEquals(
                "Credential[id=i, clientSecret=***, APIKey=***, api_token=***, passwords=***, key2=***, keyboard=a, monkey=b,"
                        + " tokenize=c, level=low, signingKeyLevel=***, thumb=2 bytes, additionalProperties=[more]]",
                credential.toString());
        assertEquals(
                "Credential[id=null, clientSecret=null, APIKey=null, api_token=null, passwords=null, key2=null, keyboard=null,"
                        + " monkey=null, tokenize=null, level=null, signingKeyLevel=null, thumb=null, additionalProperties=[]]",
                Jackson.TWO.read("{}", type).toString());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void null_is_told_from_absent(Style style, Jackson jackson) throws Exception {
        String json =
                "{'id':null,'status':null,'owner':{'id':null,'mail':null,'@odata.type':'#microsoft.graph.user','more':null},"
                        + "'born':null,'statuses':['?',null],'@odata.type':'#microsoft.graph.user','other':null}";
        Class<?> entity = type("nulls-bean", style, true, "Entity");
        Object user = jackson.read(json.replace('\'', '"'), entity);
        assertSameJson(json, jackson.write(user));
        assertEquals(Set.of("id", "status", "born"), get(style, user, "nullProperties"));
        assertEquals(user, jackson.read(json.replace('\'', '"'), entity));
        assertNotEquals(
                user,
                jackson.read(json.replace("'id':null,'status'", "'status'").replace('\'', '"'), entity));
        assertThrows(UnsupportedOperationException.class, () -> ((Set<?>) get(style, user, "nullProperties")).clear());
    }

    @ParameterizedTest
    @CsvSource({"Note", "Bag"})
    void what_was_not_set_is_not_written(String name) throws Exception {
        for (Style style : Style.values()) {
            for (Jackson jackson : Jackson.values()) {
                Class<?> type = type("nulls-bean", style, true, name);
                assertEquals("{}", jackson.write(call(call(type, "builder"), "build")));
                Object[] nothing = {null};
                assertEquals(
                        "{\"text\":null}", jackson.write(call(call(call(type, "builder"), "text", nothing), "build")));
                Object builder = call(call(call(type, "builder"), "text", nothing), "text", "a");
                assertEquals("{\"text\":\"a\"}", jackson.write(call(builder, "build")));
                Object read = jackson.read("{\"text\":null}", type);
                assertEquals("{\"text\":null}", jackson.write(read));
                if (style == Style.BEAN) {
                    call(read, "setText", "b");
                    assertEquals("{\"text\":\"b\"}", jackson.write(read));
                } else {
                    assertEquals(read, call(call(read, "toBuilder"), "build"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void without_tracking_null_is_not_written(Style style, Jackson jackson) throws Exception {
        Object note = jackson.read("{\"text\":null}", type("nulls-bean", style, "Note"));
        assertEquals("{}", jackson.write(note));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void names_of_ours_do_not_hide_those_of_the_docs(Style style, Jackson jackson) throws Exception {
        String json = "{'builder':'a','Builder':'b','build':'c','self':'d','toBuilder':'e','track':'f','equals':'g',"
                + "'hash-code':'h','hashCode':'i','from':'j','read':'k','additionalProperty':'l','nullProperties':'m',"
                + "'b':{'@odata.type':'#microsoft.graph.self','builder_2':[]},'@odata.type':'#microsoft.graph.b','B':{'builder':'n'}}";
        for (boolean trackNulls : new boolean[] {false, true}) {
            Class<?> type = type("builder-names-bean", style, trackNulls, "Builder_");
            Object read = jackson.read(json.replace('\'', '"'), type);
            assertSameJson(json, jackson.write(read));
        }
    }

    @Test
    void every_style_compiles_whatever_the_names_are() throws Exception {
        for (Style style : Style.values()) {
            for (boolean trackNulls : new boolean[] {false, true}) {
                assertEquals(
                        "State",
                        type("hostile-names", style, trackNulls, "State").getSimpleName());
                assertEquals(
                        "User", type("operations", style, trackNulls, "User").getSimpleName());
            }
        }
    }
}
