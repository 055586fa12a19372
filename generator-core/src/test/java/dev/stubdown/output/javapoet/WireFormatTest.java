package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
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

    private static Class<?> type(Style style, String name) throws Exception {
        return Way.type(style, "wire-formats", KeepUnlisted.OPEN, name);
    }

    private static Object kept(Way way, String json) throws Exception {
        return becomes(way, json, json);
    }

    private static Object becomes(Way way, String json, String written) throws Exception {
        Object read = way.read(json.replace('\'', '"'), type(way.style(), "model.Visit"));
        assertEquals(written.replace('\'', '"'), way.write(read));
        return read;
    }

    private static Class<?> enumType(Style style, String name) throws Exception {
        return type(style, "model." + name);
    }

    private static String nameOf(Object constant) {
        return ((Enum<?>) constant).name();
    }

    @ParameterizedTest
    @EnumSource
    void a_moment_keeps_its_offset_and_its_fraction(Way way) throws Exception {
        Object visit = kept(
                way,
                "{'startDateTime':'2026-11-23T19:51:00.1234567+02:00',"
                        + "'breaks':['2026-11-23T19:51:00.1234567-08:30','0001-01-01T00:00:00Z',null]}");
        assertEquals(OffsetDateTime.parse("2026-11-23T19:51:00.1234567+02:00"), way.get(visit, "startDateTime"));
        becomes(way, "{'startDateTime':'2026-11-23T19:51:00.0000000Z'}", "{'startDateTime':'2026-11-23T19:51:00Z'}");
    }

    @ParameterizedTest
    @EnumSource
    void times_and_days_are_iso_text(Way way) throws Exception {
        kept(
                way,
                "{'opening':'08:30:15.1234567','closings':['12:00:00','23:59:59.9999999'],'length':'PT76H',"
                        + "'pauses':['PT0S','PT1M30.5S'],'day':'2026-11-23','holidays':['9999-12-31']}");
        becomes(
                way,
                "{'opening':'12:00:00.0000000','closings':['08:30'],'length':'P3DT4H'}",
                "{'opening':'12:00:00','closings':['08:30:00'],'length':'PT76H'}");
    }

    @ParameterizedTest
    @EnumSource
    void other_scalars_lose_nothing(Way way) throws Exception {
        kept(
                way,
                "{'price':12345678901234567890.1234567890,'guest':'6f1c5bf4-2d3b-4a4e-9c0f-0123456789ab','photo':'AQI=',"
                        + "'thumbs':['Aw==',null],'ratio':0.1,'total':9223372036854775807,'scan':'AQI=',"
                        + "'extra':[1,{'a':null}]}");
        becomes(
                way,
                "{'price':'1.50','ratio':'NaN','total':'9007199254740993'}",
                "{'price':1.50,'ratio':'NaN','total':9007199254740993}");
    }

    @ParameterizedTest
    @EnumSource
    void enums_keep_what_came_in_lists_and_flags(Way way) throws Exception {
        Object visit = kept(
                way, "{'status':'zzz','history':['open','zzz',null,'Open','in progress','','default'],'mood':'sad'}");
        assertEquals("UNKNOWN_FUTURE_VALUE", nameOf(way.get(visit, "status")));
        assertEquals(
                List.of(
                        "OPEN",
                        "UNKNOWN_FUTURE_VALUE",
                        "UNKNOWN_FUTURE_VALUE",
                        "OPEN_2",
                        "IN_PROGRESS",
                        "EMPTY",
                        "DEFAULT"),
                ((List<?>) way.get(visit, "history"))
                        .stream().map(WireFormatTest::nameOf).toList());
        assertEquals("UNRECOGNIZED_2", nameOf(way.get(visit, "mood")));
        assertEquals("UNRECOGNIZED", nameOf(way.get(kept(way, "{'mood':'UNRECOGNIZED'}"), "mood")));
        assertEquals("7", way.get(becomes(way, "{'status':7}", "{'status':'7'}"), "statusAsText"));
        assertNull(way.get(kept(way, "{}"), "status"));
    }

    @ParameterizedTest
    @EnumSource
    void flags_are_joined_by_commas(Way way) throws Exception {
        for (String days : List.of("tuesday,monday,someday", "tuesday, monday , someday")) {
            Object visit = kept(way, "{'days':'" + days + "'}");
            assertEquals(
                    List.of("TUESDAY", "MONDAY", "UNKNOWN_FUTURE_VALUE"),
                    ((Set<?>) way.get(visit, "days"))
                            .stream().map(WireFormatTest::nameOf).toList());
        }
        assertEquals(Set.of(), way.get(kept(way, "{'days':''}"), "days"));
    }

    @ParameterizedTest
    @EnumSource
    void an_enum_of_its_own_reads_every_value(Way way) throws Exception {
        Object page = way.readPage(
                "{\"value\":[\"Open\",\"zzz\"]}",
                type(way.style(), "model.CollectionPage"),
                enumType(way.style(), "Status"));
        assertEquals("{\"value\":[\"Open\",\"UnknownFutureValue\"]}", way.write(page));
        assertEquals("\"\"", way.write(way.read("\"\"", enumType(way.style(), "Status"))));
    }

    /** JAX-RS servers read parameters with {@code fromString}, clients write them with {@code toString}. */
    @Test
    void parameters_read_and_write_the_text_of_the_wire() throws Exception {
        for (Object constant : enumType(Style.BEAN, "Status").getEnumConstants()) {
            assertEquals(constant, fromString("Status", constant.toString()));
        }
        assertEquals("in progress", fromString("Status", "in progress").toString());
        assertEquals("UNKNOWN_FUTURE_VALUE", nameOf(fromString("Status", "zzz")));
        assertEquals("UNRECOGNIZED_2", fromString("Mood", "zzz").toString());
    }

    private static Object fromString(String type, String text) throws Exception {
        Method method = enumType(Style.BEAN, type).getMethod("fromString", String.class);
        return method.invoke(null, text);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_docs_call_not_nullable_is_not_nullable(Style style) throws Exception {
        Class<?> visit = type(style, "model.Visit");
        for (String name : List.of("id", "startDateTime", "status", "statusAsText")) {
            assertEquals(false, isNullable(visit.getMethod(Way.getter(style, name))), name);
        }
        for (String name : List.of("day", "breaks")) {
            assertEquals(true, isNullable(visit.getMethod(Way.getter(style, name))), name);
        }
        assertEquals(
                true,
                isNullable(visit.getMethod(Way.getter(style, "guest"))),
                "needed in a request, but the docs do not say that it always comes");
        Class<?> body = type(style, "api.VisitsVisitBookRequest");
        for (Class<?> builder : List.of(builderOf(visit), builderOf(body))) {
            boolean page = builder == builderOf(visit);
            assertEquals(List.of(false), parametersOf(builder, page ? "id" : "guest"));
            assertEquals(List.of(true), parametersOf(builder, page ? "day" : "note"));
        }
        if (style == Style.BEAN) {
            assertEquals(List.of(false), parametersOf(visit, "setId"));
            assertEquals(List.of(true), parametersOf(visit, "setDay"));
            assertEquals(List.of(false), parametersOf(body, "setGuest"));
        }
        assertEquals(true, type(style, "model.package-info").isAnnotationPresent(NullMarked.class));
    }

    private static Class<?> builderOf(Class<?> type) throws Exception {
        return type.getMethod("builder").getReturnType();
    }

    private static boolean isNullable(Method getter) {
        return getter.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
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
