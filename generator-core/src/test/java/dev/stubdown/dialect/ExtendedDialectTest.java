package dev.stubdown.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.ColumnRule.Column;
import dev.stubdown.source.SourceFile;
import dev.stubdown.term.ScalarType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dialect has that extends another, and what is wrong with it. */
class ExtendedDialectTest {

    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void put_the_bundled_dialect_there() throws IOException {
        try (InputStream file = ExtendedDialectTest.class.getResourceAsStream("/dialects/graph.yaml")) {
            files.put("graph", new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private SourceFile find(String child, String name) throws IOException {
        String text = files.get(name);
        if (text == null) {
            throw new IOException("there is no dialect '" + name + "'");
        }
        return SourceFile.of(name, text);
    }

    private Outcome<Optional<Dialect>> load(String text) {
        return DialectLoader.load(SourceFile.of("own.yaml", text), this::find);
    }

    private Dialect dialect(String text) {
        Outcome<Optional<Dialect>> outcome = load(text);
        assertEquals(List.of(), outcome.diagnostics());
        return outcome.value().orElseThrow();
    }

    private List<String> problems(String text) {
        return load(text).diagnostics().stream()
                .map(problem -> problem.source() + " " + problem.message())
                .toList();
    }

    private Dialect graph() {
        return DialectLoader.load(SourceFile.of("graph", files.get("graph")), this::find)
                .value()
                .orElseThrow();
    }

    @Test
    void a_child_may_leave_out_everything() {
        assertEquals("graph", dialect("extends: graph").id());
    }

    @Test
    void a_text_replaces_the_one_of_the_parent() {
        Dialect own = dialect("extends: graph\nid: own\nnames: {namespace: shop}");
        assertEquals("own", own.id());
        assertEquals("shop", own.names().namespace());
        assertEquals(
                graph().names().typeTitle().toString(), own.names().typeTitle().toString());
    }

    @Test
    void a_list_replaces_the_one_of_the_parent() {
        Dialect own = dialect("extends: graph\nsections: [{heading: Fields, role: properties}]");
        assertEquals(
                List.of("Fields"),
                own.sections().stream().map(rule -> rule.heading().toString()).toList());
    }

    @Test
    void a_key_without_a_value_takes_away_what_the_parent_has() {
        assertNull(dialect("extends: graph\nlinks: {implied-base: }").links().impliedBase());
        assertEquals(
                List.of("own.yaml:2:8 'namespace' is missing"), problems("extends: graph\nnames: {namespace: null}"));
    }

    @Test
    void mappings_are_joined_key_by_key() {
        Dialect own = dialect("extends: graph\ntypes: {scalars: {money: Decimal, number: Int64}}");
        assertEquals(ScalarType.DECIMAL, own.types().scalars().get("money"));
        assertEquals(ScalarType.INT64, own.types().scalars().get("number"));
        assertEquals(ScalarType.STRING, own.types().scalars().get("string"));
    }

    @Test
    void what_is_prepended_stands_before_what_the_parent_has() {
        Dialect own = dialect("""
                extends: graph
                prepend:
                  sections: [{heading: Fields, role: properties}]
                  tables: {properties: {name: field}}
                  remarks: {key: [{match: key}]}
                """);
        assertEquals("Fields", own.sections().get(0).heading().toString());
        assertEquals(graph().sections().size() + 1, own.sections().size());
        assertEquals("key", own.remarks().key().get(0).match().pattern().pattern());
        Phrase titles = Objects.requireNonNull(
                own.columns(TableKind.PROPERTIES).titles().get(Column.NAME));
        assertEquals("\\Qfield\\E|\\Qproperty\\E", titles.toString().substring(0, 22));
    }

    @Test
    void a_parent_may_have_a_parent() {
        files.put("middle", "extends: graph\nid: middle\nprepend: {types: {listed: [b]}}");
        Dialect own = dialect("extends: middle\nprepend: {types: {listed: [a]}}");
        assertEquals("middle", own.id());
        assertEquals(graph().types().listed().size() + 2, own.types().listed().size());
    }

    @Test
    void the_digest_covers_the_parents() {
        String text = "extends: middle";
        files.put("middle", "extends: graph");
        String before = dialect(text).digest();
        assertNotEquals(before, dialect(text + "\n").digest());
        files.put("graph", files.get("graph") + "\n");
        assertNotEquals(before, dialect(text).digest());
    }

    @Test
    void a_problem_is_told_at_the_file_and_line_where_its_value_stands() {
        assertEquals(
                List.of("own.yaml:3:13 Not a regular expression: Unclosed group at 1"),
                problems("extends: graph\nnames:\n  abstract: ("));
        files.put("middle", "extends: graph\nbodies:\n  absnt: x\n");
        assertEquals(List.of("middle:3:3 Unknown key 'absnt'"), problems("extends: middle\nbodies: {stream: x}"));
    }

    @Test
    void what_is_prepended_to_a_text_is_told() {
        assertEquals(
                List.of("own.yaml:2:31 'type-title' takes a text here", "own.yaml:2:18 'type-title' is missing"),
                problems("extends: graph\nprepend: {names: {type-title: '(x)'}}").stream()
                        .limit(2)
                        .toList());
    }

    @Test
    void an_unknown_key_is_told_wherever_it_stands() {
        assertEquals(
                List.of("own.yaml:2:11 Unknown key 'sectoins'"), problems("extends: graph\nprepend: {sectoins: []}"));
        assertEquals(List.of("own.yaml:2:1 Unknown key 'sectoins'"), problems("extends: graph\nsectoins: []"));
    }

    @Test
    void a_key_that_is_there_twice_is_told() {
        assertEquals(
                List.of("own.yaml:2:21 The key 'absent' is there twice"),
                problems("extends: graph\nbodies: {absent: a, absent: b}"));
    }

    @Test
    void an_unknown_parent_is_told_with_its_place() {
        assertEquals(
                List.of("own.yaml:1:10 Cannot extend 'grpah': there is no dialect 'grpah'"),
                problems("extends: grpah"));
    }

    @Test
    void a_circle_is_told_where_it_closes() {
        files.put("own.yaml", "extends: middle");
        files.put("middle", "\nextends: own.yaml");
        assertEquals(
                List.of("middle:2:10 'own.yaml' extends this dialect, which extends it"), problems("extends: middle"));
    }

    @Test
    void a_parent_that_is_no_yaml_is_told_with_its_place() {
        files.put("middle", "id: [");
        assertEquals(1, problems("extends: middle").size());
        assertEquals("middle:1:", problems("extends: middle").get(0).substring(0, 9));
    }

    @Test
    void rules_are_put_before_those_of_a_parent_alone() {
        assertEquals(
                "own.yaml:1:10 'prepend' needs a dialect that 'extends' names",
                problems("prepend: {sections: []}").get(0));
    }

    @Test
    void mappings_that_contain_themselves_are_not_joined_for_ever() {
        files.put("middle", "extends: graph\ntypes: &x {types: *x}");
        assertEquals(false, problems("extends: middle\ntypes: &x {types: *x}").isEmpty());
    }
}
