package dev.stubdown.link;

import static dev.stubdown.link.FactPages.listOf;
import static dev.stubdown.link.FactPages.name;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.string;
import static dev.stubdown.link.LinkedOperations.request;
import static dev.stubdown.link.LinkedOperations.responses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of requests and responses. */
class BodyLinkingTest {

    private static final TypeExpression JSON = new TypeExpression.Scalar(ScalarType.JSON);

    private static final FactPages.TypePage USER = FactPages.page("types/user.md", "user")
            .row("id", string())
            .row("mail", string())
            .key("id")
            .relationship("notes", listOf(named("note")))
            .relationship("boss", named("user"));
    private static final FactPages.TypePage NOTE =
            FactPages.page("types/note.md", "note").row("id", string()).row("text", string());
    private static final FactPages.TypePage MEMO =
            FactPages.page("types/memo.md", "memo").inherits(named("note")).row("due", string());
    private static final OperationPage USERS =
            OperationPage.page("calls/user-list.md", "GET /users").prose(listOf(named("user")), 200);

    private static Operation linked(OperationPage page, String request) {
        return LinkedOperations.link(USER, NOTE, MEMO, USERS, page).operation(request);
    }

    private static Operation linked(OperationPage page) {
        return LinkedOperations.link(USER, NOTE, MEMO, page).only();
    }

    @Test
    void theSentenceGivesTheResponseItsType() {
        assertEquals(
                List.of("200 api.note[]"),
                responses(linked(OperationPage.page("x.md", "GET /a/b").prose(listOf(named("note")), 200))));
    }

    @Test
    void theOlderOfTwoRelatedTypesIsTaken() {
        OperationPage page =
                OperationPage.page("x.md", "GET /a/b").prose(named("memo"), 200).comment(named("note"));

        assertEquals(List.of("200 api.note"), responses(linked(page)));
    }

    @Test
    void theSentenceWinsOverAnUnrelatedCommentWithAWarning() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                OperationPage.page("x.md", "GET /a/b").prose(named("user"), 200).comment(named("note")));

        assertEquals(List.of("200 api.user"), responses(operations.only()));
        assertEquals(List.of("operation/type-conflict"), operations.codes());
    }

    @Test
    void theCommentWinsWhereTheTypesTableConfirmsIt() {
        OperationPage page = OperationPage.page("x.md", "GET /a/b")
                .prose(named("user"), 200)
                .comment(named("note"))
                .listedBy(name("user"), named("note"));

        assertEquals(List.of("200 api.note"), responses(linked(page)));
    }

    @Test
    void aNameSaysMoreThanTheWordString() {
        OperationPage page =
                OperationPage.page("x.md", "GET /a/b").prose(string(), 200).comment(named("note"));

        assertEquals(List.of("200 api.note"), responses(linked(page)));
    }

    @Test
    void theTypesTableHelpsWhereThePageItselfSaysNothing() {
        OperationPage page =
                OperationPage.page("x.md", "GET /a/b").statuses(200).listedBy(name("user"), listOf(named("note")));

        assertEquals(List.of("200 api.note[]"), responses(linked(page)));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /a/b, false, COLLECTION, true",
        "GET /a/b, true, OBJECT, true",
        "GET /a/b, false, WRAPPED_OBJECT, false",
        "GET /a/b, false, NONE, false",
        "GET /users, false, NONE, true",
        "GET /users, false, OBJECT, false",
        "GET /users/{userId}, true, OBJECT, false",
        "GET /users/{userId}, false, COLLECTION, false",
        "GET /users/{userId}/boss, true, OBJECT, false",
        "GET /users/{userId}/boss, true, NONE, true"
    })
    void aListIsToldByExampleWordsAndPath(String request, boolean said, BodyShape shape, boolean list) {
        TypeExpression type = said ? listOf(named("user")) : named("user");
        OperationPage page =
                OperationPage.page("x.md", request).prose(type, 200).shown(shape, 200);
        OperationPage other = request.equals("GET /users")
                ? OperationPage.page("calls/user-get.md", "GET /users/{user-id}")
                        .prose(named("user"), 200)
                : USERS;
        LinkedOperations operations = LinkedOperations.link(USER, NOTE, other, page);

        assertEquals(List.of("200 api.user" + (list ? "[]" : "")), responses(operations.operation(request)));
    }

    @Test
    void aPageWithLinesOfBothSortsFollowsThePath() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                USERS,
                OperationPage.page("x.md", "GET /users/{id}/notes", "GET /users/{id}/notes/{id}")
                        .prose(named("note"), 200)
                        .shown(BodyShape.OBJECT, 200));

        assertEquals(List.of("200 api.note[]"), responses(operations.operation("GET /users/{userId}/notes")));
        assertEquals(List.of("200 api.note"), responses(operations.operation("GET /users/{userId}/notes/{noteId}")));
    }

    @Test
    void aCreateReturnsOne() {
        OperationPage page =
                OperationPage.page("x.md", "POST /users/{id}/notes").prose(listOf(named("note")), 201);

        assertEquals(List.of("201 api.note"), responses(linked(page, "POST /users/{userId}/notes")));
    }

    @Test
    void theCodeForNoContentHasNoBodyWhateverTheSentenceSays() {
        OperationPage page = OperationPage.page("x.md", "PATCH /users/{id}").prose(named("user"), 200, 204);

        assertEquals(List.of("200 api.user", "204 nothing"), responses(linked(page, "PATCH /users/{userId}")));
    }

    @Test
    void anAcceptedRequestWithoutABodyInTheExampleHasNone() {
        OperationPage page = OperationPage.page("x.md", "POST /a/b")
                .call()
                .prose(named("note"), 202)
                .shown(BodyShape.NONE, 202);

        assertEquals(List.of("202 nothing"), responses(linked(page)));
    }

    @Test
    void aRedirectionAloneHasTheBodyOfItsTarget() {
        OperationPage page =
                OperationPage.page("x.md", "GET /users/{id}/content").statuses(302);
        Operation operation = linked(page, "GET /users/{userId}/content");

        assertEquals(List.of("302 Stream"), responses(operation));
        assertEquals(
                List.of("application/octet-stream"),
                operation.responses().get(0).mediaTypes());
    }

    @Test
    void anExampleThatIsNotJsonIsAStreamInferred() {
        OperationPage page =
                OperationPage.page("x.md", "GET /a/b").call().statuses(302).shown(BodyShape.RAW, 302, 200);
        Operation operation = linked(page);

        assertEquals(List.of("200 Stream", "302 nothing"), responses(operation));
        assertTrue(operation.responses().get(0).inferred());
    }

    @Test
    void thePathGivesTheTypeWhereThePageDoesNot() {
        Operation operation =
                linked(OperationPage.page("x.md", "GET /users/{id}/boss").statuses(200), "GET /users/{userId}/boss");

        assertEquals(List.of("200 api.user"), responses(operation));
        assertTrue(operation.responses().get(0).inferred());
        assertEquals(List.of(Evidence.PATH), operation.responses().get(0).evidence());
    }

    @Test
    void thePathOverrulesAnUnrelatedTypeAndNarrowsARelatedOne() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                MEMO,
                USERS,
                OperationPage.page("x.md", "GET /users/{id}/boss").prose(named("memo"), 200),
                OperationPage.page("y.md", "GET /users/{id}/notes/api.memo").prose(listOf(named("note")), 200));

        assertEquals(List.of("200 api.user"), responses(operations.operation("GET /users/{userId}/boss")));
        assertEquals(List.of("200 api.memo[]"), responses(operations.operation("GET /users/{userId}/notes/api.memo")));
        assertEquals(List.of("operation/type-conflict"), operations.codes());
    }

    @Test
    void nothingInferredIsLeftWhereNothingMayBe() {
        LinkOptions strict = new LinkOptions(
                FactPages.NAMESPACE,
                null,
                FactPages.OPTIONS.keyNames(),
                FactPages.OPTIONS.evolvableMembers(),
                false,
                "application/json",
                "application/octet-stream",
                false);
        LinkedOperations operations = LinkedOperations.link(
                strict,
                USER,
                NOTE,
                USERS,
                OperationPage.page("x.md", "GET /users/{id}/boss").statuses(200),
                OperationPage.page("y.md", "POST /users/{id}/notes").row("text", string()));

        assertEquals(List.of("200 nothing"), responses(operations.operation("GET /users/{userId}/boss")));
        assertEquals("nothing[text:String]", request(operations.operation("POST /users/{userId}/notes")));
    }

    @Test
    void theSectionNamesTheTypeOfTheBody() {
        OperationPage page = OperationPage.page("x.md", "POST /users/{id}/notes")
                .body(named("note"))
                .row("text", string());
        Operation operation = linked(page, "POST /users/{userId}/notes");

        assertEquals("api.note[text:String]", request(operation));
        assertFalse(Objects.requireNonNull(operation.request()).inferred());
        assertEquals(List.of("application/json"), operation.request().mediaTypes());
    }

    @Test
    void aBodyWithoutANameIsTheResponsesElseTheSubjectElseThePaths() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                MEMO,
                USERS,
                OperationPage.page("a.md", "PATCH /a/{id}").row("due", string()).prose(named("memo"), 200),
                OperationPage.page("b.md", "PATCH /b/{id}")
                        .row("text", string())
                        .subject(named("note")),
                OperationPage.page("c.md", "PATCH /users/{id}").row("mail", string()),
                OperationPage.page("d.md", "POST /users/{id}/notes").body(JSON));

        assertEquals("api.memo[due:String]", request(operations.operation("PATCH /a/{aId}")));
        assertEquals("api.note[text:String]", request(operations.operation("PATCH /b/{bId}")));
        assertEquals("api.user[mail:String]", request(operations.operation("PATCH /users/{userId}")));
        assertEquals(
                "api.note[]", request(operations.operation("POST /users/{userId}/notes")), "one note, no listed rows");
        assertTrue(Objects.requireNonNull(
                        operations.operation("PATCH /users/{userId}").request())
                .inferred());
    }

    @Test
    void anActionTakesTheRowsElseTheKeysOfTheExample() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                OperationPage.page("a.md", "POST /a/send").call().row("to", named("user")),
                OperationPage.page("b.md", "POST /a/copy").call().exampleKey("where", string()),
                OperationPage.page("c.md", "POST /a/stop").call().noBody(),
                OperationPage.page("d.md", "POST /a/keep")
                        .call()
                        .body(named("note"))
                        .row("odd", string()));

        assertEquals("nothing[to:api.user]", request(operations.operation("POST /a/send")));
        assertEquals("nothing[where:String]", request(operations.operation("POST /a/copy")));
        assertEquals("none", request(operations.operation("POST /a/stop")));
        assertEquals("nothing[odd:String]", request(operations.operation("POST /a/keep")));
    }

    @Test
    void aWrapperIsAParameterWhereTheRowsAreThoseOfItsType() {
        OperationPage known = OperationPage.page("x.md", "POST /a/b")
                .call()
                .row("text", string())
                .wrapped("note", named("note"));
        OperationPage unknown = OperationPage.page("x.md", "POST /a/b")
                .call()
                .row("odd", string())
                .wrapped("thing", named("note"));

        assertEquals("nothing[note:api.note]", request(linked(known)));
        assertNull(Objects.requireNonNull(linked(known).request()).wrapper());
        assertEquals("nothing[odd:String]", request(linked(unknown)));
        assertEquals("thing", Objects.requireNonNull(linked(unknown).request()).wrapper());
    }

    @Test
    void aReferenceTakesALinkUnlessThePageShowsTheObject() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                USERS,
                OperationPage.page("a.md", "POST /users/{id}/notes/$ref").exampleKey("@odata.id", string()),
                OperationPage.page("b.md", "POST /users/$ref")
                        .body(named("user"))
                        .row("mail", string()),
                OperationPage.page("c.md", "PUT /users/{id}/boss/$ref"));

        assertEquals("nothing[@odata.id:String]", request(operations.operation("POST /users/{userId}/notes/$ref")));
        assertEquals("api.user[mail:String]", request(operations.operation("POST /users/$ref")));
        assertEquals("nothing[@odata.id:String]", request(operations.operation("PUT /users/{userId}/boss/$ref")));
    }

    @Test
    void rawBytesAreAStream() {
        LinkedOperations operations = LinkedOperations.link(
                OperationPage.page("a.md", "PUT /a/{id}/content"),
                OperationPage.page("b.md", "PATCH /a/{id}/$value"),
                OperationPage.page("c.md", "POST /a").streamBody(),
                OperationPage.page("d.md", "GET /a/{id}/content"));

        for (String request : List.of("PUT /a/{aId}/content", "PATCH /a/{aId}/$value", "POST /a")) {
            assertEquals("Stream[]", request(operations.operation(request)), request);
        }
        assertEquals("none", request(operations.operation("GET /a/{aId}/content")));
        assertEquals(List.of("null Stream"), responses(operations.operation("GET /a/{aId}/content")));
    }

    @Test
    void nothingThatTellsTheBodysTypeIsAWarning() {
        assertEquals(
                List.of("operation/request-type-unknown"),
                LinkedOperations.link(OperationPage.page("a.md", "POST /a")).codes());
    }

    @Test
    void pathsShowNavigationPropertiesThatNoTableHas() {
        LinkedOperations operations = LinkedOperations.link(
                USER,
                NOTE,
                USERS,
                OperationPage.page("a.md", "GET /users/{id}/memos").prose(listOf(named("note")), 200),
                OperationPage.page("b.md", "DELETE /users/{id}/memos/{id}"),
                OperationPage.page("c.md", "GET /users/{id}/lonely").prose(named("note"), 200),
                OperationPage.page("d.md", "GET /users/{id}/memos/{id}/author").prose(named("user"), 200),
                OperationPage.page("e.md", "PUT /users/{id}/memos/{id}/author").body(named("user")));
        List<Property> inferred = operations.outcome().value().types().stream()
                .flatMap(type -> type instanceof ObjectType object ? object.properties().stream() : Stream.empty())
                .filter(Property::inferred)
                .filter(Property::navigation)
                .toList();

        assertEquals(
                List.of("author", "memos"),
                inferred.stream().map(Property::name).sorted().toList());
        assertTrue(inferred.stream().allMatch(property -> property.evidence().equals(List.of(Evidence.PATH))));
        assertNotNull(operations.operation("GET /users/{userId}/lonely"));
    }
}
