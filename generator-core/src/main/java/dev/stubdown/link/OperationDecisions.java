package dev.stubdown.link;

import dev.stubdown.fact.ResponseFact;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.OperationKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what was decided of operations: of each page by itself, then of the pages of one operation together. */
final class OperationDecisions {

    private final LinkedTypes types;
    private final Decisions decisions;

    OperationDecisions(LinkedTypes types, Decisions decisions) {
        this.types = types;
        this.decisions = decisions;
    }

    /** What the sources of a page and the path say of the response. */
    void claims(Draft draft, OperationKind kind, DocumentedResponse documented, Optional<PathWalk.Place> end) {
        decisions.claimed(
                () -> Stream.concat(DocumentedResponse.claims(draft, types), ofPath(draft, kind, end).stream()));
        boolean single = kind == OperationKind.STREAM || kind == OperationKind.CREATE;
        if (documented.listShown() && documented.said().isPresent() && !single) {
            decided(draft, Aspect.LIST, () -> Boolean.toString(true), Rule.LIST_EXAMPLE, null);
        }
    }

    /** Where the path leads, for kinds whose response is what stands there. What is created is an element of it. */
    private static Optional<Claim> ofPath(Draft draft, OperationKind kind, Optional<PathWalk.Place> end) {
        Optional<TypeRef> led = end.map(PathWalk.Place::type);
        Optional<TypeRef> type = switch (kind) {
            case LIST, GET -> led;
            case CREATE -> led.map(list -> list.withCollection(false));
            case UPDATE, REPLACE -> led.filter(place -> !place.collection());
            case ACTION, FUNCTION, REFERENCE, STREAM, OTHER, DELETE -> Optional.empty();
        };
        return type.map(walked ->
                new Claim(Subject.line(draft.source()), Aspect.RESPONSE, Witness.PATH, walked, draft.source()));
    }

    /** What was decided of one page. */
    void page(LinkedDraft page) {
        Draft draft = page.draft();
        decided(draft, Aspect.KIND, page.kind()::modelName, page.kindRule(), draft.source());
        decisions.decided(() -> new Decision(
                Subject.line(draft.source()),
                Aspect.STATUSES,
                statuses(draft),
                statusRule(draft),
                draft.fact().response().source()));
        decisions.claimed(() -> Stream.of(draft.fact().response())
                .filter(response -> !response.exampleStatuses().isEmpty())
                .map(response -> new Claim(
                        Subject.line(draft.source()),
                        Aspect.STATUSES,
                        Witness.STATUS_LINE,
                        joined(response.exampleStatuses()),
                        response.source())));
        bodies(page);
    }

    private void bodies(LinkedDraft page) {
        Draft draft = page.draft();
        decided(
                draft,
                Aspect.RESPONSE,
                () -> Decision.said(page.responseType()),
                page.responseRule(),
                draft.fact().response().source());
        SourceSpan section = draft.fact().body() == null
                ? draft.source()
                : draft.fact().body().source();
        decided(
                draft,
                Aspect.REQUEST,
                () -> Decision.said(page.requestType()),
                page.taken().rule(),
                section);
    }

    /** What was decided of all pages of an operation. */
    void merged(OperationMerger.Merged merged, Optional<OwnerRule.Owner> owner) {
        Draft draft = merged.primary().draft();
        bodies(merged.primary());
        decided(draft, Aspect.PRIMARY, draft::file, merged.rule(), draft.source());
        decided(
                draft,
                Aspect.OWNER,
                () -> owner.map(one -> one.type().toString()).orElse(""),
                owner.map(OwnerRule.Owner::rule).orElse(Rule.OWNER_NONE),
                draft.source());
    }

    private static String statuses(Draft draft) {
        return joined(List.copyOf(Responses.statuses(draft.fact().response())));
    }

    private static Rule statusRule(Draft draft) {
        ResponseFact response = draft.fact().response();
        if (Responses.statuses(response).isEmpty()) {
            return Rule.STATUS_NONE;
        }
        return List.copyOf(Responses.statuses(response))
                        .equals(response.statuses().stream().sorted().distinct().toList())
                ? Rule.STATUS_SENTENCE
                : Rule.STATUS_EXAMPLE;
    }

    private static String joined(List<Integer> codes) {
        return codes.stream().map(code -> Integer.toString(code)).collect(Collectors.joining(", "));
    }

    private void decided(Draft draft, Aspect aspect, Supplier<String> value, Rule rule, @Nullable SourceSpan source) {
        decisions.decided(() -> new Decision(Subject.line(draft.source()), aspect, value.get(), rule, source));
    }
}
