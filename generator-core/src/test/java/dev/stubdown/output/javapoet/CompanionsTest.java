package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.javamodel.WireConventions.ErrorBody;
import dev.stubdown.javamodel.WireConventions.Key;
import dev.stubdown.output.modeljson.ModelJsonReader;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Companions of an API whose style says less about messages than that of Microsoft Graph. */
class CompanionsTest {

    private static SortedMap<String, String> print(WireConventions conventions) {
        JavaOptions.Builder options = JavaOptions.builder().basePackage("com.example");
        options.contract().companions(Set.of(Companion.PAGES, Companion.ERRORS));
        var model = new ModelJsonReader().read("{\"formatVersion\": 1, \"types\": [], \"operations\": []}");
        SortedMap<String, String> printed = JavaCode.print(
                new JavaMapper(options.build(), conventions).map(model).value());
        assertEquals(List.of(), JavaCode.compile(printed).diagnostics());
        return printed;
    }

    @Test
    void where_no_form_of_failures_is_known_their_bodies_are_any_json() {
        SortedMap<String, String> printed = print(WireConventions.PLAIN);
        assertEquals(
                Set.of(
                        "com/example/support/ApiException.java",
                        "com/example/support/ApiExceptionFilter.java",
                        "com/example/support/package-info.java"),
                printed.keySet());
        assertTrue(printed.get("com/example/support/ApiException.java").contains("public @Nullable Object getBody()"));
    }

    @Test
    void the_body_of_a_failure_may_stand_under_no_key() {
        WireConventions plain = WireConventions.PLAIN;
        ErrorBody problem = new ErrorBody(
                "Problem", null, "Problem", List.of(new Key("title", ScalarType.STRING, "What went wrong.")));
        SortedMap<String, String> printed = print(new WireConventions(
                plain.rootNamespace(), null, null, null, plain.unknownMembers(), plain.ignoredHeaders(), problem));
        assertTrue(printed.get("com/example/support/ApiException.java").contains("public @Nullable Problem getBody()"));
        assertTrue(printed.get("com/example/support/Problem.java").contains("getTitle()"));
    }
}
