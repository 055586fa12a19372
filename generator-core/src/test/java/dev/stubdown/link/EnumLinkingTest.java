package dev.stubdown.link;

import static dev.stubdown.link.FactPages.listed;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.page;
import static dev.stubdown.link.FactPages.string;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.term.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumLinkingTest {

    @ParameterizedTest
    @CsvSource({
        "deviceManagementExchangeConnector, status, deviceManagementExchangeConnectorStatus",
        "deviceManagementExchangeConnector, exchangeConnectorType, deviceManagementExchangeConnectorType",
        "user, userType, userType",
        "agent, agentstate, agentAgentstate",
        "reagent, agentState, reagentAgentState",
        "printJob, state, printJobState",
        "jobStatus, status, jobStatus"
    })
    void theNameOfAnEnumRepeatsNothingOfTheType(String type, String property, String expected) {
        assertEquals(expected, InferredNames.enumName(type, property));
    }

    @Test
    void listedValuesBecomeAnEnumNamedByTypeAndProperty() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("state", listed(), "on", "off").row("mode", listed(), "one"));

        assertEquals("api.aState", linked.type("a", "state"));
        assertEquals(List.of("on", "off"), linked.members("aState"));
        assertTrue(linked.enumType("aState").inferred());
        assertEquals(List.of(Evidence.LIST), linked.enumType("aState").evidence());
        assertEquals("String", linked.type("a", "mode"));
    }

    @Test
    void anInferredNameThatIsTakenGivesWay() {
        LinkedPages linked = LinkedPages.link(
                page("types/jobstatus.md", "jobStatus").row("status", listed(), "on", "off"),
                page("types/x.md", "aState").row("y", string()),
                page("types/a.md", "a").row("state", listed(), "on", "off"));

        assertEquals("api.jobStatusStatus", linked.type("jobStatus", "status"));
        assertEquals("api.aState2", linked.type("a", "state"));
        assertEquals(List.of("config/name-clash", "config/name-clash"), linked.codes());
    }

    @Test
    void aStringWithExactlyTheMembersOfAnEnumOfLikeNameIsThatEnum() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a")
                        .row("status", string(), "on", "OFF")
                        .row("power", string(), "on", "off")
                        .row("importance", string(), "on", "off", "broken"),
                FactPages.enums("types/enums.md", EnumFact.Origin.COLLECTION, "taskStatus:on,off,unknownFutureValue"));

        assertEquals("api.taskStatus", linked.type("a", "status"));
        assertEquals("String", linked.type("a", "power"));
        assertEquals("String", linked.type("a", "importance"));
    }

    @Test
    void twoEnumsOfLikeNameWithTheSameMembersDecideNothing() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("status", string(), "on", "off"),
                FactPages.enums("types/enums.md", EnumFact.Origin.COLLECTION, "taskStatus:on,off", "jobStatus:on,off"));

        assertEquals("String", linked.type("a", "status"));
    }

    @Test
    void aTypeThatNoPageDefinesIsAnEnumWhereTheRowListsItsValues() {
        LinkedPages linked =
                LinkedPages.link(page("types/a.md", "a").row("kind", named("entityKind"), "event", "message"));

        assertEquals(List.of("event", "message"), linked.members("entityKind"));
        assertTrue(linked.enumType("entityKind").inferred());
        assertTrue(linked.codes().isEmpty());
    }

    @Test
    void membersThatOnlyADescriptionListsAreAdded() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("level", named("level"), "low", "extreme"),
                FactPages.enums("types/level.md", EnumFact.Origin.PAGE, "level:low,high"));

        assertEquals(List.of("low", "high", "extreme"), linked.members("level"));
        assertEquals(List.of("enum/values-differ"), linked.codes());
    }

    @Test
    void theMostDeliberatePlaceLeadsAndOthersAdd() {
        LinkedPages linked = LinkedPages.link(
                FactPages.enums("types/a-collection.md", EnumFact.Origin.COLLECTION, "level:mid,low"),
                FactPages.enums("types/level.md", EnumFact.Origin.PAGE, "Level:low,high"));

        assertEquals(List.of("low", "high", "mid"), linked.members("Level"));
        assertEquals("types/level.md", linked.enumType("Level").source().file());
        assertEquals(List.of("enum/duplicate"), linked.codes());
    }

    @Test
    void flagsHaveAtLeastThreePowersOfTwo() {
        LinkedPages linked = LinkedPages.link(FactPages.enums(
                "types/enums.md",
                EnumFact.Origin.COLLECTION,
                "bits:none=0,a=1,b=2,c=4,unknownFutureValue=8",
                "counted:none=0,a=1,b=2,c=3",
                "few:none=0,a=1,b=2",
                "negative:none=-1,a=1,b=2,c=4"));

        assertTrue(linked.enumType("bits").flags());
        assertTrue(linked.enumType("bits").evolvable());
        assertFalse(linked.enumType("counted").flags());
        assertFalse(linked.enumType("counted").evolvable());
        assertFalse(linked.enumType("few").flags());
        assertFalse(linked.enumType("negative").flags());
    }

    @Test
    void aSectionAboutAPropertyTakesItsMeaningFromTheTypeCell() {
        LinkedPages linked = LinkedPages.link(page("types/task.md", "task")
                .row("status", named("taskStatus"))
                .row("state", listed())
                .row("kind", string())
                .row("level", named("level"))
                .section(null, "status:on,off")
                .section(null, "state:up,down")
                .section("kind", "kind:big,small")
                .section(null, "level:low,high")
                .section("absent", "absent:x,y"));

        assertEquals("api.taskStatus", linked.type("task", "status"));
        assertEquals(List.of("on", "off"), linked.members("taskStatus"));
        assertEquals("String", linked.type("task", "kind"));
        assertEquals(List.of("big", "small"), linked.property("task", "kind").allowedValues());
        assertEquals("api.taskState", linked.type("task", "state"));
        assertEquals("api.level", linked.type("task", "level"));
        assertEquals(List.of("level", "task", "taskState", "taskStatus"), linked.types());
    }

    @Test
    void anEnumOfTheNameOfATypeIsLeftOut() {
        LinkedPages linked = LinkedPages.link(
                page("types/a.md", "a").row("x", string()),
                FactPages.enums("types/enums.md", EnumFact.Origin.COLLECTION, "A:b,c"));

        assertEquals(List.of("x"), linked.properties("a"));
        assertEquals(List.of("type/duplicate"), linked.codes());
    }
}
