package dev.stubdown.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesLockFormatTest {

    private static final SourceSpan PLACE = SourceSpan.startOf("a.md");

    private static NamesLock lock(NameKind kind, List<String> subjects) {
        List<NameEntry> entries = new ArrayList<>();
        new LinkedHashSet<>(subjects)
                .forEach(subject -> entries.add(new NameEntry(kind, subject, "X" + entries.size(), PLACE)));
        return new NamesLock(entries);
    }

    private static List<String> told(NamesLock lock) {
        return lock.entries().stream()
                .map(entry -> entry.kind() + " " + entry.subject() + " = " + entry.java())
                .toList();
    }

    private static Outcome<NamesLock> parse(String text) {
        return NamesLockFormat.parse(SourceFile.of("stubdown.names.yaml", text));
    }

    @Test
    void whatever_stands_in_names_it_is_read_again() {
        qt().withExamples(300)
                .forAll(lists().of(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 30))
                        .ofSizeBetween(0, 20))
                .checkAssert(NamesLockFormatTest::assertReadAgain);
        qt().withExamples(300)
                .forAll(lists().of(strings().betweenCodePoints(' ', '~').ofLengthBetween(0, 12))
                        .ofSizeBetween(0, 20))
                .checkAssert(NamesLockFormatTest::assertReadAgain);
    }

    @Test
    void names_that_yaml_would_take_for_something_else_are_read_again() {
        assertReadAgain(List.of(
                "true",
                "null",
                "~",
                "no",
                "1",
                "1.5",
                "0x1F",
                "2001-01-01",
                "a: b",
                "a #b",
                "a#b",
                "@odata.type",
                "*",
                "&a",
                "? a",
                "- a",
                "",
                " ",
                "a ",
                "'a'",
                "\"a\"",
                "{a}",
                "GET /users/{id}",
                "POST /a#request",
                "<<",
                "=",
                "a\tb",
                "\u2028",
                "\ud83d\ude00",
                "a".repeat(10_000),
                "b".repeat(5_000) + " c",
                "---",
                "...",
                "%",
                "!a",
                "|",
                ">"));
    }

    private static void assertReadAgain(List<String> subjects) {
        NamesLock lock = lock(NameKind.TYPES, subjects);
        Outcome<NamesLock> again = parse(NamesLockFormat.text(lock));
        assertEquals(List.of(), again.diagnostics());
        assertEquals(told(lock), told(again.value()));
        assertEquals(NamesLockFormat.text(lock), NamesLockFormat.text(again.value()));
    }

    @Test
    void the_file_is_sorted_and_plain() {
        String text = NamesLockFormat.text(new NamesLock(List.of(
                new NameEntry(NameKind.METHODS, "GET /users/{id}", "get", PLACE),
                new NameEntry(NameKind.TYPES, "shop.b", "B", PLACE),
                new NameEntry(NameKind.PROPERTIES, "shop.a#@odata.type", "odataType", PLACE),
                new NameEntry(NameKind.TYPES, "shop.a", "A", PLACE))));
        assertTrue(text.endsWith("""
                types:
                  shop.a: A
                  shop.b: B
                properties:
                  shop.a#@odata.type: odataType
                methods:
                  GET /users/{id}: get
                """), text);
    }

    @Test
    void what_is_wrong_with_an_edited_file_has_its_place() {
        assertEquals(
                List.of(
                        "stubdown.names.yaml:2:11: 'shop.a': the name 'class' is not a name of a class in Java",
                        "stubdown.names.yaml:3:11: 'shop.b': the name 'B*' is not a name of a class in Java",
                        "stubdown.names.yaml:4:1: Unknown key 'packages'"),
                parse("types:\n  shop.a: class\n  shop.b: B*\npackages:\n  shop: a\n").diagnostics().stream()
                        .map(problem -> problem.source() + ": " + problem.message())
                        .toList());
    }

    @Test
    void a_file_of_any_size_is_read() {
        StringBuilder text = new StringBuilder("types:\n");
        for (int i = 0; i < 150_000; i++) {
            text.append("  shop.type").append(i).append(": Type").append(i).append('\n');
        }
        Outcome<NamesLock> lock = parse(text.toString());
        assertEquals(List.of(), lock.diagnostics());
        assertEquals(150_000, lock.value().entries().size());
    }
}
