package dev.stubdown.check;

import dev.stubdown.check.OperationIndex.Bodies;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the JSON bodies of the examples are of the types that the page gives them. */
final class ExampleBodyCheck implements Check {

    private static final int FIRST_ERROR = 400;

    private final TypeIndex types;
    private final OperationIndex operations;
    private final ToldValues values;
    private final CalledLines lines;

    ExampleBodyCheck(TypeIndex types, OperationIndex operations, CalledLines lines, ToldValues values) {
        this.lines = lines;
        this.types = types;
        this.operations = operations;
        this.values = values;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> all) {
        Consumer<Diagnostic> findings = new OncePerPage(all);
        for (Exchange exchange : Exchange.of(page)) {
            MessageFact request = exchange.request();
            Optional<Bodies> bodies = request == null
                    ? Optional.empty()
                    : request.request().filter(lines::isOfApi).flatMap(start -> operations.of(lines.of(page, start)));
            if (request != null && bodies.isPresent() && bodies.get().request() != null) {
                request(page, request, bodies.get().request(), findings);
            }
            TypeRef type = bodies.map(Bodies::response).orElse(null);
            boolean sure = bodies.isPresent() && !bodies.get().inferred();
            exchange.responses()
                    .forEach(response -> response(response, type, sure && exchange.isAnswer(response), findings));
        }
    }

    private void request(PageReview page, MessageFact message, RequestBody body, Consumer<Diagnostic> findings) {
        if (!(message.json().orElse(null) instanceof ObjectNode root)) {
            return;
        }
        BodyWalk walk = new BodyWalk(types, values, listed(page), findings);
        String wrapper = body.wrapper();
        JsonTree inner = wrapper == null ? root : root.get(wrapper);
        TypeRef type = body.type();
        if (inner == null || wrapper != null && type == null && !(inner instanceof ObjectNode)) {
            return;
        }
        if (type == null && inner instanceof ObjectNode object) {
            walk.parameters(object, body);
        } else if (type != null) {
            walk.root(inner, type.withCollection(false), true);
        }
        if (inner instanceof ObjectNode object) {
            required(page, message, object, findings);
        }
    }

    /** What the page's own table lists, whatever the type is said to have; in lower case. */
    private static Set<String> listed(PageReview page) {
        return page.facts()
                .bodyRows()
                .map(row -> row.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A PATCH has what changes only. */
    private static void required(
            PageReview page, MessageFact message, ObjectNode object, Consumer<Diagnostic> findings) {
        MetadataFact metadata = message.metadata();
        boolean whole = message.request()
                        .map(Request::method)
                        .filter(HttpMethod.POST::equals)
                        .isPresent()
                && (metadata == null || !metadata.truncated());
        for (OperationFact operation : whole ? page.facts().operations() : List.<OperationFact>of()) {
            BodyFact body = operation.body();
            if (body != null) {
                body.properties().stream()
                        .filter(PropertyFact::required)
                        .filter(row -> isShown(body, object))
                        .filter(row -> !holds(object, row.name()))
                        .forEach(row -> findings.accept(missing(row, object)));
            }
        }
    }

    /** True for an object that has the property, or a part of which has it. */
    private static boolean holds(JsonTree tree, String property) {
        if (tree instanceof JsonTree.ArrayNode array) {
            return array.items().stream().anyMatch(item -> holds(item, property));
        }
        return tree instanceof ObjectNode object
                && object.members().stream()
                        .anyMatch(member -> isFor(member.name(), property) || holds(member.value(), property));
    }

    /** False where the object has none of what the page lists, and seems to be something that holds it. */
    private static boolean isShown(BodyFact body, ObjectNode object) {
        return body.properties().stream()
                .anyMatch(row -> object.members().stream().anyMatch(member -> isFor(member.name(), row.name())));
    }

    /** The property itself, or a link to its value ({@code owner@odata.bind}). */
    private static boolean isFor(String member, String property) {
        int at = member.indexOf('@');
        return (at > 0 ? member.substring(0, at) : member).equalsIgnoreCase(property);
    }

    private static Diagnostic missing(PropertyFact row, ObjectNode object) {
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_MISSING_REQUIRED,
                        object.source(),
                        "The request lacks '" + row.name() + "', which the page says is required")
                .withFound(null, row.name())
                .withRelated(List.of(row.source()));
    }

    private void response(MessageFact message, @Nullable TypeRef type, boolean sure, Consumer<Diagnostic> findings) {
        MetadataFact metadata = message.metadata();
        boolean error =
                message.status().filter(status -> status.code() >= FIRST_ERROR).isPresent()
                        || metadata != null && metadata.expectError();
        JsonTree root = message.json().orElse(null);
        if (root == null || error || message.body() == null) {
            return;
        }
        TypeRef narrowed = type == null ? null : narrowed(type, metadata);
        BodyWalk walk = new BodyWalk(types, values, Set.of(), findings);
        JsonTree wrapped = message.body().wrapped();
        if (narrowed == null) {
            walk.untyped(root);
        } else if (wrapped != null && isWrapped(narrowed, message.body().wrapper())) {
            walk.root(wrapped, narrowed.withCollection(wrapped instanceof JsonTree.ArrayNode), sure);
        } else if (!narrowed.collection() || root instanceof JsonTree.ArrayNode) {
            walk.root(root, narrowed, sure);
        } else {
            walk.untyped(root);
            if (sure && root instanceof ObjectNode) {
                walk.notList(root, narrowed);
            }
        }
    }

    /** A type that has a property of the wrapper's name is not wrapped, unless it is a list. */
    private boolean isWrapped(TypeRef type, String wrapper) {
        return type.collection()
                || !(type.target() instanceof TypeRef.Named named)
                || types.object(named.name())
                        .filter(object -> types.property(object, wrapper).isEmpty())
                        .isPresent();
    }

    /** The type of the metadata, where it inherits from the other; null where the two have nothing to do with one another. */
    private @Nullable TypeRef narrowed(TypeRef type, @Nullable MetadataFact metadata) {
        Optional<ObjectType> declared =
                type.target() instanceof TypeRef.Named named ? types.object(named.name()) : Optional.empty();
        QualifiedName told = metadata == null ? null : metadata.type();
        Optional<ObjectType> shown = told == null
                ? Optional.empty()
                : types.type(told)
                        .or(() -> types.inOtherCase(told))
                        .filter(ObjectType.class::isInstance)
                        .map(ObjectType.class::cast);
        if (declared.isEmpty() || shown.isEmpty() || types.isOrInherits(declared.get(), shown.get())) {
            return type;
        }
        return types.isOrInherits(shown.get(), declared.get())
                ? TypeRef.of(shown.get().name()).withCollection(type.collection())
                : null;
    }
}
