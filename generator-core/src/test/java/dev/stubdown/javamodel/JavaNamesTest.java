package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "user, User, user, USER",
        "exchangeOnlineState, ExchangeOnlineState, exchangeOnlineState, EXCHANGE_ONLINE_STATE",
        "JIS B4, JISB4, JISB4, JIS_B4",
        "unknownFutureValue, UnknownFutureValue, unknownFutureValue, UNKNOWN_FUTURE_VALUE",
        "@odata.type, OdataType, odataType, ODATA_TYPE",
        "$select, Select, select, SELECT",
        "If-Match, IfMatch, ifMatch, IF_MATCH",
        "default, Default, default_, DEFAULT",
        "record, Record, record_, RECORD",
        "2fa, _2Fa, _2fa, _2FA",
        "XMLHttpRequest, XMLHttpRequest, XMLHttpRequest, XML_HTTP_REQUEST",
        "con, Con_, con, CON",
        "'???', Type, value, EMPTY",
        "_, Type_, __, __",
    })
    void names_follow_the_habits_of_java(String name, String type, String variable, String constant) {
        assertEquals(type, JavaNames.type(name));
        assertEquals(variable, JavaNames.variable(name));
        assertEquals(constant, JavaNames.constant(name));
    }

    @Test
    void letters_of_other_scripts_become_ascii() {
        assertEquals("uberUber", JavaNames.variable("\u00fcber-\u00dcber"));
        assertEquals("u540d", JavaNames.variable("\u540d"));
    }

    @Test
    void methods_of_object_are_avoided() {
        assertEquals("notify_", JavaNames.method("notify"));
        assertEquals("return_", JavaNames.method("return"));
        assertEquals("yield_", JavaNames.method("yield"));
        assertEquals("notify_", JavaNames.property("notify"));
        assertEquals("Notify", JavaNames.accessor("notify_"));
        assertEquals("Class_", JavaNames.accessor(JavaNames.property("class")));
    }

    @Test
    void a_method_may_be_called_what_only_a_type_may_not() {
        assertEquals("record", JavaNames.method("record"));
        assertEquals("sealed", JavaNames.method("Sealed"));
    }

    @Test
    void accessors_bear_nothing_that_only_fields_must() {
        assertEquals("Default", JavaNames.accessor(JavaNames.property("default")));
        assertEquals("2fa", JavaNames.accessor(JavaNames.property("2fa")));
        assertEquals("Java", JavaNames.accessor(JavaNames.property("java")));
        assertEquals("java_", JavaNames.property("java"));
    }

    @Test
    void what_is_too_long_stays_different_and_does_not_depend_on_others() {
        String start = "a".repeat(10_000);
        assertNotEquals(JavaNames.type(start + 'b'), JavaNames.type(start + 'c'));
        assertEquals(JavaNames.type(start + 'b'), JavaNames.type(start + 'b'));
        assertTrue(
                (JavaNames.joined(JavaNames.type(start), JavaNames.method(start), "Request") + ".java").length() < 200);
    }

    @Test
    void a_namespace_becomes_the_tail_of_a_package() {
        assertEquals("callrecords", JavaNames.packageTail("callRecords"));
        assertEquals("default_._1x.aux_", JavaNames.packageTail("default.1x.aux"));
        assertEquals("", JavaNames.packageTail(""));
    }

    @Test
    void only_ascii_names_without_reserved_words_are_package_names() {
        assertTrue(JavaNames.isPackageName("com.example.x1"));
        List.of("", "com..x", "com.class", "1com", "com.caf\u00e9", "com.x;", "com/x")
                .forEach(name -> assertFalse(JavaNames.isPackageName(name), name));
    }

    @Test
    void every_name_is_an_identifier_whatever_the_text() {
        Random random = new Random(20261123);
        List<UnaryOperator<String>> rules = List.of(
                JavaNames::type,
                JavaNames::variable,
                JavaNames::method,
                JavaNames::constant,
                JavaNames::property,
                name -> "get" + JavaNames.accessor(JavaNames.property(name)));
        for (int i = 0; i < 5000; i++) {
            String text = random.ints(random.nextInt(300), 0, random.nextBoolean() ? 0x80 : 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (UnaryOperator<String> rule : rules) {
                String name = rule.apply(text);
                assertTrue(SourceVersion.isName(name) && !name.contains("."), () -> text + " -> " + name);
                assertTrue(name.length() <= 190, name);
            }
        }
    }
}
