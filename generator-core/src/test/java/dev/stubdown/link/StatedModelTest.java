package dev.stubdown.link;

import static dev.stubdown.link.FactPages.link;
import static dev.stubdown.link.FactPages.listOf;
import static dev.stubdown.link.FactPages.listed;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.page;
import static dev.stubdown.link.FactPages.string;
import static dev.stubdown.link.LinkedOperations.parameters;
import static dev.stubdown.link.LinkedOperations.request;
import static dev.stubdown.link.LinkedOperations.responses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.Property;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What stands in the place of what is inferred, where nothing may be. */
class StatedModelTest {

    private static final LinkOptions STATED = new LinkOptions(
            FactPages.NAMESPACE,
            FactPages.OPTIONS.impliedBase(),
            FactPages.OPTIONS.keyNames(),
            FactPages.OPTIONS.evolvableMembers(),
            false,
            "application/json",
            "application/octet-stream",
            false);
    private static final FactPages.TypePage USER =
            page("types/user.md", "user").row("mail", string()).relationship("boss", named("user"));
    private static final OperationPage USERS =
            OperationPage.page("calls/user-list.md", "GET /users").prose(listOf(named("user")), 200);

    @Test
    void aTypeThatNoPageDefinesIsAnyJson() {
        LinkedPages linked = LinkedPages.link(
                STATED,
                page("types/a.md", "a").row("owner", listOf(named("keeper"))).row("name", string()));

        assertEquals(List.of("a"), linked.types());
        assertEquals("Json[]", linked.type("a", "owner"));
        assertEquals(List.of("type/undefined"), linked.codes());
    }

    @Test
    void anEnumWithoutANameOrAPageIsAStringWithItsValues() {
        LinkedPages linked = LinkedPages.link(
                STATED,
                page("types/a.md", "a").row("state", listed(), "on", "off").row("kind", named("aKind"), "x", "y"));

        assertEquals(List.of("a"), linked.types());
        assertEquals("String", linked.type("a", "state"));
        assertEquals("String", linked.type("a", "kind"));
        assertEquals(List.of("x", "y"), linked.property("a", "kind").allowedValues());
        assertEquals(List.of(), linked.codes());
    }

    @Test
    void aStringIsNoEnumForTheSakeOfItsValues() {
        LinkedPages linked = LinkedPages.link(
                STATED,
                page("types/a.md", "a").row("status", string(), "on", "off"),
                FactPages.enums("types/enums.md", EnumFact.Origin.COLLECTION, "taskStatus:on,off"));

        assertEquals("String", linked.type("a", "status"));
        assertEquals(List.of("on", "off"), linked.property("a", "status").allowedValues());
    }

    @Test
    void membersThatOnlyADescriptionListsAreMarkedOrLeftOut() {
        Object[] pages = {
            page("types/a.md", "a").row("level", named("level"), "low", "extreme"),
            FactPages.enums("types/level.md", EnumFact.Origin.PAGE, "level:low,high")
        };

        assertEquals(
                List.of(false, false, true),
                LinkedPages.link(pages).enumType("level").members().stream()
                        .map(EnumMember::inferred)
                        .toList());
        LinkedPages stated = LinkedPages.link(STATED, pages);
        assertEquals(List.of("low", "high"), stated.members("level"));
        assertEquals(List.of("enum/values-differ"), stated.codes());
    }

    @Test
    void aBaseThatNoPageDefinesIsNone() {
        LinkedPages linked = LinkedPages.link(
                STATED,
                page("types/a.md", "a").inherits(named("entity")).row("id", string()),
                page("types/b.md", "b").inherits(named("ghost")).row("id", string()),
                page("types/c.md", "c").inherits(link("a", "types/a.md")).row("x", string()));

        assertEquals(List.of("a", "b", "c"), linked.types());
        assertEquals("null", linked.base("a"));
        assertEquals("null", linked.base("b"));
        assertEquals("api.a", linked.base("c"));
        assertEquals(List.of("id"), linked.properties("a"));
        assertEquals(List.of("type/undefined", "type/undefined"), linked.codes());
    }

    @Test
    void propertiesThatOnlyAnExampleShowsAreMarkedOrLeftOut() {
        OperationPage send = OperationPage.page("calls/send.md", "POST /users/{id}/send")
                .call()
                .exampleKey("text", string());

        LinkedOperations all = LinkedOperations.link(USER, USERS, send);
        Property text = Objects.requireNonNull(
                        all.operation("POST /users/{userId}/send").request())
                .properties()
                .get(0);
        assertTrue(text.inferred());
        assertEquals(List.of(Evidence.EXAMPLE), text.evidence());
        assertTrue(Objects.requireNonNull(
                        all.operation("POST /users/{userId}/send").request())
                .inferred());

        LinkedOperations stated = LinkedOperations.link(STATED, USER, USERS, send);
        assertNull(stated.operation("POST /users/{userId}/send").request());
    }

    @Test
    void theBodyThatAPageNamesIsNotLostToTheKeysOfItsExample() {
        LinkedOperations stated = LinkedOperations.link(
                STATED,
                USER,
                USERS,
                OperationPage.page("calls/send.md", "POST /users/{id}/send")
                        .call()
                        .body(named("user"))
                        .exampleKey("mail", string()));

        assertEquals("api.user[]", request(stated.operation("POST /users/{userId}/send")));
    }

    @Test
    void aPageIsBelievedWhereThePathLeadsElsewhere() {
        LinkedOperations stated = LinkedOperations.link(
                STATED,
                USER,
                USERS,
                page("types/memo.md", "memo").row("due", string()),
                OperationPage.page("x.md", "GET /users/{id}/boss").prose(named("memo"), 200),
                OperationPage.page("y.md", "PATCH /users/{id}/boss").body(named("memo")));

        assertEquals(List.of("200 api.memo"), responses(stated.operation("GET /users/{userId}/boss")));
        assertEquals("api.memo[]", request(stated.operation("PATCH /users/{userId}/boss")));
        assertEquals(List.of("operation/type-conflict", "operation/type-conflict"), stated.codes());
    }

    @Test
    void bytesThatOnlyAnExampleShowsAreLeftOutAndThoseThatARequestLineSaysAreNot() {
        LinkedOperations stated = LinkedOperations.link(
                STATED,
                USER,
                USERS,
                OperationPage.page("x.md", "GET /users/{id}/dump").shown(BodyShape.RAW, 200),
                OperationPage.page("y.md", "GET /users/{id}/photo/$value").statuses(200));

        assertEquals(List.of("200 nothing"), responses(stated.operation("GET /users/{userId}/dump")));
        assertEquals(List.of("200 Stream"), responses(stated.operation("GET /users/{userId}/photo/$value")));
    }

    @Test
    void anArgumentThatThePathHasNoPlaceForIsLeftOut() {
        OperationPage delta = OperationPage.page("calls/near.md", "GET /users/near(place='{place}')")
                .parameter(ParameterIn.FUNCTION, "place", string())
                .parameter(ParameterIn.FUNCTION, "radius", new TypeExpression.Scalar(ScalarType.INT32))
                .parameter(ParameterIn.QUERY, "$top", null)
                .prose(listOf(named("user")), 200);

        List<String> all =
                parameters(LinkedOperations.link(USER, USERS, delta).operation("GET /users/near(place='{place}')"));
        List<String> stated = parameters(
                LinkedOperations.link(STATED, USER, USERS, delta).operation("GET /users/near(place='{place}')"));
        assertEquals(3, all.size(), all.toString());
        assertEquals(2, stated.size(), stated.toString());
        assertTrue(stated.stream().noneMatch(parameter -> parameter.contains("radius")), stated.toString());
    }
}
