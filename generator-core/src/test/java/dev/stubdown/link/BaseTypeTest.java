package dev.stubdown.link;

import static dev.stubdown.link.FactPages.link;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.page;
import static dev.stubdown.link.FactPages.string;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.TypeExpression;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaseTypeTest {

    private static final FactPages.TypePage ENTITY =
            page("types/entity.md", "entity").row("id", string());

    @Test
    void aSentenceGivesTheBaseByTheTargetOfItsLink() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").inherits(link("Something Nice", "types/b.md")),
                page("types/b.md", "b").row("x", string()));

        assertEquals("api.b", linked.base("a"));
        assertEquals("null", linked.base("b"));
    }

    @Test
    void theNearerOfSentenceAndMetadataWins() {
        LinkedPages linked = LinkedPages.link(
                ENTITY,
                page("types/a.md", "a").inherits(link("b", "types/b.md")).metadataBase("entity"),
                page("types/b.md", "b")
                        .inherits(link("entity", "types/entity.md"))
                        .metadataBase("c"),
                page("types/c.md", "c").metadataBase("entity"));

        assertEquals("api.b", linked.base("a"));
        assertEquals("api.c", linked.base("b"));
        assertTrue(linked.codes().isEmpty());
    }

    @Test
    void aSentenceWinsOverMetadataThatContradictsIt() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").inherits(link("b", "types/b.md")).metadataBase("c"),
                page("types/b.md", "b").row("x", string()),
                page("types/c.md", "c").row("x", string()));

        assertEquals("api.b", linked.base("a"));
        assertEquals(List.of("type/base-conflict"), linked.codes());
    }

    @Test
    void aTypeWithAKeyInheritsFromTheImpliedBase() {
        LinkedPages linked = LinkedPages.link(
                ENTITY,
                page("types/a.md", "a").key("id").row("id", string()),
                page("types/b.md", "b").methods().row("id", string()),
                page("types/c.md", "c").row("id", string()),
                page("types/f.md", "f").key("id").row("name", string()),
                page("types/d.md", "d").relationship("target", link("e", "types/e.md")),
                page("types/e.md", "e").row("name", string()));

        assertEquals("api.entity", linked.base("a"));
        assertEquals("api.entity", linked.base("b"));
        assertEquals("null", linked.base("c"));
        assertEquals("null", linked.base("d"));
        assertEquals("null", linked.base("f"));
        assertEquals("api.entity", linked.base("e"));
        assertEquals("null", linked.base("entity"));
        assertEquals(List.of(), linked.properties("a"));
        assertTrue(linked.property("entity", "id").key());
    }

    @Test
    void theImpliedBaseIsMadeWhereNoPageDefinesIt() {
        LinkedPages linked = LinkedPages.link(page("types/a.md", "a").key("id").row("id", string()));

        assertEquals(List.of("a", "entity"), linked.types());
        assertTrue(linked.object("entity").inferred());
        assertFalse(linked.object("entity").openType());
        assertTrue(linked.property("entity", "id").key());
    }

    @Test
    void nothingIsImpliedWhereTheOptionsForbidIt() {
        LinkedPages linked = LinkedPages.link(
                new LinkOptions(
                        "api",
                        FactPages.name("entity"),
                        Set.of("id"),
                        Set.of(),
                        false,
                        "application/json",
                        "application/octet-stream",
                        false),
                page("types/a.md", "a").key("id").row("id", string()).row("other", named("unknown")));

        assertEquals(List.of("a"), linked.types());
        assertEquals("null", linked.base("a"));
        assertTrue(linked.property("a", "id").key());
    }

    @Test
    void aCycleIsCutAtItsFirstName() {
        LinkedPages linked = LinkedPages.link(
                page("types/c.md", "c").inherits(named("a")),
                page("types/a.md", "a").inherits(named("b")),
                page("types/b.md", "b").inherits(named("c")));

        assertEquals("null", linked.base("a"));
        assertEquals("api.c", linked.base("b"));
        assertEquals("api.a", linked.base("c"));
        assertEquals(List.of("type/cyclic-base"), linked.codes());
    }

    @Test
    void whatATypeRepeatsOfItsAncestorsIsLeftOut() {
        LinkedPages linked = LinkedPages.link(
                page("types/child.md", "child")
                        .inherits(link("parent", "types/parent.md"))
                        .row("Name", string())
                        .row("size", new TypeExpression.Scalar(ScalarType.INT32))
                        .row("own", string())
                        .json("name", string()),
                page("types/parent.md", "parent").row("name", string()).row("size", string()));

        assertEquals(List.of("own"), linked.properties("child"));
        assertEquals(List.of("property/overrides-inherited"), linked.codes());
    }
}
