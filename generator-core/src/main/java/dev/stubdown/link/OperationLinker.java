package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.Example;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.OperationKind;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    Outcome<List<Operation>> link(
            List<Draft> drafts, DocumentedResponses documented, PathLearning paths, LinkedTypes types) {
        return new Run(drafts, documented, paths.walk(types), types).operations();
    }

    private final class Run {

        private final List<Draft> drafts;
        private final Map<String, List<Draft>> byPage;
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

        Run(List<Draft> drafts, DocumentedResponses documented, PathWalk walk, LinkedTypes types) {
            this.drafts = drafts;
            this.byPage = drafts.stream()
                    .collect(Collectors.groupingBy(Draft::file, LinkedHashMap::new, Collectors.toList()));
            this.documented = documented;
            this.walk = walk;
            this.kinds = new KindRule(types);
            this.responseTypes = new ResponseTypes(documented, new ListRule(drafts, walk), types, options, decisions);
            this.requests = new RequestBodies(types, options, decisions);
            this.responses = new Responses(options);
            this.parameters = new Parameters(types);
            this.owners = new OwnerRule(types);
            this.told = new OperationDecisions(types, decisions);
            this.merger = new OperationMerger(types, options);
        }

        Outcome<List<Operation>> operations() {
            ManySubjects subjects =
                    new ManySubjects(drafts, walk); // walks all paths: threads only look up where they lead
            found.addAll(documented.diagnostics());
            found.addAll(PathSpellings.find(drafts));
            Map<String, Map<OperationKey, List<Example>>> examples = examples();
            List<OperationMerger.Merged> merged = each(byKey(each(drafts, this::linked)), this::merged);
            Map<OperationKey, String> names = OperationNamer.names(
                    byPage, merged.stream().map(one -> one.primary().draft()).toList());
            List<Operation> operations =
                    sorted(each(merged, (one, problems) -> operation(one, names, examples, problems)));
            found.addAll(AmbiguousPaths.find(operations));
            return new Outcome<>(
                    operations,
                    subjects.dropped(found).stream().distinct().sorted().toList());
        }

        /** What comes of each, in order. Who hears decisions hears them in order, too; else there is work for several threads. */
        private <T, R> List<R> each(List<T> all, BiFunction<T, List<Diagnostic>, R> work) {
            Function<T, Outcome<R>> outcome = one -> {
                List<Diagnostic> problems = new ArrayList<>(0);
                return new Outcome<>(work.apply(one, problems), problems);
            };
            List<Outcome<R>> outcomes = decisions == Decisions.NONE
                    ? Parallel.map(all, outcome)
                    : all.stream().map(outcome).toList();
            outcomes.forEach(each -> found.addAll(each.diagnostics()));
            return outcomes.stream().map(Outcome::value).toList();
        }

        /** The examples of all operations, by page. */
        private Map<String, Map<OperationKey, List<Example>>> examples() {
            List<List<Draft>> pages = List.copyOf(byPage.values());
            List<Map<OperationKey, List<Example>>> ofPages = each(pages, (page, problems) -> {
                problems.addAll(parameters.unmatched(page));
                return ExampleRule.of(page);
            });
            Map<String, Map<OperationKey, List<Example>>> examples = new HashMap<>();
            for (int i = 0; i < pages.size(); i++) {
                examples.put(pages.get(i).get(0).file(), ofPages.get(i));
            }
            return examples;
        }

        /** Those of one key; drafts are sorted by it. */
        private List<List<LinkedDraft>> byKey(List<LinkedDraft> linked) {
            List<List<LinkedDraft>> byKey = new ArrayList<>();
            int start = 0;
            for (int end = 1; end <= linked.size(); end++) {
                OperationKey key = linked.get(start).draft().key();
                if (end == linked.size() || !linked.get(end).draft().key().equals(key)) {
                    byKey.add(linked.subList(start, end));
                    start = end;
                }
            }
            return byKey;
        }

        private OperationMerger.Merged merged(List<LinkedDraft> same, List<Diagnostic> problems) {
            OperationMerger.Merged merged =
                    merger.merge(same, walk.end(same.get(0).draft().node()));
            merged.diagnostic().ifPresent(problems::add);
            return merged;
        }

        private List<Operation> sorted(List<Operation> operations) {
            record Named(String path, Operation operation) {}
            return operations.stream()
                    .map(operation -> new Named(operation.path().toString(), operation))
                    .sorted(Comparator.comparing(Named::path)
                            .thenComparing(named -> named.operation().method()))
                    .map(Named::operation)
                    .toList();
        }

        private LinkedDraft linked(Draft draft, List<Diagnostic> problems) {
            Optional<PathWalk.Place> end = walk.end(draft.node());
            KindRule.Judged judged = kinds.judge(draft, walk.parent(draft.node()), said(draft, end));
            told.claims(draft, judged.kind(), documented.of(draft), end);
            Optional<BodyType> response = response(draft, judged.kind(), end, problems);
            LinkedDraft linked = new LinkedDraft(
                    draft,
                    KindRule.reconciled(judged.kind(), response),
                    judged.rule(),
                    response.orElse(null),
                    requests.of(draft, judged.kind(), response, end, problems));
            told.page(linked);
            return linked;
        }

        private Optional<BodyType> response(
                Draft draft, OperationKind kind, Optional<PathWalk.Place> end, List<Diagnostic> problems) {
            return responseTypes.of(draft, kind, end, problems).filter(type -> options.inferred() || !type.inferred());
        }

        private Optional<TypeRef> said(Draft draft, Optional<PathWalk.Place> end) {
            return documented.of(draft).type().map(BodyType::type).or(() -> end.map(PathWalk.Place::type));
        }

        private Operation operation(
                OperationMerger.Merged merged,
                Map<OperationKey, String> names,
                Map<String, Map<OperationKey, List<Example>>> examples,
                List<Diagnostic> problems) {
            LinkedDraft linked = merged.primary();
            Draft draft = linked.draft();
            Optional<OwnerRule.Owner> owner = owners.of(draft, linked.responseType(), linked.requestType());
            told.merged(merged, owner);
            return new Operation(
                    Objects.requireNonNull(names.get(draft.key())),
                    draft.fact().summary(),
                    draft.fact().description(),
                    draft.method(),
                    draft.documentedPath(),
                    linked.kind(),
                    owner.map(OwnerRule.Owner::type).orElse(null),
                    draft.fact().deprecated(),
                    parameters.of(draft, linked.kind()),
                    linked.request(),
                    responses.of(draft, Optional.ofNullable(linked.response()), problems),
                    draft.fact().permissions(),
                    examples(merged, examples),
                    merged.variants(),
                    draft.source());
        }

        private static List<Example> examples(
                OperationMerger.Merged merged, Map<String, Map<OperationKey, List<Example>>> byPage) {
            List<Example> examples = new ArrayList<>(examples(merged.primary().draft(), byPage));
            merged.others().forEach(other -> examples.addAll(examples(other.draft(), byPage)));
            return examples;
        }

        private static List<Example> examples(Draft draft, Map<String, Map<OperationKey, List<Example>>> byPage) {
            return byPage.getOrDefault(draft.file(), Map.of()).getOrDefault(draft.key(), List.of());
        }
    }
}
