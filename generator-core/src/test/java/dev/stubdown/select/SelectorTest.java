package dev.stubdown.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectorTest {

    private static final ApiModel SHOP = new Models()
            .type("shop.thing", null, "id:String")
            .type("shop.pen", "shop.thing", "ink:shop.ink", "nibs:shop.nib*", "colour:shop.colour")
            .type("shop.redPen", "shop.pen")
            .type("shop.ink", null, "maker:shop.maker")
            .type("shop.nib", null, "lost:shop.undefined")
            .type("shop.maker", "shop.thing", "any:shop.thing")
            .type("shop.paper", "shop.thing", "pens:shop.pen*")
            .enumType("shop.colour")
            .operation("GET /pens/{id}", "pen-get", "shop.pen")
            .operation("GET /papers", "paper-list", "shop.paper*")
            .operation("DELETE /papers", "paper-delete", "shop.paper")
            .model();

    private static Selected select(ApiModel model, Selection.Builder selection) {
        return new Selector(selection.build()).select(model);
    }

    private static ApiModel part(Selection.Builder selection) {
        Selected selected = select(SHOP, selection);
        assertEquals(List.of(), selected.unused());
        return selected.model();
    }

    private static String types(ApiModel model) {
        return String.join(
                " ", model.types().stream().map(type -> type.name().name()).toList());
    }

    private static String operations(ApiModel model) {
        return String.join(
                " ", model.operations().stream().map(each -> each.name()).toList());
    }

    private static ObjectType type(ApiModel model, String name) {
        return (ObjectType) model.type(QualifiedName.parse(name)).orElseThrow();
    }

    private static List<String> properties(ObjectType type) {
        return type.properties().stream()
                .map(each -> each.name()
                        + ':'
                        + each.type().target().modelName()
                        + (each.type().collection() ? "*" : ""))
                .toList();
    }

    @Test
    void without_patterns_the_model_is_what_it_was() {
        assertSame(SHOP, part(Selection.builder()));
    }

    @Test
    void a_root_keeps_what_it_names_and_what_that_needs() {
        ApiModel part = part(Selection.builder().root(List.of("GET /pens/{pen}")));
        assertEquals("colour ink maker nib pen redPen thing", types(part));
        assertEquals("pen-get", operations(part));
    }

    @Test
    void a_base_type_of_which_only_its_key_is_known_brings_nothing_that_derives_from_it() {
        assertEquals("maker thing", types(part(Selection.builder().root(List.of("maker")))));
    }

    @Test
    void a_base_type_without_any_property_brings_what_derives_from_it() {
        ApiModel model = new Models()
                .type("shop.range", null)
                .type("shop.small", "shop.range", "end:Int32")
                .type("shop.tiny", "shop.small")
                .type("shop.box", null, "range:shop.range")
                .model();
        Selected selected = select(model, Selection.builder().root(List.of("shop.box")));
        assertEquals("box range small tiny", types(selected.model()));
    }

    @Test
    void what_is_only_inherited_from_brings_no_other_heirs() {
        ApiModel model = new Models()
                .type("shop.base", null, "name:String")
                .type("shop.one", "shop.base")
                .type("shop.two", "shop.base")
                .model();
        assertEquals(
                "base one",
                types(select(model, Selection.builder().root(List.of("shop.one")))
                        .model()));
    }

    @Test
    void types_are_roots_too_and_bring_no_operation() {
        ApiModel part = part(Selection.builder().root(List.of("shop.nib", "shop.colour")));
        assertEquals("colour nib", types(part));
        assertEquals("", operations(part));
    }

    @Test
    void operations_come_and_go_without_their_types() {
        ApiModel part = part(Selection.builder()
                .includeOperation(List.of("/papers", "pen-*"))
                .excludeOperation(List.of("DELETE /**")));
        assertEquals("paper-list pen-get", operations(part));
        assertEquals(types(SHOP), types(part));
    }

    @Test
    void what_refers_to_a_type_that_is_left_out_holds_any_json_and_text_for_an_enum() {
        Selected selected = select(SHOP, Selection.builder().excludeType(List.of("colour", "nib", "shop.paper")));
        assertEquals(
                List.of("ink:shop.ink", "nibs:Json*", "colour:String"), properties(type(selected.model(), "shop.pen")));
        assertEquals(
                List.of("Json", "Json*"),
                selected.model().operations().stream()
                        .filter(each -> each.name().startsWith("paper"))
                        .map(each -> each.responses().get(0).type())
                        .map(use -> use.target().modelName() + (use.collection() ? "*" : ""))
                        .toList());
        assertEquals(
                List.of(
                        "`shop.colour` is left out: 1 place holds text instead",
                        "`shop.nib` is left out: 1 place holds any JSON instead",
                        "`shop.paper` is left out: 2 places hold any JSON instead"),
                selected.diagnostics().stream().map(Diagnostic::message).toList());
        assertEquals(
                "shop.pen.md", selected.diagnostics().get(0).related().get(0).file());
    }

    @Test
    void what_nobody_misses_is_no_finding() {
        Selected selected =
                select(SHOP, Selection.builder().root(List.of("shop.nib")).excludeType(List.of("shop.{colour,maker}")));
        assertEquals(List.of(), selected.diagnostics());
    }

    @Test
    void a_name_that_no_page_defines_stays_as_it_is() {
        Selected selected = select(SHOP, Selection.builder().excludeType(List.of("shop.{maker,paper}")));
        assertEquals(List.of("lost:shop.undefined"), properties(type(selected.model(), "shop.nib")));
    }

    @Test
    void heirs_of_a_type_that_is_left_out_have_its_properties_and_its_base_type() {
        ApiModel model = new Models()
                .type("shop.top", null, "id:String")
                .openType("shop.mid", "shop.top", "a:String", "b:String")
                .type("shop.low", "shop.mid", "b:Int32", "c:String")
                .type("shop.end", "shop.low", "d:String")
                .model();
        Selected selected = select(model, Selection.builder().excludeType(List.of("shop.{mid,low}")));
        ObjectType end = type(selected.model(), "shop.end");
        assertEquals(QualifiedName.parse("shop.top"), end.baseType());
        assertEquals(List.of("a:String", "b:Int32", "c:String", "d:String"), properties(end));
        assertTrue(end.openType());
        assertEquals(
                List.of(
                        "`shop.low` is left out: 1 type has its properties",
                        "`shop.mid` is left out: 1 type has its properties"),
                selected.diagnostics().stream().map(Diagnostic::message).toList());
    }

    @Test
    void a_root_may_need_less_because_of_what_is_left_out() {
        ApiModel part = part(Selection.builder().root(List.of("pen-get")).excludeType(List.of("shop.ink")));
        assertEquals("colour nib pen redPen thing", types(part));
    }

    @Test
    void included_types_are_all_that_stays() {
        ApiModel part = part(Selection.builder().includeType(List.of("shop.pen", "shop.ink")));
        assertEquals("ink pen", types(part));
        assertEquals(
                List.of("id", "ink", "nibs", "colour"),
                type(part, "shop.pen").properties().stream().map(Property::name).toList());
    }

    @Test
    void every_pattern_that_matches_nothing_is_told_with_what_was_meant() {
        Selection.Builder wrong = Selection.builder()
                .root(List.of("GET /pen/{id}", "shop.maker", "shop.paper"))
                .includeType(List.of("shop.*", "penn"))
                .excludeType(List.of("shop.papers", "shop.paper"))
                .includeOperation(List.of("**", "paper-lists"))
                .excludeOperation(List.of("/zzzzzzzz"));
        assertEquals(
                List.of(
                        "no operation or type matches the root 'GET /pen/{id}'; did you mean 'GET /pens/{id}'?",
                        "all that matches the root 'shop.paper' is left out",
                        "no type matches 'penn', which is to be included; did you mean 'pen'?",
                        "no type matches 'shop.papers', which is to be left out; did you mean 'shop.paper'?",
                        "no operation matches 'paper-lists', which is to be included; did you mean 'paper-list'?",
                        "no operation matches '/zzzzzzzz', which is to be left out"),
                select(SHOP, wrong).unused());
    }
}
