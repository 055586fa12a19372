package dev.stubdown.verify;

import dev.stubdown.check.CalledLines;
import dev.stubdown.check.Exchange;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.MessageFact;
import dev.stubdown.fact.MessageFact.PayloadFact;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.RequestLine;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.verify.ExampleBody.Kind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the bodies of documented messages, and for each the generated type that the method of the interface has for it. Lives for one run. */
final class ExampleBodies {

    private static final int FIRST_ERROR = 400;

    private static final JavaType ANY = JavaType.of(Object.class);
    private static final JavaType BYTES = JavaType.of(InputStream.class);

    private final CalledLines called;
    private final Map<SourceSpan, ResourceMethod> methods = new HashMap<>();
    private final Map<JavaName, BeanUnit> beans = new HashMap<>();
    private final List<ExampleBody> bodies = new ArrayList<>();
    private final SortedMap<SkipReason, Integer> skipped = new TreeMap<>();

    private ExampleBodies(List<PageReview> pages, JavaModel model) {
        this.called = new CalledLines(pages);
        model.resources().stream()
                .flatMap(unit -> unit.methods().stream())
                .forEach(method -> method.sources().forEach(source -> methods.putIfAbsent(source, method)));
        model.beans().forEach(bean -> beans.put(bean.name(), bean));
    }

    /** @param skipped how many bodies no generated type is for, by the reason */
    record Found(List<ExampleBody> bodies, SortedMap<SkipReason, Integer> skipped) {}

    /**
     * The bodies of the pages, in order.
     *
     * @param pages all pages of the set
     */
    static Found in(List<PageReview> pages, JavaModel model) {
        ExampleBodies found = new ExampleBodies(pages, model);
        for (PageReview page : pages) {
            Exchange.of(page).forEach(exchange -> found.read(page, exchange));
        }
        return new Found(found.bodies, found.skipped);
    }

    private void read(PageReview page, Exchange exchange) {
        MessageFact request = exchange.request();
        MessageFact.Request start = request == null ? null : request.request().orElseThrow();
        boolean other = start != null && !called.isOfApi(start);
        List<RequestLine> lines = start == null ? CalledLines.of(page) : called.of(page, start);
        List<ResourceMethod> meant = lines.stream()
                .flatMap(line -> Optional.ofNullable(methods.get(line.source())).stream())
                .distinct()
                .toList();
        if (request != null && request.body() != null) {
            enter(request, Kind.REQUEST, other ? SkipReason.OTHER_API : null, meant);
        }
        for (MessageFact response : exchange.responses()) {
            if (response.body() != null) {
                enter(response, Kind.RESPONSE, other ? SkipReason.OTHER_API : reason(exchange, response), meant);
            }
        }
    }

    /** Why a response is not to be read; null where it is. */
    private static @Nullable SkipReason reason(Exchange exchange, MessageFact response) {
        MetadataFact metadata = response.metadata();
        boolean error =
                response.status().filter(status -> status.code() >= FIRST_ERROR).isPresent()
                        || metadata != null && metadata.expectError();
        return error ? SkipReason.ERROR : exchange.isAnswer(response) ? null : SkipReason.UNCLEAR;
    }

    private void enter(MessageFact message, Kind kind, @Nullable SkipReason known, List<ResourceMethod> meant) {
        JsonTree json = message.json().orElse(null);
        Function<ResourceMethod, Optional<JavaType>> body =
                kind == Kind.REQUEST ? ResourceMethod::body : method -> Optional.ofNullable(method.result());
        List<Optional<JavaType>> types = meant.stream().map(body).distinct().toList();
        if (json == null) {
            skip(SkipReason.NOT_JSON);
        } else if (known != null) {
            skip(known);
        } else if (types.size() != 1) {
            skip(types.isEmpty() ? SkipReason.NO_OPERATION : SkipReason.AMBIGUOUS);
        } else if (types.get(0)
                .filter(type -> type.equals(ANY) || type.equals(BYTES))
                .isPresent()) {
            skip(SkipReason.UNTYPED);
        } else {
            JavaType type = types.get(0).orElse(null);
            bodies.add(new ExampleBody(kind, kind == Kind.RESPONSE ? content(message, json, type) : json, type));
        }
    }

    /**
     * What a response is about: some pages show one object in the place of a list, although the words and the API give it bare. A class that has a
     * property of that name means the whole.
     */
    private JsonTree content(MessageFact message, JsonTree json, @Nullable JavaType type) {
        PayloadFact payload = message.body();
        BeanUnit bean = type instanceof JavaType.Declared declared ? beans.get(declared.name()) : null;
        return payload != null
                        && payload.wrapped() instanceof JsonTree.ObjectNode wrapped
                        && bean != null
                        && !bean.wireOrder().contains(payload.wrapper())
                ? wrapped
                : json;
    }

    private void skip(SkipReason reason) {
        skipped.merge(reason, 1, Integer::sum);
    }
}
