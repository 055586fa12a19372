package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.BeanUnit.Keeping;
import dev.stubdown.javamodel.BeanUnit.Place;
import dev.stubdown.javamodel.WireConventions.Discriminator;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is decided about types, properties and values that no page lists. */
class UnlistedTest {

    private static final WireConventions NAMED = new WireConventions(
            "microsoft.graph",
            null,
            new Discriminator("@odata.type", "#"),
            "@",
            Set.of("UNKNOWNfutureValue"),
            WireConventions.STANDARD_IGNORED_HEADERS,
            null);

    private static Outcome<JavaModel> map(String goldenCase, KeepUnlisted option, WireConventions conventions)
            throws IOException {
        Path file = Path.of("src/test/resources/golden/output/java", goldenCase, "model.json");
        ApiModel model = new ModelJsonReader().read(Files.readString(file));
        JavaOptions options = JavaOptions.builder()
                .basePackage("com.example")
                .additionalProperties(option)
                .build();
        return new JavaMapper(options, conventions).map(model);
    }

    private static BeanUnit bean(Outcome<JavaModel> outcome, String name) {
        return outcome.value().beans().stream()
                .filter(unit -> unit.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static EnumUnit enumOf(WireConventions conventions, String name) throws IOException {
        return map("wire-formats", KeepUnlisted.OPEN, conventions).value().enums().stream()
                .filter(unit -> unit.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_spelling_that_two_types_share_belongs_to_neither_and_is_told() throws IOException {
        Outcome<JavaModel> outcome = map("polymorphism", KeepUnlisted.OPEN, NAMED);
        List<List<String>> spellings = bean(outcome, "Animal").hierarchy().subtypes().stream()
                .filter(subtype ->
                        subtype.name().simpleName().toLowerCase(Locale.ROOT).startsWith("songbird"))
                .map(BeanUnit.Subtype::typeNames)
                .toList();
        assertEquals(
                List.of(
                        List.of("#microsoft.graph.songBird", "microsoft.graph.songBird"),
                        List.of("#microsoft.graph.songbird", "microsoft.graph.songbird")),
                spellings);
        assertEquals(
                List.of("The name `microsoft.graph.songbird` in a message could mean `microsoft.graph.songBird` and "
                        + "`microsoft.graph.songbird`; it is not read as `microsoft.graph.songBird`"),
                outcome.diagnostics().stream()
                        .filter(finding -> finding.code() == DiagnosticCode.CONFIG_NAME_CLASH)
                        .filter(finding -> finding.message().contains("in a message"))
                        .peek(finding -> assertEquals(
                                "resources/songbird.md", finding.source().file()))
                        .map(Diagnostic::message)
                        .toList());
    }

    @Test
    void types_that_nothing_reads_by_name_have_no_spellings_to_share() throws IOException {
        Outcome<JavaModel> outcome = map("polymorphism", KeepUnlisted.OPEN, NAMED);
        assertNull(bean(outcome, "Fence").hierarchy());
        assertNull(bean(outcome, "Shelter").hierarchy());
    }

    @Test
    void without_names_in_messages_no_class_is_abstract() throws IOException {
        Outcome<JavaModel> outcome = map("polymorphism", KeepUnlisted.OPEN, WireConventions.PLAIN);
        assertFalse(bean(outcome, "Animal").isAbstract());
        assertFalse(bean(outcome, "Animal").creatable());
        assertTrue(outcome.value().beans().stream()
                .noneMatch(unit -> unit.name().simpleName().equals("UnknownAnimal")));
        assertEquals(
                List.of(),
                outcome.diagnostics().stream()
                        .filter(finding -> finding.message().contains("in a message"))
                        .toList());
    }

    @Test
    void each_class_that_is_read_by_name_decides_for_itself() throws IOException {
        Outcome<JavaModel> outcome = map("polymorphism", KeepUnlisted.OPEN, NAMED);
        assertEquals(
                new Keeping(true, null, null, Place.ROOT),
                bean(outcome, "Animal").keeping());
        assertEquals(
                new Keeping(true, null, null, Place.BELOW), bean(outcome, "Pet").keeping());
        assertEquals(
                new Keeping(false, "@", "microsoft.graph.dog", Place.BELOW),
                bean(outcome, "Dog").keeping());
        assertEquals(
                new Keeping(true, null, null, Place.BELOW),
                bean(outcome, "CatFish").keeping());
        assertEquals(
                new Keeping(false, "@", null, Place.ALONE),
                bean(outcome, "Shelter").keeping());
        assertEquals(
                new Keeping(false, "@", null, Place.ROOT),
                bean(outcome, "Fence").keeping());
        assertEquals(
                new Keeping(true, null, null, Place.BELOW),
                bean(outcome, "Wall").keeping());
        assertNull(bean(outcome, "UnknownAnimal").keeping());
        assertNull(bean(outcome, "UnknownAnimal").additional());
    }

    @Test
    void nothing_has_to_be_decided_where_everything_is_kept() throws IOException {
        Outcome<JavaModel> outcome = map("polymorphism", KeepUnlisted.ALL, NAMED);
        for (BeanUnit unit : outcome.value().beans()) {
            assertNull(unit.keeping(), unit.name()::simpleName);
            assertFalse(unit.ignoresUnlisted(), unit.name()::simpleName);
        }
        assertFalse(bean(outcome, "Animal").additional().selective());
        assertNull(bean(outcome, "Dog").additional());
    }

    @Test
    void where_nothing_is_kept_only_objects_of_unlisted_types_have_a_place_for_it() throws IOException {
        Outcome<JavaModel> outcome = map("polymorphism", KeepUnlisted.NONE, NAMED);
        assertEquals(
                new Keeping(false, null, "microsoft.graph.catFish", Place.BELOW),
                bean(outcome, "CatFish").keeping());
        assertTrue(bean(outcome, "Animal").additional().selective());
        for (String alone : List.of("Shelter", "Fence", "Wall")) {
            assertNull(bean(outcome, alone).additional(), alone);
            assertTrue(bean(outcome, alone).ignoresUnlisted(), alone);
        }
    }

    @Test
    void the_docs_own_member_for_unlisted_values_is_found_in_any_letter_case() throws IOException {
        assertEquals("UNKNOWN_FUTURE_VALUE", enumOf(NAMED, "Status").unrecognized());
        assertTrue(enumOf(NAMED, "Status").documentsUnrecognized());
        assertEquals("UNRECOGNIZED_2", enumOf(NAMED, "Mood").unrecognized());
        assertFalse(enumOf(NAMED, "Mood").documentsUnrecognized());
        assertEquals("UNRECOGNIZED", enumOf(WireConventions.PLAIN, "Status").unrecognized());
    }

    @Test
    void only_what_the_docs_say_makes_a_property_not_nullable() throws IOException {
        BeanUnit visit = bean(map("wire-formats", KeepUnlisted.OPEN, NAMED), "Visit");
        assertEquals(
                List.of("id", "startDateTime", "status", "history", "days"),
                visit.properties().stream()
                        .filter(property -> !property.nullable())
                        .map(BeanProperty::wireName)
                        .toList());
        assertEquals(
                List.of("startDateTime", "breaks"),
                visit.properties().stream()
                        .filter(BeanProperty::keepsOffset)
                        .map(BeanProperty::wireName)
                        .toList());
    }

    @Test
    void the_words_of_the_option_are_those_of_its_values() {
        for (KeepUnlisted value : KeepUnlisted.values()) {
            assertEquals(value, KeepUnlisted.ofWord(value.word()).orElseThrow());
        }
        assertTrue(KeepUnlisted.ofWord("OPEN").isEmpty());
    }
}
