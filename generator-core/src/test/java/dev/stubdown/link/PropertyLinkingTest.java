package dev.stubdown.link;

import static dev.stubdown.link.FactPages.link;
import static dev.stubdown.link.FactPages.listed;
import static dev.stubdown.link.FactPages.page;
import static dev.stubdown.link.FactPages.string;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyLinkingTest {

    @Test
    void severalPagesOfOneTypeAreOneType() {
        LinkedPages linked = LinkedPages.link(
                page("types/module-a.md", "a")
                        .supplementary()
                        .row("one", string())
                        .row("two", string())
                        .row("x", string()),
                page("types/z.md", "a").description("The real one.").row("x", string()),
                page("types/b.md", "a").supplementary().row("three", string()).row("x", link("b", "types/none.md")));

        assertEquals(List.of("x", "one", "two", "three"), linked.properties("a"));
        assertEquals("The real one.", linked.object("a").description().text());
        assertEquals("types/z.md", linked.object("a").source().file());
        assertEquals(2, linked.object("a").alsoIn().size());
        assertEquals(List.of("property/type-conflict"), linked.codes());
    }

    @Test
    void twoPagesThatBothDescribeATypeAreReported() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("x", string()),
                page("types/b.md", "a").row("y", string()));

        assertEquals(List.of("x", "y"), linked.properties("a"));
        assertEquals(List.of("type/duplicate"), linked.codes());
    }

    @Test
    void aPropertyListedTwiceOnAPageIsOneProperty() {
        LinkedPages linked =
                LinkedPages.link(page("types/a.md", "a").row("x", string()).relationship("X", string()));

        assertEquals(List.of("x"), linked.properties("a"));
        assertEquals(
                "About x.\n\nAbout X.", linked.property("a", "x").description().text());
        assertEquals(List.of("property/duplicate"), linked.codes());
    }

    @Test
    void thePropertyOfAnEntityTypeIsNavigationWhateverItsTable() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a")
                        .row("hidden", link("thing", "types/thing.md"))
                        .row("part", link("part", "types/part.md"))
                        .relationship("parts", link("part", "types/part.md"))
                        .relationship("text", string())
                        .relationship("color", link("color", "types/color.md")),
                page("types/thing.md", "thing").key("id").row("id", string()),
                page("types/part.md", "part").metadataBase("root").row("x", string()),
                page("types/root.md", "root").row("y", string()),
                FactPages.enums("types/color.md", EnumFact.Origin.PAGE, "color:red,blue"));

        assertTrue(linked.property("a", "hidden").navigation());
        assertFalse(linked.property("a", "part").navigation());
        assertTrue(linked.property("a", "parts").navigation());
        assertFalse(linked.property("a", "text").navigation());
        assertFalse(linked.property("a", "color").navigation());
    }

    @Test
    void theJsonRepresentationAddsWhatNoTableLists() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("x", string()).json("x", string()).json("y", string()));

        assertEquals(List.of("x", "y"), linked.properties("a"));
        assertEquals(
                List.of(Evidence.TABLE, Evidence.JSON),
                linked.property("a", "x").evidence());
        assertEquals(List.of(Evidence.JSON), linked.property("a", "y").evidence());
        assertEquals(List.of("property/only-in-json"), linked.codes());
    }

    @Test
    void theJsonOfAPageWithoutTablesCountsUnlessItsKeysArePlaceholders() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").json("x", string()),
                page("types/b.md", "b").open().json("x", string()),
                page("types/c.md", "c").json("fa5b-1", string()).json("x", string()));

        assertEquals(List.of("x"), linked.properties("a"));
        assertEquals(List.of(), linked.properties("b"));
        assertEquals(List.of(), linked.properties("c"));
        assertTrue(linked.codes().isEmpty());
    }

    @Test
    void aRequestTableMakesTheTypeThatNoPageDefines() {
        TypeExpression entity = link("entity", "types/entity.md");
        TypeExpression connector = link("exchangeConnector", "types/exchangeconnector.md");
        LinkedPages linked = LinkedPages.link(FactPages.body(
                "calls/create.md",
                connector,
                page("calls/create.md", "rows")
                        .inherited("id", string(), entity)
                        .row("connectorStatus", listed(), "on", "off")
                        .row("server", string())));

        assertEquals(List.of("entity", "exchangeConnector", "exchangeConnectorStatus"), linked.types());
        assertEquals("api.entity", linked.base("exchangeConnector"));
        assertEquals(List.of("connectorStatus", "server"), linked.properties("exchangeConnector"));
        assertEquals("api.exchangeConnectorStatus", linked.type("exchangeConnector", "connectorStatus"));
        assertTrue(linked.object("exchangeConnector").inferred());
        assertEquals(
                List.of(Evidence.TABLE, Evidence.PROSE),
                linked.object("exchangeConnector").evidence());
        assertEquals(List.of("id"), linked.properties("entity"));
        assertTrue(linked.property("entity", "id").key());
        assertTrue(linked.codes().isEmpty());
    }

    @Test
    void typesBetweenTheRootAndARequestsTypeAreMadeFromTheRowsThatNameThem() {
        LinkedPages linked = LinkedPages.link(FactPages.body(
                "calls/create.md",
                link("wifi", "types/wifi.md"),
                page("calls/create.md", "rows")
                        .inherited("id", string(), link("entity", "types/entity.md"))
                        .inherited("displayName", string(), link("policy", "types/policy.md"))
                        .inherited("version", string(), link("policy", "types/policy.md"))
                        .row("ssid", string())));

        assertEquals(List.of("entity", "policy", "wifi"), linked.types());
        assertEquals("api.policy", linked.base("wifi"));
        assertEquals("api.entity", linked.base("policy"));
        assertEquals(List.of("displayName", "version"), linked.properties("policy"));
        assertEquals(List.of("ssid"), linked.properties("wifi"));
    }

    @Test
    void anImpliedTypeWithTheRowOfAKeyHasTheImpliedBase() {
        LinkedPages linked = LinkedPages.link(FactPages.body(
                "calls/create.md",
                link("wifi", "types/wifi.md"),
                page("calls/create.md", "rows")
                        .inherited("id", string(), link("policy", "types/policy.md"))
                        .row("ssid", string())));

        assertEquals("api.policy", linked.base("wifi"));
        assertEquals("api.entity", linked.base("policy"));
        assertEquals(List.of("id"), linked.properties("entity"));
        assertEquals(List.of(), linked.properties("policy"));
    }

    @Test
    void aStringKeepsTheValuesThatItsDescriptionLists() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("kind", string(), "one", "two").row("only", string(), "one"));

        assertEquals(List.of("one", "two"), linked.property("a", "kind").allowedValues());
        assertEquals(List.of(), linked.property("a", "only").allowedValues());
        assertTrue(linked.property("a", "kind").type().isScalar(ScalarType.STRING));
    }
}
