package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Printed classes do the right thing with messages, under both versions of Jackson and without any setting of theirs. */
class RoundTripTest {

    /** Compares messages in which the order of keys is Jackson's choice. */
    private static final JsonMapper TREES = new JsonMapper();

    private static final Map<String, ClassLoader> LOADED = new ConcurrentHashMap<>();

    /** What a program does with Jackson: version 2 needs a module for dates, version 3 nothing. */
    enum Jackson {
        TWO {
            private final JsonMapper mapper =
                    JsonMapper.builder().addModule(new JavaTimeModule()).build();

            @Override
            Object read(String json, Class<?> type) throws IOException {
                return mapper.readValue(json, type);
            }

            @Override
            Object readPage(String json, Class<?> page, Class<?> element) throws IOException {
                return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(page, element));
            }

            @Override
            String write(Object value) throws IOException {
                return mapper.writeValueAsString(value);
            }
        },
        THREE {
            private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.json.JsonMapper();

            @Override
            Object read(String json, Class<?> type) {
                return mapper.readValue(json, type);
            }

            @Override
            Object readPage(String json, Class<?> page, Class<?> element) {
                return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(page, element));
            }

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }
        };

        abstract Object read(String json, Class<?> type) throws IOException;

        abstract Object readPage(String json, Class<?> page, Class<?> element) throws IOException;

        abstract String write(Object value) throws IOException;
    }

    static Class<?> type(String goldenCase, String name) throws Exception {
        if (!LOADED.containsKey(goldenCase)) {
            Path model = Path.of("src/test/resources/golden/output/java", goldenCase, "model.json");
            LOADED.put(
                    goldenCase,
                    JavaCode.load(JavaCode.print(JavaCode.map(new ModelJsonReader().read(Files.readString(model))))));
        }
        return LOADED.get(goldenCase).loadClass("com.example." + name);
    }

    static Object call(Object target, String name, Object... arguments) throws Exception {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        return method.invoke(target, arguments);
    }

    @ParameterizedTest
    @EnumSource
    void unknown_values_survive_in_bodies_around_enums_and_in_pages_of_them(Jackson jackson) throws Exception {
        Class<?> one = type("enum-bodies", "api.BookWrapStateRequest");
        String json = "{\"state\":\"brandNew\"}";
        Object read = jackson.read(json, one);
        assertEquals("UNRECOGNIZED", call(read, "getState").toString());
        assertEquals(json, jackson.write(read));
        String list = "{\"states\":[\"new\",\"brandNew\",null]}";
        Object many = jackson.read(list, type("enum-bodies", "api.BookWrapStatesRequest"));
        assertEquals(3, ((List<?>) call(many, "getStates")).size());
        assertEquals(list, jackson.write(many));
        String page = "{\"value\":[\"new\",\"brandNew\"]}";
        Class<?> pages = type("enum-bodies", "model.CollectionPage");
        Class<?> api = type("enum-bodies", "api.BookApi");
        assertEquals(
                pages.getName() + "<java.lang.String>",
                api.getMethod("listStates").getGenericReturnType().getTypeName());
        assertEquals(page, jackson.write(jackson.readPage(page, pages, String.class)));
    }

    @ParameterizedTest
    @EnumSource
    void every_scalar_survives(Jackson jackson) throws Exception {
        String json = "{'id':'1','isActive':true,'x':1.5,'eTag':'W','URL':'u','level':255,'offset':-1,'rank':-300,"
                + "'size':7,'total':9007199254740993,'ratio':0.5,'price':12345678901234567890.12,"
                + "'tenant':'6f1c5bf4-2d3b-4a4e-9c0f-0123456789ab','birthday':'0001-01-01',"
                + "'createdDateTime':'2026-11-23T19:51:00Z','startTime':'08:30:15','length':'PT1H30M','photo':'AQI=',"
                + "'content':'Aw==','extra':{'a':[1,null]},'mails':['a','b'],'dates':['2026-11-23T19:51:00Z'],"
                + "'things':[{'b':1}],'old':'x'}";
        Class<?> contact = type("scalars", "model.Contact");
        Object read = jackson.read(json.replace('\'', '"'), contact);
        assertEquals(json.replace('\'', '"'), jackson.write(read));
        assertEquals(read, jackson.read(json.replace('\'', '"'), contact));
        assertEquals(
                read.hashCode(), jackson.read(json.replace('\'', '"'), contact).hashCode());
        assertNotEquals(read, jackson.read("{\"photo\":\"AQI=\"}", contact));
        assertEquals((short) 255, call(read, "getLevel"));
        assertEquals(true, call(read, "getIsActive"));
    }

    @ParameterizedTest
    @EnumSource
    void values_that_no_page_lists_survive_in_enums(Jackson jackson) throws Exception {
        String json = "{\"severity\":\"apocalyptic\",\"history\":[\"low\",\"new\"],\"days\":\"monday,sunday\"}";
        Object alert = jackson.read(json, type("enums", "model.Alert"));
        assertEquals(json, jackson.write(alert));
        assertEquals("UNKNOWN_FUTURE_VALUE", ((Enum<?>) call(alert, "getSeverity")).name());
        assertEquals("apocalyptic", call(alert, "getSeverityAsText"));
        assertEquals("[low, unknownFutureValue]", call(alert, "getHistory").toString());
        assertEquals("[monday, UNRECOGNIZED]", call(alert, "getDays").toString());
    }

    @ParameterizedTest
    @EnumSource
    void enums_are_set_by_constant(Jackson jackson) throws Exception {
        Object alert = type("enums", "model.Alert").getConstructor().newInstance();
        Object[] severities = type("enums", "model.Severity").getEnumConstants();
        Object[] days = type("enums", "model.Weekdays").getEnumConstants();
        call(alert, "setSeverity", severities[1]);
        call(alert, "setHistory", List.of(severities[0], severities[2]));
        call(alert, "setDays", Set.of(days[1]));
        assertEquals(
                "{\"severity\":\"high\",\"history\":[\"low\",\"unknownFutureValue\"],\"days\":\"tuesday\"}",
                jackson.write(alert));
        InvocationTargetException refusal =
                assertThrows(InvocationTargetException.class, () -> call(alert, "setDays", Set.of(days[2])));
        assertInstanceOf(IllegalStateException.class, refusal.getCause());
        call(alert, "setSeverity", new Object[] {null});
        assertNull(call(alert, "getSeverityAsText"));
    }

    @ParameterizedTest
    @EnumSource
    void an_enum_outside_of_a_bean_is_its_text(Jackson jackson) throws Exception {
        Class<?> days = type("enums", "model.Weekdays");
        assertEquals("\"monday\"", jackson.write(jackson.read("\"monday\"", days)));
        Object unknown = jackson.read("\"?\"", days);
        assertEquals("UNRECOGNIZED", ((Enum<?>) unknown).name());
        assertEquals("null", jackson.write(unknown));
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_type_drops_what_no_page_lists(Jackson jackson) throws Exception {
        Object holder = jackson.read("{\"new\":1,\"special\":{\"mail\":\"m\"}}", type("hierarchy", "model.Holder"));
        assertEquals("{\"special\":{\"mail\":\"m\"}}", jackson.write(holder));
    }

    @ParameterizedTest
    @EnumSource
    void an_open_type_keeps_what_no_page_lists(Jackson jackson) throws Exception {
        String json = "{\"mail\":\"m\",\"flavour\":\"f\",\"new\":{\"a\":[1,\"2\"]},\"none\":null}";
        Object group = jackson.read(json, type("hierarchy", "model.SpecialGroup"));
        assertEquals(TREES.readTree(json), TREES.readTree(jackson.write(group)));
        assertEquals(group, jackson.read(json, type("hierarchy", "model.SpecialGroup")));
        assertNotEquals(group, jackson.read("{\"mail\":\"m\",\"flavour\":\"f\"}", group.getClass()));
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_its_type_chooses_the_class_of_an_object(Jackson jackson) throws Exception {
        String json = "{\"displayName\":\"a\","
                + "\"manager\":{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"1\",\"displayName\":\"b\"},"
                + "\"members\":[{\"@odata.type\":\"#microsoft.graph.group\",\"mail\":\"m\",\"more\":1},"
                + "{\"@odata.type\":\"#microsoft.graph.robot\",\"id\":\"2\"},{\"id\":\"3\"}]}";
        Object user = jackson.read(json, type("hierarchy", "model.User"));
        assertEquals(json, jackson.write(user));
        assertEquals("User", call(user, "getManager").getClass().getSimpleName());
        assertEquals(
                List.of("Group", "DirectoryObject", "DirectoryObject"),
                ((List<?>) call(user, "getMembers"))
                        .stream()
                                .map(member -> member.getClass().getSimpleName())
                                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_the_type_may_stand_anywhere_in_the_object(Jackson jackson) throws Exception {
        Object read = jackson.read(
                "{\"mail\":\"m\",\"x\":1,\"@odata.type\":\"#microsoft.graph.group\"}",
                type("hierarchy", "model.DirectoryObject"));
        assertEquals("{\"@odata.type\":\"#microsoft.graph.group\",\"mail\":\"m\",\"x\":1}", jackson.write(read));
        assertEquals("Group", read.getClass().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource
    void a_new_object_names_its_type_where_it_may_stand_for_its_base_type(Jackson jackson) throws Exception {
        Object user = type("hierarchy", "model.User").getConstructor().newInstance();
        call(user, "setDisplayName", "a");
        assertEquals("{\"@odata.type\":\"#microsoft.graph.user\",\"displayName\":\"a\"}", jackson.write(user));
        Object message = type("hierarchy", "model.Message").getConstructor().newInstance();
        assertEquals("{}", jackson.write(message));
    }

    @ParameterizedTest
    @EnumSource
    void an_object_of_an_abstract_type_is_read(Jackson jackson) throws Exception {
        Class<?> entity = type("hierarchy", "model.Entity");
        String json = "{\"@odata.type\":\"#microsoft.graph.unheardOf\",\"id\":\"1\"}";
        assertEquals(json, jackson.write(jackson.read(json, entity)));
        assertThrows(NoSuchMethodException.class, entity::getConstructor);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_a_list_keeps_its_keys(Jackson jackson) throws Exception {
        String json = "{\"value\":[{\"displayName\":\"a\"}],\"@odata.nextLink\":\"n\",\"@odata.count\":3,"
                + "\"@odata.context\":\"c\"}";
        Object page = jackson.read(json, type("operations", "model.CollectionPage"));
        assertEquals(json, jackson.write(page));
        assertEquals(3L, call(page, "getOdataCount"));
    }

    @ParameterizedTest
    @EnumSource
    void hostile_wire_names_survive(Jackson jackson) throws Exception {
        String json = "{\"class\":\"a\",\"default\":\"b\",\"@odata.type\":\"c\",\"foo-bar\":\"d\",\"fooBar\":\"e\","
                + "\"FooBar\":\"f\",\"2fa\":true,\"gr\u00f6\u00dfe\":1,\"that\":\"g\",\"\":\"h\","
                + "\"additionalProperties\":\"i\",\"state\":\"active \",\"stateAsText\":\"j\",\"more\":1}";
        Object record = jackson.read(json, type("hostile-names", "model.Record"));
        assertEquals(TREES.readTree(json), TREES.readTree(jackson.write(record)));
        assertEquals("e", call(record, "getFooBar"));
        assertEquals("a", call(record, "getClass_"));
        String evil = "{\"a\\\"\\\\u0022b\":\"1\",\"new\\nline\":\"2\",\"back\\\\slash\":\"3\",\"$T\":\"5\"}";
        assertEquals(evil, jackson.write(jackson.read(evil, type("hostile-names", "model.Evil"))));
    }

    @ParameterizedTest
    @EnumSource
    void the_text_of_an_object_tells_its_properties_in_order(Jackson jackson) throws Exception {
        Object user = jackson.read("{\"id\":\"1\",\"displayName\":\"a\"}", type("hierarchy", "model.User"));
        assertEquals(
                "User[DirectoryObject[Entity[@odata.type=null, id=1, additionalProperties=[]], deletedDateTime=null], "
                        + "displayName=a, manager=null, members=null]",
                user.toString());
    }
}
