package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.Example;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.OperationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links the facts of all pages to operations: names of placeholders, kinds, types of bodies, equal operations of several pages, names. */
final class OperationLinker {

    private final LinkOptions options;
    private final Decisions decisions;

    OperationLinker(LinkOptions options, Decisions decisions) {
        this.decisions = decisions;
        this.options = options;
    }

    /**
     * The operations, by path, then method.
     *
     * @param drafts the request lines of all pages
     * @param types with the properties that {@link PathNavigation} infers
     */
    Outcome<List<Operation>> link(List<Draft> drafts, LinkedTypes types) {
        return new Run(drafts, types).operations();
    }

    private final class Run {

        private final List<Draft> drafts;
        private final Map<String, List<Draft>> byPage;
        private final Map<String, Map<OperationKey, List<Example>>> examples = new TreeMap<>();
        private final DocumentedResponses documented;
        private final PathWalk walk;
        private final KindRule kinds;
        private final ResponseTypes responseTypes;
        private final RequestBodies requests;
        private final Responses responses;
        private final Parameters parameters;
        private final OwnerRule owners;
        private final OperationMerger merger;
        private final OperationDecisions told;
        private final List<Diagnostic> found = new ArrayList<>();

        Run(List<Draft> drafts, LinkedTypes types) {
            this.drafts = drafts;
            this.byPage =
                    drafts.stream().collect(Collectors.groupingBy(Draft::file, TreeMap::new, Collectors.toList()));
            byPage.forEach((file, page) -> examples.put(file, ExampleRule.of(page)));
            this.documented = new DocumentedResponses(drafts, types);
            this.walk = PathLearning.walk(drafts, documented, types);
            this.kinds = new KindRule(drafts, types);
            this.responseTypes = new ResponseTypes(documented, new ListRule(drafts, walk), types, options, decisions);
            this.requests = new RequestBodies(types, options, decisions);
            this.responses = new Responses(options);
            this.parameters = new Parameters(types);
            this.owners = new OwnerRule(types);
            this.told = new OperationDecisions(types, decisions);
            this.merger = new OperationMerger(types, options);
        }

        Outcome<List<Operation>> operations() {
            found.addAll(documented.diagnostics());
            found.addAll(PathSpellings.find(drafts));
            byPage.values().forEach(page -> found.addAll(parameters.unmatched(page)));
            Map<OperationKey, List<LinkedDraft>> byKey = drafts.stream()
                    .map(this::linked)
                    .collect(Collectors.groupingBy(linked -> linked.draft().key(), TreeMap::new, Collectors.toList()));
            List<OperationMerger.Merged> merged = byKey.values().stream()
                    .map(same -> merger.merge(same, walk.end(same.get(0).draft().path())))
                    .toList();
            Map<OperationKey, String> names = OperationNamer.names(
                    byPage, merged.stream().map(one -> one.primary().draft()).toList());
            List<Operation> operations = merged.stream()
                    .map(one -> operation(
                            one,
                            Objects.requireNonNull(
                                    names.get(one.primary().draft().key()))))
                    .sorted(Comparator.comparing(
                                    (Operation operation) -> operation.path().toString())
                            .thenComparing(Operation::method))
                    .toList();
            found.addAll(AmbiguousPaths.find(operations));
            return new Outcome<>(
                    operations,
                    new ManySubjects(drafts, walk)
                            .dropped(found).stream().distinct().sorted().toList());
        }

        private LinkedDraft linked(Draft draft) {
            Optional<PathWalk.Place> end = walk.end(draft.path());
            KindRule.Judged judged = kinds.judge(draft, walk.parent(draft.path()), said(draft, end));
            told.claims(draft, judged.kind(), documented.of(draft), end);
            Optional<BodyType> response = response(draft, judged.kind(), end);
            LinkedDraft linked = new LinkedDraft(
                    draft,
                    KindRule.reconciled(judged.kind(), response),
                    judged.rule(),
                    response.orElse(null),
                    requests.of(draft, judged.kind(), response, end, found));
            told.page(linked);
            return linked;
        }

        private Optional<BodyType> response(Draft draft, OperationKind kind, Optional<PathWalk.Place> end) {
            return responseTypes.of(draft, kind, end, found).filter(type -> options.inferred() || !type.inferred());
        }

        private Optional<TypeRef> said(Draft draft, Optional<PathWalk.Place> end) {
            return documented.of(draft).type().map(BodyType::type).or(() -> end.map(PathWalk.Place::type));
        }

        private Operation operation(OperationMerger.Merged merged, String name) {
            LinkedDraft linked = merged.primary();
            Draft draft = linked.draft();
            merged.diagnostic().ifPresent(found::add);
            Optional<OwnerRule.Owner> owner = owners.of(draft, linked.responseType(), linked.requestType());
            told.merged(merged, owner);
            return new Operation(
                    name,
                    draft.fact().summary(),
                    draft.fact().description(),
                    draft.method(),
                    draft.documentedPath(),
                    linked.kind(),
                    owner.map(OwnerRule.Owner::type).orElse(null),
                    draft.fact().deprecated(),
                    parameters.of(draft, linked.kind()),
                    linked.request(),
                    responses.of(draft, Optional.ofNullable(linked.response()), found),
                    draft.fact().permissions(),
                    examples(merged),
                    merged.variants(),
                    draft.source());
        }

        private List<Example> examples(OperationMerger.Merged merged) {
            return Stream.concat(Stream.of(merged.primary()), merged.others().stream())
                    .flatMap(linked -> examples(linked.draft()).stream())
                    .toList();
        }

        private List<Example> examples(Draft draft) {
            return examples.getOrDefault(draft.file(), Map.of()).getOrDefault(draft.key(), List.of());
        }
    }
}
