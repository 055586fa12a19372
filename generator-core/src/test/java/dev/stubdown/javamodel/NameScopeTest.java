package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameScopeTest {

    private static final SourceSpan PLACE = SourceSpan.startOf("a.md");

    private final List<Diagnostic> findings = new ArrayList<>();

    private Map<String, String> allot(boolean ignoreCase, List<String> origins) {
        NameScope<String> scope = new NameScope<>(ignoreCase, findings::add);
        origins.forEach(origin -> scope.wish(origin, JavaNames.type(origin), origin, PLACE));
        return scope.allot();
    }

    @Test
    void a_name_without_a_rival_is_given() {
        assertEquals(Map.of("user", "User", "group", "Group"), allot(true, List.of("user", "group")));
        assertEquals(List.of(), findings);
    }

    @Test
    void rivals_get_numbers_and_the_docs_are_told() {
        assertEquals(
                Map.of("fooBar", "FooBar", "foo-bar", "FooBar_2", "foo.bar", "FooBar_3"),
                allot(true, List.of("foo.bar", "foo-bar", "fooBar")));
        assertEquals(
                List.of(
                        "The Java name `FooBar` of `foo-bar` is taken by `fooBar`; `foo-bar` is named `FooBar_2`",
                        "The Java name `FooBar` of `foo.bar` is taken by `fooBar`; `foo.bar` is named `FooBar_3`"),
                findings.stream().map(Diagnostic::message).toList());
    }

    @Test
    void the_order_of_wishes_changes_nothing() {
        List<String> origins = new ArrayList<>(List.of("a-b", "aB", "AB", "Ab", "a.b", "c", "aB_2"));
        Map<String, String> names = allot(true, origins);
        Collections.reverse(origins);
        assertEquals(names, allot(true, origins));
    }

    @Test
    void a_number_never_takes_the_name_of_another() {
        assertEquals(
                Map.of("foo", "Foo", "Foo", "Foo_3", "foo_2", "Foo_2"), allot(true, List.of("foo", "Foo", "foo_2")));
    }

    @Test
    void files_on_a_disk_that_ignores_case_do_not_meet() {
        assertEquals(Map.of("iPad", "IPad", "IPAD", "IPAD_2"), allot(true, List.of("IPAD", "iPad")));
        assertEquals(Map.of("iPad", "IPad", "IPAD", "IPAD"), allot(false, List.of("IPAD", "iPad")));
    }

    @Test
    void what_we_add_gives_way_without_a_finding() {
        NameScope<String> scope = new NameScope<String>(true, findings::add).without(Set.of("Taken"));
        scope.wishForOurs("ours", "Page", PLACE);
        scope.wishForOurs("other", "Taken", PLACE);
        scope.wish("theirs", "Page", "page", PLACE);
        assertEquals(Map.of("ours", "Page_2", "other", "Taken_2", "theirs", "Page"), scope.allot());
        assertEquals(List.of(), findings);
    }
}
