package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Example;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type of the response's body, as far as pages say it: by a sentence, else a comment, else the example, else the row of the type's table.
 *
 * @param body in the page's words; null where the page gives no type
 * @param listShown the example is a list, whatever the words say
 * @param diagnostics sources that contradict each other
 */
record DocumentedResponse(@Nullable BodyType body, boolean listShown, List<Diagnostic> diagnostics) {

    DocumentedResponse {
        diagnostics = List.copyOf(diagnostics);
    }

    static DocumentedResponse of(String file, OperationFact fact, LinkedTypes types) {
        return new Reading(file, fact, types).read();
    }

    /** What each source of the page says of the body's type, heard or not. */
    static Stream<Claim> claims(Draft draft, LinkedTypes types) {
        return new Reading(draft.file(), draft.fact(), types).claims(Subject.line(draft.source()));
    }

    /** The type that the page gives, a list where its example is one; empty where it gives none. */
    Optional<BodyType> type() {
        return said().map(type -> listShown ? type.withCollection(true) : type);
    }

    /** The type in the page's words; empty where it gives none. */
    Optional<BodyType> said() {
        return Optional.ofNullable(body);
    }

    private record Reading(String file, OperationFact fact, LinkedTypes types) {

        DocumentedResponse read() {
            ResponseFact response = fact.response();
            if (response.empty() && response.exampleShape() == BodyShape.NONE && !response.isSometimesEmpty()) {
                return new DocumentedResponse(null, false, List.of());
            }
            Optional<BodyType> prose = stated(response.prose(), Evidence.PROSE, Rule.RESPONSE_SENTENCE)
                    .filter(body -> types.believes(Objects.requireNonNull(response.prose()), body.type()));
            Optional<BodyType> comment = stated(response.comment(), Evidence.COMMENT, Rule.RESPONSE_COMMENT);
            List<Diagnostic> conflicts = new ArrayList<>();
            Optional<BodyType> told = prose.isPresent() && comment.isPresent()
                    ? Optional.of(agreed(prose.get(), comment.get(), conflicts))
                    : prose.or(() -> comment);
            Optional<BodyType> body = told.or(this::ofExample).or(this::ofTable);
            return new DocumentedResponse(body.orElse(null), isList(response.exampleShape()), conflicts);
        }

        private Optional<BodyType> stated(@Nullable TypeExpression expression, Evidence evidence, Rule rule) {
            return Optional.ofNullable(expression)
                    .flatMap(e -> types.resolve(e, file, fact.namespace()))
                    .map(type -> BodyType.stated(type, evidence, rule));
        }

        private Optional<BodyType> ofExample() {
            return stated(fact.response().example(), Evidence.EXAMPLE, Rule.RESPONSE_EXAMPLE)
                    .map(body -> BodyType.inferred(body.type(), Evidence.EXAMPLE, body.rule()));
        }

        private BodyType agreed(BodyType prose, BodyType comment, List<Diagnostic> conflicts) {
            if (isVague(prose) && !isVague(comment)) {
                return comment.by(Rule.RESPONSE_VAGUE_SENTENCE);
            }
            Optional<TypeRef.Target> elder = new Lineage(types.hierarchy())
                    .elder(prose.type().target(), comment.type().target());
            if (elder.isEmpty()) {
                conflicts.add(Diagnostic.of(
                                DiagnosticCode.OPERATION_TYPE_CONFLICT,
                                fact.response().commentSource(),
                                "The example's metadata gives the response the type "
                                        + comment.type().target().modelName() + ", the sentence "
                                        + prose.type().target().modelName())
                        .withFound(comment.type().target().modelName(), null)
                        .withRelated(List.of(fact.response().proseSource())));
                return isList(fact.response().exampleShape())
                                && comment.type().collection()
                                && !prose.type().collection()
                        ? comment.by(Rule.RESPONSE_LIST_COMMENT)
                        : confirmed(comment).orElse(prose.by(Rule.RESPONSE_CONFLICTING_SENTENCE));
            }
            TypeRef type = new TypeRef(
                    elder.get(), prose.type().collection(), prose.type().allowedValues());
            boolean equal = prose.type().target().equals(comment.type().target());
            return new BodyType(
                    type,
                    false,
                    List.of(Evidence.PROSE, Evidence.COMMENT),
                    equal ? Rule.RESPONSE_SENTENCE : Rule.RESPONSE_ELDER);
        }

        /** The comment's type, where the row of the type's table gives it too. */
        private Optional<BodyType> confirmed(BodyType comment) {
            return ofTable()
                    .filter(row -> row.type().target().equals(comment.type().target()))
                    .map(row -> comment.by(Rule.RESPONSE_CONFIRMED_COMMENT));
        }

        /** A sentence that speaks of some text or JSON says less than a name. */
        private static boolean isVague(BodyType body) {
            return body.type().isScalar(ScalarType.STRING) || body.type().isScalar(ScalarType.JSON);
        }

        private Optional<BodyType> ofTable() {
            return types.methodRows(file).stream()
                    .map(MethodFact::returnType)
                    .filter(Objects::nonNull)
                    .filter(this::isType)
                    .flatMap(type -> stated(type, Evidence.TABLE, Rule.RESPONSE_TABLE).stream())
                    .findFirst();
        }

        /** What each source says, heard or not. */
        Stream<Claim> claims(Subject subject) {
            ResponseFact response = fact.response();
            SourceSpan exchange =
                    fact.examples().stream().map(Example::source).findFirst().orElse(response.source());
            return Stream.of(
                            claim(subject, Witness.SENTENCE, response.prose(), response.source()),
                            claim(subject, Witness.METADATA, response.comment(), exchange),
                            claim(subject, Witness.EXAMPLE, response.example(), exchange),
                            ofTable().map(row -> claim(subject, Witness.METHODS_ROW, row, ownerPage())))
                    .flatMap(Optional::stream);
        }

        /** The page of the type whose table lists the operation. */
        private SourceSpan ownerPage() {
            return types.methodRows(file).stream()
                    .flatMap(row -> types.object(row.owner()).stream())
                    .map(ObjectType::source)
                    .findFirst()
                    .orElse(fact.source());
        }

        private Optional<Claim> claim(
                Subject subject, Witness by, @Nullable TypeExpression expression, SourceSpan source) {
            return stated(expression, Evidence.PROSE, Rule.RESPONSE_SENTENCE)
                    .map(body -> claim(subject, by, body, source));
        }

        private static Claim claim(Subject subject, Witness by, BodyType body, SourceSpan source) {
            return new Claim(subject, Aspect.RESPONSE, by, body.type(), source);
        }

        /** A word may say that nothing is returned: it has to be the name of a type. */
        private boolean isType(TypeExpression type) {
            return !(type.element() instanceof TypeExpression.Named named)
                    || types.byName(named.name(), fact.namespace()).isPresent();
        }

        private static boolean isList(BodyShape shape) {
            return shape == BodyShape.COLLECTION || shape == BodyShape.ARRAY;
        }
    }
}
