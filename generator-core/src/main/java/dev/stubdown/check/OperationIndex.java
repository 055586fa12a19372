package dev.stubdown.check;

import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the model says of each request line's bodies. Immutable. */
final class OperationIndex {

    /**
     * The bodies of an operation as one page tells them.
     *
     * @param request null where nothing is known of it
     * @param response null where nothing is known of it
     * @param inferred the type of the response was inferred
     */
    record Bodies(@Nullable RequestBody request, @Nullable TypeRef response, boolean inferred) {}

    private final Map<SourceSpan, Bodies> byLine = new HashMap<>();

    OperationIndex(ApiModel model) {
        for (Operation operation : model.operations()) {
            Optional<Response> bodied = operation.responses().stream()
                    .filter(response -> response.type() != null)
                    .findFirst();
            byLine.put(
                    operation.source(),
                    new Bodies(
                            operation.request(),
                            bodied.map(Response::type).orElse(null),
                            bodied.map(Response::inferred).orElse(true)));
            for (Operation.Variant variant : operation.variants()) {
                byLine.put(variant.source(), bodies(variant));
            }
        }
    }

    private static Bodies bodies(Operation.Variant variant) {
        TypeRef type = variant.requestType();
        RequestBody request = type == null ? null : new RequestBody(type, List.of(), null, List.of(), false, List.of());
        return new Bodies(request, variant.responseType(), false);
    }

    /** What the request line says; empty where nothing is known of its bodies. */
    Optional<Bodies> of(RequestLine line) {
        return Optional.ofNullable(byLine.get(line.source()));
    }

    /** What those request lines say; empty where nothing is known of their bodies, or they differ. */
    Optional<Bodies> of(List<RequestLine> lines) {
        List<Bodies> known = lines.stream()
                .flatMap(line -> Stream.ofNullable(byLine.get(line.source())))
                .distinct()
                .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** The one type that the request lines of the page take; empty where nothing tells one, or they differ. */
    Optional<ObjectType> taken(OperationFact operation, TypeIndex types) {
        List<ObjectType> all = operation.requestLines().stream()
                .flatMap(line -> of(line).stream())
                .flatMap(bodies -> Optional.ofNullable(bodies.request()).stream())
                .flatMap(request -> Optional.ofNullable(request.type()).stream())
                .filter(type -> !type.collection())
                .flatMap(type -> type.target() instanceof TypeRef.Named named
                        ? types.object(named.name()).stream()
                        : Optional.<ObjectType>empty().stream())
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
