package dev.stubdown.link;

import static dev.stubdown.link.FactPages.link;
import static dev.stubdown.link.FactPages.listed;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.page;
import static dev.stubdown.link.FactPages.string;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class InputOrderTest {

    @RepeatedTest(20)
    void theOrderOfThePagesDoesNotMatter(RepetitionInfo repetition) {
        Outcome<ApiModel> expected = new Linker(FactPages.OPTIONS).link(pages());
        List<PageFacts> shuffled = new ArrayList<>(pages());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

        Outcome<ApiModel> actual = new Linker(FactPages.OPTIONS).link(shuffled);

        assertEquals(expected.value().types(), actual.value().types());
        assertEquals(expected.value().operations(), actual.value().operations());
        assertEquals(expected.diagnostics(), actual.diagnostics());
    }

    private static List<PageFacts> pages() {
        return List.of(
                page("types/a.md", "a")
                        .row("x", string())
                        .row("state", listed(), "on", "off")
                        .facts(),
                page("types/a2.md", "A")
                        .row("x", link("b", "types/b.md"))
                        .row("z", named("nowhere"))
                        .facts(),
                page("types/a3.md", "aState").inherits(named("b")).facts(),
                page("types/b.md", "b")
                        .inherits(named("c"))
                        .row("y", named("level"), "low", "odd")
                        .facts(),
                page("types/c.md", "c")
                        .inherits(named("b"))
                        .row("y", named("level"), "other")
                        .facts(),
                page("types/d.md", "d")
                        .relationship("friend", link("c", "types/c.md"))
                        .facts(),
                FactPages.enums("types/e1.md", EnumFact.Origin.COLLECTION, "level:low,high", "Level2:a,b"),
                FactPages.enums("types/e2.md", EnumFact.Origin.COLLECTION, "LEVEL:low,mid", "level2:b,c"),
                FactPages.body(
                        "calls/one.md",
                        named("thing"),
                        page("calls/one.md", "r").row("p", string())),
                FactPages.body(
                        "calls/two.md",
                        named("Thing"),
                        page("calls/two.md", "r").row("q", string())));
    }
}
