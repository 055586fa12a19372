package dev.stubdown.link;

import static dev.stubdown.link.FactPages.link;
import static dev.stubdown.link.FactPages.listOf;
import static dev.stubdown.link.FactPages.name;
import static dev.stubdown.link.FactPages.named;
import static dev.stubdown.link.FactPages.string;
import static dev.stubdown.link.LinkedOperations.parameters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Example;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which operations there are, how they are called, what they do and which parameters they have. */
class OperationLinkingTest {

    private static final FactPages.TypePage DEVICE =
            FactPages.page("types/device.md", "device").row("id", string()).key("id");
    private static final FactPages.TypePage PHONE =
            FactPages.page("types/phone.md", "phone").inherits(named("device")).row("number", string());
    private static final FactPages.TypePage TABLET = FactPages.page("types/tablet.md", "tablet")
            .inherits(named("device"))
            .row("size", string());

    @Test
    void equalPathsOfSeveralPagesAreOneOperation() {
        LinkedOperations linked = LinkedOperations.link(
                OperationPage.page("calls/a-get.md", "GET /users/{id}"),
                OperationPage.page("calls/b-get.md", "GET /users/{user-id | upn}"),
                OperationPage.page("calls/c-get.md", "DELETE /users/{id}"));

        assertEquals(List.of("DELETE /users/{userId}", "GET /users/{userId}"), linked.requests());
        assertEquals(1, linked.operation("GET /users/{userId}").variants().size());
        assertEquals(List.of("operation/duplicate"), linked.codes());
    }

    @Test
    void pathsInOtherLetterCaseAreOtherOperations() {
        LinkedOperations linked = LinkedOperations.link(
                OperationPage.page("calls/a-get.md", "GET /users/{id}"),
                OperationPage.page("calls/b-get.md", "GET /users/{id}"),
                OperationPage.page("calls/c-get.md", "GET /Users/{user-id}"));

        assertEquals(List.of("GET /Users/{userId}", "GET /users/{userId}"), linked.requests());
        assertEquals(List.of("operation/duplicate", "operation/path-case"), linked.codes());
    }

    @Test
    void thePageOfTheCommonBaseTypeSpeaksForTheOthers() {
        Operation operation = LinkedOperations.link(
                        DEVICE,
                        PHONE,
                        TABLET,
                        OperationPage.page("calls/a-phone-get.md", "GET /x/y/{id}")
                                .prose(named("phone"), 200),
                        OperationPage.page("calls/b-device-get.md", "GET /x/y/{id}")
                                .prose(named("device"), 200),
                        OperationPage.page("calls/c-tablet-get.md", "GET /x/y/{id}")
                                .prose(named("tablet"), 200))
                .only();

        assertEquals("b-device-get", operation.name());
        assertEquals(List.of("200 api.device"), LinkedOperations.responses(operation));
        assertEquals(
                List.of("calls/a-phone-get.md", "calls/c-tablet-get.md"),
                operation.variants().stream()
                        .map(variant -> variant.source().file())
                        .toList());
    }

    @Test
    void typesWithACommonBaseTypeThatNoPageHasTakeThatOne() {
        Operation operation = LinkedOperations.link(
                        DEVICE,
                        PHONE,
                        TABLET,
                        OperationPage.page("calls/a.md", "GET /x/y/{id}").prose(named("phone"), 200),
                        OperationPage.page("calls/c.md", "GET /x/y/{id}").prose(named("tablet"), 200))
                .only();

        assertEquals(List.of("200 api.device"), LinkedOperations.responses(operation));
    }

    @Test
    void thePathDecidesBetweenPagesOfUnrelatedTypes() {
        FactPages.TypePage root = FactPages.page("types/root.md", "root").row("phones", listOf(named("phone")));
        Operation operation = LinkedOperations.link(
                        DEVICE,
                        PHONE,
                        root,
                        OperationPage.page("calls/root-get.md", "GET /root").prose(named("root"), 200),
                        OperationPage.page("calls/a.md", "GET /root/phones/{id}", "GET /y/{id}")
                                .prose(named("root"), 200),
                        OperationPage.page("calls/phone-get.md", "GET /root/phones/{id}")
                                .prose(named("phone"), 200))
                .operation("GET /root/phones/{phoneId}");

        assertEquals("phone-get", operation.name());
        assertEquals(List.of("200 api.phone"), LinkedOperations.responses(operation));
    }

    @Test
    void anOperationIsNamedAfterItsPageAndWhatTellsItsPathsApart() {
        LinkedOperations linked = LinkedOperations.link(
                OperationPage.page("calls/user-get.md", "GET /users/{id}"),
                OperationPage.page("calls/note-list.md", "GET /me/notes", "GET /users/{id}/notes"),
                OperationPage.page("calls/photo-set.md", "PUT /photo", "PATCH /photo"),
                OperationPage.page("calls/zone-list.md", "GET /zones", "GET /zones(standard={s})"));

        assertEquals("user-get", linked.name("GET /users/{userId}"));
        assertEquals("note-list-me", linked.name("GET /me/notes"));
        assertEquals("note-list-users", linked.name("GET /users/{userId}/notes"));
        assertEquals("photo-set-put", linked.name("PUT /photo"));
        assertEquals("photo-set-patch", linked.name("PATCH /photo"));
        assertEquals("zone-list-get-zones", linked.name("GET /zones"));
        assertEquals("zone-list-s", linked.name("GET /zones(standard={s})"));
    }

    @Test
    void anotherPageRenamesNothing() {
        OperationPage page = OperationPage.page("calls/note-list.md", "GET /me/notes", "GET /users/{id}/notes");
        LinkedOperations before = LinkedOperations.link(page);
        LinkedOperations after = LinkedOperations.link(
                OperationPage.page("calls/a.md", "GET /me/notes2", "GET /groups/{id}/notes"),
                page,
                OperationPage.page("calls/z.md", "GET /me/notes3"));

        assertEquals(before.name("GET /me/notes"), after.name("GET /me/notes"));
        assertEquals(before.name("GET /users/{userId}/notes"), after.name("GET /users/{userId}/notes"));
    }

    @Test
    void filesOfTheSameNameHaveOperationsOfDifferentNames() {
        LinkedOperations linked = LinkedOperations.link(
                OperationPage.page("a/get.md", "GET /x"), OperationPage.page("b/get.md", "GET /y"));

        assertEquals("get-get-x", linked.name("GET /x"));
        assertEquals("get-get-y", linked.name("GET /y"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /things, LIST",
        "GET /things/{id}, GET",
        "POST /things, CREATE",
        "POST /things/{id}, OTHER",
        "PATCH /things/{id}, UPDATE",
        "PUT /things/{id}, REPLACE",
        "DELETE /things/{id}, DELETE",
        "POST /things/{id}/parts/$ref, REFERENCE",
        "DELETE /things/{id}/parts/$ref, REFERENCE",
        "GET /things/{id}/$value, STREAM",
        "PUT /things/{id}/content, STREAM",
        "GET /things/$count, OTHER",
        "GET /things/{id}/count(a={a}), FUNCTION",
        "POST /things/{id}/start, ACTION",
        "POST /things/clean, ACTION",
        "POST /things/{id}/parts, CREATE",
        "GET /things/{id}/parts, LIST"
    })
    void theKindFollowsFromMethodPathAndModel(String request, OperationKind kind) {
        FactPages.TypePage thing = FactPages.page("types/thing.md", "thing")
                .row("id", string())
                .key("id")
                .relationship("parts", listOf(named("thing")));
        LinkedOperations linked = LinkedOperations.link(
                thing,
                OperationPage.page("calls/roots.md", "GET /things").prose(listOf(named("thing")), 200),
                OperationPage.page("calls/x.md", request));
        String named = request.replace("{id}", "{thingId}");

        assertEquals(kind, linked.operation(named).kind());
    }

    @Test
    void aPageAboutACallMakesActionsAndFunctionsButNotOfProperties() {
        FactPages.TypePage thing = FactPages.page("types/thing.md", "thing").row("parts", listOf(named("thing")));
        LinkedOperations linked = LinkedOperations.link(
                thing,
                OperationPage.page("calls/get.md", "GET /thing").prose(named("thing"), 200),
                OperationPage.page(
                                "calls/a.md", "POST /thing/run", "GET /thing/see", "PATCH /thing/x", "GET /thing/parts")
                        .call());

        assertEquals(OperationKind.ACTION, linked.operation("POST /thing/run").kind());
        assertEquals(OperationKind.FUNCTION, linked.operation("GET /thing/see").kind());
        assertEquals(OperationKind.UPDATE, linked.operation("PATCH /thing/x").kind());
        assertEquals(OperationKind.LIST, linked.operation("GET /thing/parts").kind());
    }

    @Test
    void theOwnerIsTheTypeThatListsThePageElseTheOneOfItsNameElseTheOneOfTheBody() {
        LinkedOperations linked = LinkedOperations.link(
                DEVICE,
                PHONE,
                OperationPage.page("calls/phone-call.md", "GET /a/b").listedBy(name("device"), null),
                OperationPage.page("calls/mod-phone-get.md", "GET /a/c"),
                OperationPage.page("calls/other.md", "GET /a/d").prose(named("device"), 200),
                OperationPage.page("calls/nothing.md", "GET /a/e"));

        assertEquals(name("device"), linked.operation("GET /a/b").ownerType());
        assertEquals(name("phone"), linked.operation("GET /a/c").ownerType());
        assertEquals(name("device"), linked.operation("GET /a/d").ownerType());
        assertNull(linked.operation("GET /a/e").ownerType());
    }

    @Test
    void rowsDescribeThePlaceholdersWithTheSameLettersAndDigits() {
        TypeExpression date = new TypeExpression.Scalar(ScalarType.DATE);
        LinkedOperations linked = LinkedOperations.link(
                OperationPage.page("calls/x.md", "GET /groups/{group-id | name}/log(date={date},of='{of}')")
                        .parameter(ParameterIn.PATH, "_groupId_", string())
                        .parameter(ParameterIn.FUNCTION, "date", date)
                        .parameter(ParameterIn.FUNCTION, "of", date)
                        .parameter(ParameterIn.PATH, "nowhere", string())
                        .parameter(ParameterIn.QUERY, "$top", null)
                        .parameter(ParameterIn.HEADER, "If-Match", null));
        Operation operation = linked.only();

        assertEquals(
                List.of(
                        "path groupId:String",
                        "function date:Date",
                        "function of:String",
                        "query $top:Int32",
                        "header If-Match:String"),
                parameters(operation));
        assertEquals(
                "About _groupId_.", operation.parameters().get(0).description().text());
        assertEquals("{group-id | name}", operation.parameters().get(0).original());
        assertEquals(List.of("operation/parameter-not-in-path"), linked.codes());
    }

    @Test
    void alternativesOfAPlaceholderAreItsDescription() {
        Parameter parameter = LinkedOperations.link(OperationPage.page("calls/x.md", "GET /users/{id | upn|mail}"))
                .only()
                .parameters()
                .get(0);

        assertEquals("upn | mail", parameter.description().text());
        assertTrue(parameter.required());
    }

    @Test
    void argumentsThatThePathHasNoPlaceForTravelInTheQueryString() {
        Operation operation = LinkedOperations.link(OperationPage.page("calls/x.md", "GET /room/verify?a=1")
                        .call()
                        .row("domainName", string()))
                .only();

        assertEquals(List.of("query domainName:String", "query a:String"), parameters(operation));
        assertTrue(operation.parameters().get(0).inferred());
        assertFalse(operation.parameters().get(1).inferred());
    }

    @Test
    void anExampleBelongsToTheLineThatItFitsBest() {
        LinkedOperations linked =
                LinkedOperations.link(OperationPage.page("calls/x.md", "GET /me/notes/{id}", "GET /me/notes/latest")
                        .example("GET", "https://api.example/v1.0/me/notes/latest?$top=1")
                        .example("GET", "https://api.example/v1.0/me/notes/7")
                        .example("GET", "https://api.example/odd"));

        assertEquals(
                List.of("https://api.example/v1.0/me/notes/latest?$top=1"),
                examples(linked.operation("GET /me/notes/latest")));
        assertEquals(
                List.of("https://api.example/v1.0/me/notes/7", "https://api.example/odd"),
                examples(linked.operation("GET /me/notes/{noteId}")));
    }

    private static List<String> examples(Operation operation) {
        return operation.examples().stream().map(Example::name).toList();
    }

    @RepeatedTest(20)
    void theOrderOfThePagesDoesNotMatter(RepetitionInfo repetition) {
        List<PageFacts> shuffled = new ArrayList<>(pages());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        Outcome<ApiModel> expected = new Linker(FactPages.OPTIONS).link(pages());
        Outcome<ApiModel> actual = new Linker(FactPages.OPTIONS).link(shuffled);

        assertEquals(expected.value().operations(), actual.value().operations());
        assertEquals(expected.value().types(), actual.value().types());
        assertEquals(expected.diagnostics(), actual.diagnostics());
    }

    private static List<PageFacts> pages() {
        return LinkedOperations.facts(
                DEVICE,
                PHONE,
                TABLET,
                OperationPage.page("calls/phone-list.md", "GET /devices").prose(listOf(named("phone")), 200),
                OperationPage.page("calls/tablet-list.md", "GET /Devices").prose(listOf(named("tablet")), 200),
                OperationPage.page("calls/device-get.md", "GET /devices/{id}", "GET /devices/{device_id}/x")
                        .prose(link("device", "types/device.md"), 200),
                OperationPage.page("calls/tag-list.md", "GET /devices/{id}/tags")
                        .prose(listOf(named("phone")), 200),
                OperationPage.page("calls/tag-add.md", "POST /devices/{d}/Tags").body(named("phone")),
                OperationPage.page("other/tag-add.md", "POST /devices/{id}/tags")
                        .body(named("tablet")),
                OperationPage.page("calls/do.md", "POST /devices/{id}/do", "POST /devices/{id}/tags/{id}/do")
                        .row("p", named("device"))
                        .parameter(ParameterIn.PATH, "q", null));
    }
}
