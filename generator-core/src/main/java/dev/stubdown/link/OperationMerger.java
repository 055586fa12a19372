package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.model.Operation.Variant;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one operation of the pages that document the same method and path, such as those of the types that inherit from the type of the path.
 *
 * <p>The primary page is one with placeholders before one with sample values; then the one whose type the path leads to, else the one whose
 * type the others inherit from, else the one with the fewest request lines, else the first by name.
 */
final class OperationMerger {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*+\\}|<[^<>]*+>");

    private final Lineage lineage;
    private final TypeHierarchy hierarchy;
    private final LinkOptions options;

    OperationMerger(LinkedTypes types, LinkOptions options) {
        this.hierarchy = types.hierarchy();
        this.lineage = new Lineage(hierarchy);
        this.options = options;
    }

    /** The page that speaks for the operation, with the types that fit all pages, and the other pages. */
    record Merged(LinkedDraft primary, List<LinkedDraft> others, Rule rule) {

        Merged {
            others = List.copyOf(others);
        }

        List<Variant> variants() {
            return others.stream()
                    .map(other -> new Variant(other.draft().source(), other.requestType(), other.responseType()))
                    .toList();
        }

        /** What tells the user that several pages are one operation; empty for one page. */
        Optional<Diagnostic> diagnostic() {
            if (others.isEmpty()) {
                return Optional.empty();
            }
            Map<String, List<Draft>> byQuery = Stream.concat(Stream.of(primary), others.stream())
                    .map(LinkedDraft::draft)
                    .collect(Collectors.groupingBy(
                            draft -> query(draft.line()), LinkedHashMap::new, Collectors.toList()));
            return byQuery.values().stream()
                    .filter(same -> same.stream().map(Draft::file).distinct().count() > 1)
                    .findFirst()
                    .map(same -> duplicate(same.get(0), same.subList(1, same.size())));
        }

        /** A fixed query makes a special use of an operation, which a page of its own may document. */
        private static String query(RequestLine line) {
            return PLACEHOLDER.matcher(line.query()).replaceAll("{}");
        }

        private static Diagnostic duplicate(Draft one, List<Draft> others) {
            List<String> pages = others.stream()
                    .map(Draft::file)
                    .distinct()
                    .map(file -> '`' + file + '`')
                    .toList();
            return Diagnostic.of(
                            DiagnosticCode.OPERATION_DUPLICATE,
                            one.source(),
                            '`' + one.method().name() + ' ' + one.line().path() + "` is also documented by "
                                    + String.join(", ", pages))
                    .withRelated(others.stream().map(Draft::source).toList());
        }
    }

    /**
     * @param pages the drafts of one key, at least one
     * @param end where the path leads
     */
    Merged merge(List<LinkedDraft> pages, Optional<PathWalk.Place> end) {
        if (pages.size() == 1) {
            return new Merged(pages.get(0), List.of(), Rule.PRIMARY_ONLY);
        }
        LinkedDraft chosen = primary(pages, criteria(pages, end));
        List<LinkedDraft> others = pages.stream()
                .filter(page -> page != chosen)
                .sorted(Comparator.comparing(page -> page.draft().source()))
                .toList();
        Rule rule = rule(chosen, others, criteria(pages, end));
        LinkedDraft primary = isOf(chosen, led(end)) ? chosen : widened(chosen, pages);
        return new Merged(primary, others, rule);
    }

    private static LinkedDraft primary(List<LinkedDraft> pages, List<Criterion> criteria) {
        return pages.stream().min(order(criteria)).orElseThrow();
    }

    private static Comparator<LinkedDraft> order(List<Criterion> criteria) {
        return criteria.stream()
                .map(Criterion::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** What makes a page speak for the operation. */
    private record Criterion(Rule rule, Comparator<LinkedDraft> order) {}

    /** The first criterion by which the chosen page is better than the next best one. */
    private static Rule rule(LinkedDraft chosen, List<LinkedDraft> others, List<Criterion> criteria) {
        Optional<LinkedDraft> second = others.stream().min(order(criteria));
        return second.flatMap(next -> criteria.stream()
                        .filter(criterion -> criterion.order().compare(chosen, next) < 0)
                        .map(Criterion::rule)
                        .findFirst())
                .orElse(Rule.PRIMARY_ONLY);
    }

    private List<Criterion> criteria(List<LinkedDraft> pages, Optional<PathWalk.Place> end) {
        Optional<QualifiedName> eldest = lineage.eldest(pages.stream()
                .flatMap(page -> page.mainType().stream())
                .flatMap(type -> BodyType.nameOf(type).stream())
                .toList());
        Optional<QualifiedName> led = led(end);
        return List.of(
                new Criterion(
                        Rule.PRIMARY_PLACEHOLDER,
                        Comparator.comparing(page -> page.draft().hasSampleKey())),
                new Criterion(Rule.PRIMARY_PATH, Comparator.comparing(page -> !isOf(page, led))),
                new Criterion(Rule.PRIMARY_ELDEST, Comparator.comparing(page -> !isOf(page, eldest))),
                new Criterion(
                        Rule.PRIMARY_MODULE,
                        Comparator.comparing(page -> page.draft().fact().supplementary())),
                new Criterion(
                        Rule.PRIMARY_NAME, Comparator.comparing(page -> !isNamedAfter(page, led.or(() -> eldest)))),
                new Criterion(
                        Rule.PRIMARY_LINES,
                        Comparator.comparing(
                                page -> page.draft().fact().requestLines().size())),
                new Criterion(
                        Rule.PRIMARY_FIRST,
                        Comparator.comparing(page -> page.draft().source())));
    }

    private static Optional<QualifiedName> led(Optional<PathWalk.Place> end) {
        return end.filter(PathWalk.Place::sure).flatMap(place -> BodyType.nameOf(place.type()));
    }

    private static boolean isOf(LinkedDraft page, Optional<QualifiedName> name) {
        return name.isPresent() && page.mainType().flatMap(BodyType::nameOf).equals(name);
    }

    private static boolean isNamedAfter(LinkedDraft page, Optional<QualifiedName> type) {
        String stem = '-' + page.draft().fact().page().toLowerCase(Locale.ROOT) + '-';
        return type.filter(name -> stem.contains('-' + name.name().toLowerCase(Locale.ROOT) + '-'))
                .isPresent();
    }

    /** Bodies of types that inherit from a common one take that one's type. */
    private LinkedDraft widened(LinkedDraft primary, List<LinkedDraft> pages) {
        BodyType response = primary.response();
        TypeRef requestType = primary.requestType();
        TypeRef commonResponse = common(
                primary.responseType(),
                pages.stream()
                        .map(LinkedDraft::responseType)
                        .filter(Objects::nonNull)
                        .toList());
        TypeRef commonRequest = common(
                requestType,
                pages.stream()
                        .map(LinkedDraft::requestType)
                        .filter(Objects::nonNull)
                        .toList());
        return new LinkedDraft(
                primary.draft(),
                primary.kind(),
                primary.kindRule(),
                response == null || commonResponse == null || commonResponse.equals(response.type())
                        ? response
                        : new BodyType(commonResponse, response.inferred(), response.evidence(), Rule.RESPONSE_COMMON),
                commonRequest == null ? primary.taken() : primary.taken().withType(commonRequest, Rule.REQUEST_COMMON));
    }

    /** The nearest common ancestor, unless that says as little as the base of everything; then the type itself. */
    private @Nullable TypeRef common(@Nullable TypeRef own, List<TypeRef> all) {
        if (own == null) {
            return null;
        }
        List<QualifiedName> names =
                all.stream().flatMap(type -> BodyType.nameOf(type).stream()).toList();
        boolean comparable = names.size() == all.size();
        return hierarchy
                .nearestCommonAncestor(names)
                .filter(name -> comparable && !name.equals(options.impliedBase()))
                .map(name -> TypeRef.of(name).withCollection(own.collection()))
                .orElse(own);
    }
}
