package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Property;
import dev.stubdown.model.RequestBody;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.ParameterIn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Cuts operations whose methods, or the classes of whose bodies and options, could not hold what they have. */
final class OperationLimits {

    private final int maxProperties;
    private final UnaryOperator<List<Property>> nameable;
    private final Consumer<Diagnostic> findings;

    /** @param nameable leaves out properties whose names are too long */
    OperationLimits(int maxProperties, UnaryOperator<List<Property>> nameable, Consumer<Diagnostic> findings) {
        this.maxProperties = maxProperties;
        this.nameable = nameable;
        this.findings = findings;
    }

    /** The operation as its method can hold it; empty where none can. */
    Optional<Operation> fit(Operation operation) {
        String path = operation.path().toString();
        RequestBody request = operation.request();
        if (Ceilings.isTooLong(path)) {
            findings.accept(WithinLimits.nameless(path, "the path", operation.source()));
            return Optional.empty();
        }
        if (request != null && request.wrapper() != null && Ceilings.isTooLong(request.wrapper())) {
            findings.accept(WithinLimits.nameless(request.wrapper(), "the key", operation.source()));
            return Optional.empty();
        }
        List<Parameter> parameters = parameters(operation);
        RequestBody body = request == null ? null : fit(request, operation);
        Operation fitting = parameters == operation.parameters() && body == request
                ? operation
                : operation.withTexts(operation.description(), parameters, body, operation.responses());
        return isCallable(fitting) ? Optional.of(fitting) : Optional.empty();
    }

    private @Nullable RequestBody fit(RequestBody request, Operation operation) {
        List<Property> named = nameable.apply(request.properties());
        List<Property> kept = first(named, operation, "properties in its body", Property::source);
        return kept == request.properties() ? request : request.withProperties(kept);
    }

    private List<Parameter> parameters(Operation operation) {
        List<Parameter> inPath = new ArrayList<>();
        List<Parameter> listed = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (isInPath(parameter)) {
                inPath.add(parameter);
            } else if (Ceilings.isTooLong(parameter.name())) {
                findings.accept(WithinLimits.nameless(parameter.name(), "the parameter", parameter.source()));
            } else {
                listed.add(parameter);
            }
        }
        List<Parameter> kept = first(listed, operation, "query options and headers", Parameter::source);
        if (inPath.size() + kept.size() == operation.parameters().size()) {
            return operation.parameters();
        }
        inPath.addAll(kept);
        return inPath;
    }

    private static boolean isInPath(Parameter parameter) {
        return parameter.in() == ParameterIn.PATH || parameter.in() == ParameterIn.FUNCTION;
    }

    private interface Placed<T> {
        SourceSpan of(T part);
    }

    private <T> List<T> first(List<T> all, Operation operation, String what, Placed<T> source) {
        if (all.size() <= maxProperties) {
            return all;
        }
        findings.accept(Diagnostic.of(
                        DiagnosticCode.CONFIG_OVER_LIMIT,
                        operation.source(),
                        called(operation) + " has " + all.size() + ' ' + what + ", and a class may have "
                                + maxProperties + "; the others are left out")
                .withRelated(List.of(source.of(all.get(maxProperties))))
                .withHint(WithinLimits.raise("maxProperties", JavaLimits.CEILING.maxProperties())));
        return all.subList(0, maxProperties);
    }

    /** False where a method would have to take too much even if all that is optional came as one object; a body is one more. */
    private boolean isCallable(Operation operation) {
        int placeholders = new HashSet<>(operation.template().placeholders()).size();
        long required = operation.parameters().stream()
                .filter(parameter -> parameter.required() && !isInPath(parameter))
                .count();
        if (placeholders + required + 2 <= Ceilings.PARAMETERS) {
            return true;
        }
        findings.accept(Diagnostic.of(
                DiagnosticCode.CONFIG_OVER_LIMIT,
                operation.source(),
                called(operation) + " has " + (placeholders + required)
                        + " parameters that have to be there, and a method takes " + Ceilings.PARAMETERS
                        + " with its body; it has no method"));
        return false;
    }

    private static String called(Operation operation) {
        return "`" + operation.method() + ' ' + shortened(operation.path().toString()) + '`';
    }

    private static String shortened(String path) {
        return path.length() > 200 ? path.substring(0, 200) + '…' : path;
    }
}
