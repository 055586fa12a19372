package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Example;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.OperationKind;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The body of an operation's request, by the most deliberate source that tells of it. */
final class RequestBodies {

    private final LinkedTypes types;
    private final LinkOptions options;
    private final Lineage lineage;
    private final Decisions decisions;

    RequestBodies(LinkedTypes types, LinkOptions options, Decisions decisions) {
        this.decisions = decisions;
        this.types = types;
        this.options = options;
        this.lineage = new Lineage(types.hierarchy());
    }

    /**
     * The body, with the rule that says so.
     *
     * @param response the type of the response
     * @param end where the path leads
     * @param found takes in that nothing tells the type
     */
    TakenBody of(
            Draft draft,
            OperationKind kind,
            Optional<BodyType> response,
            Optional<PathWalk.Place> end,
            List<Diagnostic> found) {
        if (!draft.method().takesBody()) {
            return TakenBody.none(Rule.REQUEST_METHOD);
        }
        Page page = new Page(draft, draft.fact().body());
        decisions.claimed(() -> page.claims(kind, response, end));
        if (page.isStream(kind)) {
            return page.stream();
        }
        if (isResource(kind)) {
            return page.resource(response, end, found);
        }
        return kind == OperationKind.REFERENCE ? page.reference() : page.call();
    }

    /** The body represents what stands at the path's end, so that path and response tell of it, too. */
    private static boolean isResource(OperationKind kind) {
        return switch (kind) {
            case ACTION, FUNCTION, STREAM, OTHER, REFERENCE -> false;
            case LIST, GET, CREATE, UPDATE, REPLACE, DELETE -> true;
        };
    }

    /** The section about the body, of one page. */
    private final class Page {

        private final Draft draft;
        private final @Nullable BodyFact body;
        private final List<PropertyFact> rows;
        private final List<PropertyFact> keys;

        Page(Draft draft, @Nullable BodyFact body) {
            this.draft = draft;
            this.body = body;
            this.rows = body == null || body.absent() ? List.of() : body.properties();
            this.keys = body == null || !options.inferred() ? List.of() : body.exampleProperties();
        }

        boolean isStream(OperationKind kind) {
            boolean byPath = kind == OperationKind.STREAM && draft.method() != HttpMethod.POST;
            return byPath || body != null && body.stream();
        }

        /** What each source says of the type, heard or not. */
        Stream<Claim> claims(OperationKind kind, Optional<BodyType> response, Optional<PathWalk.Place> end) {
            SourceSpan section = body == null ? draft.source() : body.source();
            Stream<Claim> said = body == null
                    ? Stream.of()
                    : Stream.of(
                                    claim(Witness.SENTENCE, body.named(), section),
                                    claim(Witness.LINK, body.mentioned(), section),
                                    claim(Witness.EXAMPLE, body.exampleType(), exchange(section)))
                            .flatMap(Optional::stream);
            Stream<Claim> around = Stream.of(
                            claim(
                                    Witness.OPENING,
                                    draft.fact().subject(),
                                    draft.fact().source()),
                            response.map(type -> claim(
                                    Witness.RESPONSE,
                                    type.type(),
                                    draft.fact().response().source())),
                            end.map(place -> claim(Witness.PATH, place.type().withCollection(false), draft.source())))
                    .flatMap(Optional::stream);
            return Stream.concat(said, isResource(kind) ? around : Stream.of());
        }

        private SourceSpan exchange(SourceSpan otherwise) {
            return draft.fact().examples().stream()
                    .map(Example::source)
                    .findFirst()
                    .orElse(otherwise);
        }

        private Optional<Claim> claim(Witness by, @Nullable TypeExpression expression, SourceSpan source) {
            return stated(expression, Evidence.PROSE, Rule.REQUEST_SENTENCE)
                    .map(type -> claim(by, type.type(), source));
        }

        private Claim claim(Witness by, TypeRef type, SourceSpan source) {
            return new Claim(Subject.line(draft.source()), Aspect.REQUEST, by, type, source);
        }

        TakenBody stream() {
            List<String> said = body == null
                    ? List.of()
                    : body.mediaTypes().stream()
                            .filter(type -> !type.equals(options.mediaType()))
                            .toList();
            boolean byWords = body != null && body.stream();
            RequestBody raw = new RequestBody(
                    TypeRef.of(ScalarType.STREAM),
                    List.of(),
                    null,
                    said.isEmpty() ? List.of(options.streamMediaType()) : said,
                    false,
                    List.of(byWords ? Evidence.PROSE : Evidence.PATH));
            return new TakenBody(raw, byWords ? Rule.REQUEST_RAW_WORDS : Rule.REQUEST_RAW_PATH);
        }

        /** The parameters of a call, or the one object that it takes. */
        TakenBody call() {
            List<PropertyFact> listed = rows.isEmpty() ? withoutAnnotations(keys) : rows;
            Optional<BodyType> named = named();
            if (listed.isEmpty()) {
                return named.map(type -> body(type, List.of())).orElseGet(this::none);
            }
            if (named.isPresent() && !rows.isEmpty() && describes(named.get(), rows)) {
                return wrapped(named.get()).orElseGet(() -> body(named.get(), rows));
            }
            return wrapped(wrapperType()).or(this::wrappedList).orElseGet(() -> body(null, listed));
        }

        private TakenBody none() {
            return TakenBody.none(body != null && body.absent() ? Rule.REQUEST_ABSENT : Rule.REQUEST_NOTHING);
        }

        /** A link to a resource; but a page that shows the resource itself is believed. */
        TakenBody reference() {
            List<PropertyFact> shown = new ArrayList<>(withoutAnnotations(rows));
            shown.addAll(withoutAnnotations(keys));
            if (shown.isEmpty()) {
                return new TakenBody(link(), Rule.REQUEST_REFERENCE);
            }
            return named().map(type -> body(type, rows)).orElseGet(() -> body(null, rows.isEmpty() ? keys : rows));
        }

        private @Nullable RequestBody link() {
            List<PropertyFact> shown = rows.isEmpty() ? keys : rows;
            if (shown.isEmpty()) {
                return new RequestBody(null, List.of(linkProperty()), null, mediaTypes(), true, List.of(Evidence.PATH));
            }
            return body(null, shown).body();
        }

        private Property linkProperty() {
            return new Property(
                    ODataPath.REFERENCE_PROPERTY,
                    TypeRef.of(ScalarType.STRING),
                    false,
                    false,
                    false,
                    null,
                    true,
                    false,
                    null,
                    List.of(),
                    true,
                    true,
                    List.of(Evidence.PATH),
                    Prose.NONE,
                    draft.source());
        }

        /** A representation of the resource at the path's end, or parameters where the rows are none of its properties. */
        TakenBody resource(Optional<BodyType> response, Optional<PathWalk.Place> end, List<Diagnostic> found) {
            if (body != null && body.absent() && keys.isEmpty()) {
                return TakenBody.none(Rule.REQUEST_ABSENT);
            }
            Optional<BodyType> type = resourceType(response, end, found);
            if (type.isPresent() && !rows.isEmpty() && !isOf(end, type.get()) && !describes(type.get(), rows)) {
                return body(null, rows);
            }
            if (type.isEmpty() && rows.isEmpty() && keys.isEmpty()) {
                found.add(unknown());
            }
            return body(type.orElse(null), type.isEmpty() && rows.isEmpty() ? keys : rows);
        }

        private Optional<BodyType> resourceType(
                Optional<BodyType> response, Optional<PathWalk.Place> end, List<Diagnostic> found) {
            Optional<BodyType> said = named();
            Optional<PathWalk.Place> place =
                    end.filter(there -> BodyType.nameOf(there.type()).isPresent());
            if (said.isPresent()
                    && place.isPresent()
                    && place.get().sure()
                    && !lineage.related(said.get().type(), place.get().type())) {
                found.add(conflict(said.get().type(), place.get().type()));
                return !options.inferred() ? said : place.map(there -> ofPath(there, Rule.REQUEST_PATH_CONTRADICTS));
            }
            return said.or(() -> response.filter(type -> type.name().isPresent())
                            .map(type -> new BodyType(
                                    type.type().withCollection(false), true, type.evidence(), Rule.REQUEST_RESPONSE)))
                    .or(() -> mentioned(place))
                    .or(() -> stated(draft.fact().subject(), Evidence.PROSE, Rule.REQUEST_OPENING)
                            .filter(type -> fits(type, place))
                            .map(type -> BodyType.inferred(type.type(), Evidence.PROSE, type.rule())))
                    .or(() -> place.map(there -> ofPath(there, Rule.REQUEST_PATH)));
        }

        private static BodyType ofPath(PathWalk.Place place, Rule rule) {
            return BodyType.inferred(place.type().withCollection(false), Evidence.PATH, rule);
        }

        /** The path leads to objects of the type. */
        private boolean isOf(Optional<PathWalk.Place> end, BodyType type) {
            return type.inferred()
                    || end.filter(place -> lineage.related(place.type(), type.type()))
                            .isPresent();
        }

        private Optional<BodyType> named() {
            return body == null || body.absent()
                    ? Optional.empty()
                    : stated(body.named(), Evidence.PROSE, Rule.REQUEST_SENTENCE)
                            .filter(type -> !type.type().isScalar(ScalarType.JSON))
                            .filter(type -> types.believes(Objects.requireNonNull(body.named()), type.type()));
        }

        /** Another type that the section links to, where the path does not lead to something else. */
        private Optional<BodyType> mentioned(Optional<PathWalk.Place> place) {
            return body == null
                    ? Optional.empty()
                    : stated(body.mentioned(), Evidence.PROSE, Rule.REQUEST_LINK)
                            .filter(type -> fits(type, place));
        }

        private boolean fits(BodyType type, Optional<PathWalk.Place> place) {
            return place.map(there -> lineage.related(type.type(), there.type()))
                    .orElse(true);
        }

        private Optional<BodyType> stated(@Nullable TypeExpression expression, Evidence evidence, Rule rule) {
            return Optional.ofNullable(expression)
                    .flatMap(e -> types.resolve(e, draft.file(), draft.fact().namespace()))
                    .map(type -> BodyType.stated(type, evidence, rule));
        }

        /** The type of the object that the example nests the listed properties in: the one that the section links to, or one of that name. */
        private @Nullable BodyType wrapperType() {
            String wrapper = body == null ? null : body.wrapper();
            if (body == null || wrapper == null) {
                return null;
            }
            Rule rule = Rule.REQUEST_WRAPPED;
            return stated(body.mentioned(), Evidence.PROSE, rule)
                    .or(() -> types.byName(wrapper, draft.fact().namespace())
                            .map(name -> BodyType.inferred(TypeRef.of(name), Evidence.EXAMPLE, rule)))
                    .or(() -> stated(draft.fact().subject(), Evidence.PROSE, rule)
                            .map(type -> BodyType.inferred(type.type(), Evidence.PROSE, rule)))
                    .filter(type -> options.inferred() || !type.inferred())
                    .orElse(null);
        }

        /** One parameter of the wrapper's name, where the listed properties are those of its type. */
        private Optional<TakenBody> wrapped(@Nullable BodyType type) {
            if (body == null || body.wrapper() == null || type == null || rows.isEmpty() || !describes(type, rows)) {
                return Optional.empty();
            }
            TypeRef wrappedType = type.type().withCollection(body.wrapsCollection());
            Property parameter = Property.plain(
                    body.wrapper(), wrappedType, false, type.inferred(), type.evidence(), Prose.NONE, body.source());
            RequestBody wrapped =
                    new RequestBody(null, List.of(parameter), null, mediaTypes(), type.inferred(), type.evidence());
            return Optional.of(new TakenBody(wrapped, Rule.REQUEST_WRAPPED));
        }

        /** One parameter of the wrapper's name for a list of objects that no type describes. */
        private Optional<TakenBody> wrappedList() {
            return body != null && body.wrapsCollection()
                    ? wrapped(BodyType.inferred(TypeRef.of(ScalarType.JSON), Evidence.EXAMPLE, Rule.REQUEST_WRAPPED))
                    : Optional.empty();
        }

        private TakenBody body(@Nullable BodyType type, List<PropertyFact> listed) {
            BodyType kept = type != null && (options.inferred() || !type.inferred()) ? type : null;
            QualifiedName owner = type == null ? null : type.name().orElse(null);
            List<Property> properties = listed.stream()
                    .map(row -> types.row(row, owner, draft.fact().namespace()))
                    .toList();
            TreeSet<Evidence> evidence = new TreeSet<>(kept == null ? List.of() : kept.evidence());
            listed.forEach(row -> evidence.add(row.evidence()));
            decisions.claimed(() -> owner == null ? Stream.of() : claims(owner, listed, properties));
            RequestBody made = new RequestBody(
                    kept == null ? null : kept.type(),
                    properties,
                    kept == null && body != null ? body.wrapper() : null,
                    mediaTypes(),
                    kept == null ? isOnlyShown(properties) : kept.inferred(),
                    List.copyOf(evidence));
            return new TakenBody(
                    made, kept != null ? kept.rule() : listed.isEmpty() ? Rule.REQUEST_UNKNOWN : Rule.REQUEST_ROWS);
        }

        /** What the rows say of the properties of the body's type. */
        private static Stream<Claim> claims(QualifiedName owner, List<PropertyFact> rows, List<Property> read) {
            return IntStream.range(0, rows.size()).mapToObj(i -> {
                PropertyFact row = rows.get(i);
                Witness by = row.evidence() == Evidence.TABLE ? Witness.REQUEST_ROW : Witness.REQUEST_KEY;
                Subject property = Subject.property(owner, row.name());
                return new Claim(property, Aspect.TYPE, by, read.get(i).type(), row.source());
            });
        }

        private static boolean isOnlyShown(List<Property> properties) {
            return !properties.isEmpty() && properties.stream().allMatch(Property::inferred);
        }

        private List<String> mediaTypes() {
            return body == null || body.mediaTypes().isEmpty() ? List.of(options.mediaType()) : body.mediaTypes();
        }

        /** At least half of the rows are properties of the type, or the type is not known well enough to say. */
        private boolean describes(BodyType type, List<PropertyFact> listed) {
            Optional<QualifiedName> name = type.name();
            if (name.isEmpty() || types.object(name.get()).isEmpty()) {
                return true;
            }
            long foreign = withoutAnnotations(listed).stream()
                    .filter(row -> types.property(name.get(), row.name()).isEmpty())
                    .count();
            return foreign * 2 <= listed.size();
        }

        private Diagnostic conflict(TypeRef said, TypeRef walked) {
            return Diagnostic.of(
                            DiagnosticCode.OPERATION_TYPE_CONFLICT,
                            body == null ? draft.source() : body.namedSource(),
                            "The page gives the request the type "
                                    + said.target().modelName() + ", but the path leads to "
                                    + walked.target().modelName())
                    .withFound(said.target().modelName(), null)
                    .withRelated(List.of(draft.source()));
        }

        private Diagnostic unknown() {
            return Diagnostic.of(
                    DiagnosticCode.OPERATION_REQUEST_TYPE_UNKNOWN,
                    body == null ? draft.source() : body.source(),
                    "Nothing tells the type of the request's body");
        }
    }

    private static List<PropertyFact> withoutAnnotations(List<PropertyFact> rows) {
        return rows.stream().filter(row -> !ODataPath.isAnnotation(row.name())).toList();
    }
}
