package dev.stubdown.link;

import static dev.stubdown.link.FactPages.anchor;
import static dev.stubdown.link.FactPages.link;
import static dev.stubdown.link.FactPages.listOf;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.page;
import static dev.stubdown.link.FactPages.string;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeReferenceTest {

    @Test
    void aLinkMeansTheTypeOfItsTargetNotItsText() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("chart", link("Chart", "types/chart.md")),
                page("types/chart.md", "workbookChart").row("x", string()));

        assertEquals("api.workbookChart", linked.type("a", "chart"));
        assertTrue(linked.codes().isEmpty());
    }

    @Test
    void aLinkFindsItsPageInAnyLetterCaseWithoutExtensionAndFromTheRootOfTheSite() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a")
                        .row("one", link("thing", "types/THING.md"))
                        .row("two", link("thing", "types/thing"))
                        .row("three", link("thing", "/site/docs/types/thing")),
                page("types/thing.md", "realThing").row("x", string()));

        assertEquals("api.realThing", linked.type("a", "one"));
        assertEquals("api.realThing", linked.type("a", "two"));
        assertEquals("api.realThing", linked.type("a", "three"));
    }

    @Test
    void theTextOfALinkWinsWhereItNamesAnotherTypeOrAScalar() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a")
                        .row("guest", link("guest", "types/person.md"))
                        .row(
                                "when",
                                new TypeExpression.Linked(
                                        new TypeExpression.Scalar(ScalarType.DATE_TIME_OFFSET),
                                        "types/person.md",
                                        null)),
                page("types/guest.md", "guest").row("x", string()),
                page("types/person.md", "person").row("x", string()));

        assertEquals("api.guest", linked.type("a", "guest"));
        assertEquals("DateTimeOffset", linked.type("a", "when"));
    }

    @Test
    void aLinkToAPageThatIsNotThereMeansItsText() {
        LinkedPages linked =
                LinkedPages.link(page("types/a.md", "a").row("owner", listOf(link("bigOwner", "types/bigowner.md"))));

        assertEquals("api.bigOwner[]", linked.type("a", "owner"));
        assertTrue(linked.object("bigOwner").openType());
        assertTrue(linked.object("bigOwner").inferred());
        assertEquals(List.of("type/undefined"), linked.codes());
    }

    @Test
    void aBareNameMeansTheTypeOfThatNameInAnyLetterCase() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("to", named("Recipient")).row("from", named("bigChart")),
                page("types/recipient.md", "recipient").row("x", string()),
                page("types/chart.md", "workbookChart").alias("bigchart").row("x", string()));

        assertEquals("api.recipient", linked.type("a", "to"));
        assertEquals("api.workbookChart", linked.type("a", "from"));
    }

    @Test
    void aBareNameThatNoPageDefinesIsStillATypeOfTheNamespace() {
        LinkedPages linked = LinkedPages.link(page("types/a.md", "a").row("kind", named("entityType")));

        assertEquals("api.entityType", linked.type("a", "kind"));
        assertEquals(List.of("type/undefined"), linked.codes());
    }

    @Test
    void aNameThatNoPageDefinesBringsTheNearestOneToMind() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("x", named("recipiant")).row("y", named("elephant")),
                page("types/recipient.md", "recipient").row("x", string()));

        assertEquals(List.of("null", "did you mean `recipient`?"), linked.hints());
    }

    @Test
    void anAnchorNamesASectionOfTheSamePageOrOfACollection() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a")
                        .row("here", anchor("role", "level-values"))
                        .row("there", new TypeExpression.Linked(named("x"), "types/enums.md", "color-values"))
                        .section(null, "level:low,high"),
                FactPages.enums("types/enums.md", EnumFact.Origin.COLLECTION, "color:red,blue", "size:s,m"));

        assertEquals("api.level", linked.type("a", "here"));
        assertEquals("api.color", linked.type("a", "there"));
    }

    @Test
    void anAnchorThatIsNoSectionOfAnEnumMeansTheTextOfItsLink() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("other", anchor("thing", "things")),
                page("types/thing.md", "thing").row("x", string()),
                page("types/b.md", "b").row("missing", anchor("nowhere", "nowhere")));

        assertEquals("api.thing", linked.type("a", "other"));
        assertEquals("api.nowhere", linked.type("b", "missing"));
    }

    @Test
    void oneOfSeveralTypesIsTheirNearestCommonAncestorElseAnyJson() {
        TypeExpression union =
                new TypeExpression.Union(List.of(link("cat", "types/cat.md"), link("dog", "types/dog.md")));
        TypeExpression unrelated =
                new TypeExpression.Union(List.of(link("cat", "types/cat.md"), link("rock", "types/rock.md")));
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("pet", union).row("thing", unrelated),
                page("types/animal.md", "animal").row("x", string()),
                page("types/cat.md", "cat").inherits(link("animal", "types/animal.md")),
                page("types/dog.md", "dog").inherits(link("animal", "types/animal.md")),
                page("types/rock.md", "rock").row("x", string()));

        assertEquals("api.animal", linked.type("a", "pet"));
        assertEquals("Json", linked.type("a", "thing"));
        assertEquals(List.of("type/union", "type/union"), linked.codes());
    }

    @Test
    void textThatIsNoTypeIsAnyJson() {
        LinkedPages linked =
                LinkedPages.link(page("types/a.md", "a").row("odd", new TypeExpression.Unreadable("** ? **")));

        assertEquals("Json", linked.type("a", "odd"));
    }
}
