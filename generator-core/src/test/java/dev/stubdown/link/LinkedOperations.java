package dev.stubdown.link;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Property;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of linked pages, with short questions to them. */
final class LinkedOperations {

    private final Outcome<ApiModel> outcome;

    private LinkedOperations(Outcome<ApiModel> outcome) {
        this.outcome = outcome;
    }

    /** Links pages: {@link PageFacts}, {@link FactPages.TypePage}s and {@link OperationPage}s. */
    static LinkedOperations link(Object... pages) {
        return link(FactPages.OPTIONS, pages);
    }

    static LinkedOperations link(LinkOptions options, Object... pages) {
        return new LinkedOperations(new Linker(options).link(facts(pages)));
    }

    static List<PageFacts> facts(Object... pages) {
        return Arrays.stream(pages).map(LinkedOperations::facts).toList();
    }

    private static PageFacts facts(Object page) {
        if (page instanceof OperationPage operation) {
            return operation.facts();
        }
        return page instanceof FactPages.TypePage type ? type.facts() : (PageFacts) page;
    }

    Outcome<ApiModel> outcome() {
        return outcome;
    }

    /** Each as {@code METHOD /path}, in order. */
    List<String> requests() {
        return outcome.value().operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .toList();
    }

    /** The operation of that {@code METHOD /path}. */
    Operation operation(String request) {
        return outcome.value().operations().stream()
                .filter(operation -> request.equals(operation.method() + " " + operation.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + request + " in " + requests()));
    }

    /** The only operation. */
    Operation only() {
        if (outcome.value().operations().size() != 1) {
            throw new AssertionError(requests().toString());
        }
        return outcome.value().operations().get(0);
    }

    String name(String request) {
        return operation(request).name();
    }

    /** Each response as {@code 200 api.user[]}. */
    static List<String> responses(Operation operation) {
        return operation.responses().stream().map(LinkedOperations::text).toList();
    }

    private static String text(Response response) {
        return response.status() + " " + text(response.type());
    }

    /** The body's type and, in parentheses, the listed properties with their types. */
    static String request(Operation operation) {
        if (operation.request() == null) {
            return "none";
        }
        List<String> properties = operation.request().properties().stream()
                .map(LinkedOperations::text)
                .toList();
        return text(operation.request().type()) + properties;
    }

    private static String text(Property property) {
        return property.name() + ":" + text(property.type());
    }

    /** Each parameter as {@code path userId:String}. */
    static List<String> parameters(Operation operation) {
        return operation.parameters().stream().map(LinkedOperations::text).toList();
    }

    private static String text(Parameter parameter) {
        return parameter.in().modelName() + " " + parameter.name() + ":" + text(parameter.type());
    }

    private static String text(@Nullable TypeRef type) {
        return type == null ? "nothing" : type.target().modelName() + (type.collection() ? "[]" : "");
    }

    List<String> codes() {
        return outcome.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }
}
