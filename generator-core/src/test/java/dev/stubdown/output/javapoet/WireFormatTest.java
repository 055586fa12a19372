package dev.stubdown.output.javapoet;

import static dev.stubdown.output.javapoet.RoundTripTest.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.stubdown.output.javapoet.RoundTripTest.Jackson;
import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values look on the wire as the API has them, whichever version of Jackson reads and writes them. */
class WireFormatTest {

    private static Class<?> type(String name) throws Exception {
        return RoundTripTest.type("wire-formats", name);
    }

    private static Object kept(Jackson jackson, String json) throws Exception {
        return becomes(jackson, json, json);
    }

    private static Object becomes(Jackson jackson, String json, String written) throws Exception {
        Object read = jackson.read(json.replace('\'', '"'), type("model.Visit"));
        assertEquals(written.replace('\'', '"'), jackson.write(read));
        return read;
    }

    private static Class<?> enumType(String name) throws Exception {
        return type("model." + name);
    }

    private static String nameOf(Object constant) {
        return ((Enum<?>) constant).name();
    }

    @ParameterizedTest
    @EnumSource
    void a_moment_keeps_its_offset_and_its_fraction(Jackson jackson) throws Exception {
        Object visit = kept(
                jackson,
                "{'startDateTime':'2026-11-23T19:51:00.1234567+02:00',"
                        + "'breaks':['2026-11-23T19:51:00.1234567-08:30','0001-01-01T00:00:00Z',null]}");
        assertEquals(OffsetDateTime.parse("2026-11-23T19:51:00.1234567+02:00"), call(visit, "getStartDateTime"));
        becomes(
                jackson,
                "{'startDateTime':'2026-11-23T19:51:00.0000000Z'}",
                "{'startDateTime':'2026-11-23T19:51:00Z'}");
    }

    @ParameterizedTest
    @EnumSource
    void times_and_days_are_iso_text(Jackson jackson) throws Exception {
        kept(
                jackson,
                "{'opening':'08:30:15.1234567','closings':['12:00:00','23:59:59.9999999'],'length':'PT76H',"
                        + "'pauses':['PT0S','PT1M30.5S'],'day':'2026-11-23','holidays':['9999-12-31']}");
        becomes(
                jackson,
                "{'opening':'12:00:00.0000000','closings':['08:30'],'length':'P3DT4H'}",
                "{'opening':'12:00:00','closings':['08:30:00'],'length':'PT76H'}");
    }

    @ParameterizedTest
    @EnumSource
    void other_scalars_lose_nothing(Jackson jackson) throws Exception {
        kept(
                jackson,
                "{'price':12345678901234567890.1234567890,'guest':'6f1c5bf4-2d3b-4a4e-9c0f-0123456789ab','photo':'AQI=',"
                        + "'thumbs':['Aw==',null],'ratio':0.1,'total':9223372036854775807,'scan':'AQI=',"
                        + "'extra':[1,{'a':null}]}");
        becomes(
                jackson,
                "{'price':'1.50','ratio':'NaN','total':'9007199254740993'}",
                "{'price':1.50,'ratio':'NaN','total':9007199254740993}");
    }

    @ParameterizedTest
    @EnumSource
    void enums_keep_what_came_in_lists_and_flags(Jackson jackson) throws Exception {
        Object visit = kept(
                jackson,
                "{'status':'zzz','history':['open','zzz',null,'Open','in progress','','default'],'mood':'sad'}");
        assertEquals("UNKNOWN_FUTURE_VALUE", nameOf(call(visit, "getStatus")));
        assertEquals(
                List.of(
                        "OPEN",
                        "UNKNOWN_FUTURE_VALUE",
                        "UNKNOWN_FUTURE_VALUE",
                        "OPEN_2",
                        "IN_PROGRESS",
                        "EMPTY",
                        "DEFAULT"),
                ((List<?>) call(visit, "getHistory"))
                        .stream().map(WireFormatTest::nameOf).toList());
        assertEquals("UNRECOGNIZED_2", nameOf(call(visit, "getMood")));
        assertEquals("UNRECOGNIZED", nameOf(call(kept(jackson, "{'mood':'UNRECOGNIZED'}"), "getMood")));
        assertEquals("7", call(becomes(jackson, "{'status':7}", "{'status':'7'}"), "getStatusAsText"));
        assertNull(call(kept(jackson, "{}"), "getStatus"));
    }

    @ParameterizedTest
    @EnumSource
    void flags_are_joined_by_commas(Jackson jackson) throws Exception {
        for (String days : List.of("tuesday,monday,someday", "tuesday, monday , someday")) {
            Object visit = kept(jackson, "{'days':'" + days + "'}");
            assertEquals(
                    List.of("TUESDAY", "MONDAY", "UNKNOWN_FUTURE_VALUE"),
                    ((Set<?>) call(visit, "getDays"))
                            .stream().map(WireFormatTest::nameOf).toList());
        }
        assertEquals(Set.of(), call(kept(jackson, "{'days':''}"), "getDays"));
    }

    @ParameterizedTest
    @EnumSource
    void an_enum_of_its_own_reads_every_value(Jackson jackson) throws Exception {
        Object page =
                jackson.readPage("{\"value\":[\"Open\",\"zzz\"]}", type("model.CollectionPage"), enumType("Status"));
        assertEquals("{\"value\":[\"Open\",\"UnknownFutureValue\"]}", jackson.write(page));
        assertEquals("\"\"", jackson.write(jackson.read("\"\"", enumType("Status"))));
    }

    /** JAX-RS servers read parameters with {@code fromString}, clients write them with {@code toString}. */
    @Test
    void parameters_read_and_write_the_text_of_the_wire() throws Exception {
        for (Object constant : enumType("Status").getEnumConstants()) {
            assertEquals(constant, fromString("Status", constant.toString()));
        }
        assertEquals("in progress", fromString("Status", "in progress").toString());
        assertEquals("UNKNOWN_FUTURE_VALUE", nameOf(fromString("Status", "zzz")));
        assertEquals("UNRECOGNIZED_2", fromString("Mood", "zzz").toString());
    }

    private static Object fromString(String type, String text) throws Exception {
        Method method = enumType(type).getMethod("fromString", String.class);
        return method.invoke(null, text);
    }

    @Test
    void what_the_docs_call_not_nullable_is_not_nullable() throws Exception {
        assertEquals(false, isNullable("getId"));
        assertEquals(false, isNullable("getStartDateTime"));
        assertEquals(false, isNullable("getStatus"));
        assertEquals(false, isNullable("getStatusAsText"));
        assertEquals(true, isNullable("getDay"));
        assertEquals(true, isNullable("getBreaks"));
        assertEquals(true, isNullable("getGuest"), "needed in a request, but the docs do not say that it always comes");
        assertEquals(List.of(false), parametersOf(type("model.Visit"), "setId"));
        assertEquals(List.of(true), parametersOf(type("model.Visit"), "setDay"));
        Class<?> body = type("api.VisitsVisitBookRequest");
        assertEquals(List.of(false), parametersOf(body, "setGuest"));
        assertEquals(List.of(true), parametersOf(body, "setNote"));
        assertEquals(true, type("model.package-info").isAnnotationPresent(NullMarked.class));
    }

    private static boolean isNullable(String getter) throws Exception {
        return type("model.Visit").getMethod(getter).getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    private static List<Boolean> parametersOf(Class<?> type, String setter) {
        Method method = Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(setter))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(method.getAnnotatedParameterTypes())
                .map(parameter -> parameter.isAnnotationPresent(Nullable.class))
                .toList();
    }
}
