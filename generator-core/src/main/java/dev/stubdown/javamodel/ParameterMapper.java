package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.ResourceParameter.Binding;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Parameter;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Limits;
import dev.stubdown.term.ParameterIn;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides the parameters of a JAX-RS method: placeholders in the order of the path, query keys, headers, the body. */
final class ParameterMapper {

    private static final JavaType TEXT = JavaType.of(String.class);

    private final JavaTypes types;
    private final WireConventions conventions;
    private final Consumer<Diagnostic> findings;

    ParameterMapper(JavaTypes types, WireConventions conventions, Consumer<Diagnostic> findings) {
        this.types = types;
        this.conventions = conventions;
        this.findings = findings;
    }

    /**
     * The parameters of a method, and what its path calls them.
     *
     * @param placeholders the Java name of each placeholder of the path template
     * @param literals the placeholders whose values come with the quotes around them
     */
    record Parameters(List<ResourceParameter> all, Map<String, String> placeholders, Set<String> literals) {}

    /** The type of a body and the name that its parameter should have. */
    record Body(JavaType type, String name) {}

    private record Draft(
            Binding binding,
            String wireName,
            JavaType type,
            boolean nullable,
            JavaDoc doc,
            SourceSpan source,
            List<Constraint> constraints) {}

    /**
     * The parameters of the operation, with its body last.
     *
     * @param quoted the placeholders of its path that stand in quotes
     * @param body null for none
     */
    Parameters map(Operation operation, Set<String> quoted, @Nullable Body body) {
        List<Draft> drafts = new ArrayList<>();
        for (String placeholder : new LinkedHashSet<>(operation.template().placeholders())) {
            Draft draft = placeholder(operation, placeholder);
            drafts.add(quoted.contains(placeholder) ? literal(draft) : draft);
        }
        addListed(operation, ParameterIn.QUERY, Binding.QUERY, drafts);
        addListed(operation, ParameterIn.HEADER, Binding.HEADER, drafts);
        NameScope<Integer> scope = new NameScope<>(false, findings);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            scope.wish(i, JavaNames.variable(draft.wireName), draft.wireName, draft.source);
        }
        if (body != null) {
            drafts.add(new Draft(
                    Binding.BODY,
                    "",
                    body.type,
                    false,
                    new JavaDoc("the body", List.of()),
                    operation.source(),
                    types.constraints().ofRequired(body.type, Limits.NONE)));
            scope.wishForOurs(drafts.size() - 1, body.name, operation.source());
        }
        return named(drafts, scope.allot(), literals(drafts));
    }

    private Set<String> literals(List<Draft> drafts) {
        JavaType literal = JavaType.of(types.stringLiteral());
        return drafts.stream()
                .filter(draft -> draft.binding == Binding.PATH && draft.type.equals(literal))
                .map(Draft::wireName)
                .collect(Collectors.toSet());
    }

    private static Parameters named(List<Draft> drafts, Map<Integer, String> names, Set<String> literals) {
        List<ResourceParameter> parameters = new ArrayList<>();
        Map<String, String> placeholders = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String name = names.getOrDefault(i, "");
            boolean inPath = draft.binding == Binding.PATH;
            if (inPath) {
                placeholders.put(draft.wireName, name);
            }
            String wireName = inPath ? name : draft.wireName;
            parameters.add(new ResourceParameter(
                    name, draft.binding, wireName, draft.type, draft.nullable, draft.doc, draft.constraints));
        }
        return new Parameters(parameters, placeholders, literals);
    }

    private Draft placeholder(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(p -> p.in() == ParameterIn.PATH || p.in() == ParameterIn.FUNCTION)
                .filter(p -> p.name().equals(name))
                .findFirst()
                .map(p -> draft(p, Binding.PATH, false))
                .orElseGet(() -> new Draft(
                        Binding.PATH,
                        name,
                        types.asParameter(TypeRef.of(ScalarType.STRING)),
                        false,
                        describe(Prose.NONE, name),
                        operation.source(),
                        List.of()));
    }

    /** Text in quotes is a literal, in which quotes are doubled; nothing else that stands in quotes has any. */
    private Draft literal(Draft draft) {
        JavaType literal = JavaType.of(types.stringLiteral());
        return draft.type.equals(TEXT)
                ? new Draft(
                        draft.binding,
                        draft.wireName,
                        literal,
                        draft.nullable,
                        draft.doc,
                        draft.source,
                        types.constraints().of(literal, Limits.NONE))
                : draft;
    }

    private void addListed(Operation operation, ParameterIn in, Binding binding, List<Draft> drafts) {
        Set<String> seen = new TreeSet<>();
        for (Parameter parameter : operation.parameters()) {
            boolean ignored = in == ParameterIn.HEADER
                    && conventions.ignoredHeaders().contains(parameter.name().toLowerCase(Locale.ROOT));
            if (parameter.in() == in && !ignored && seen.add(parameter.name())) {
                drafts.add(draft(parameter, binding, true));
            }
        }
    }

    private Draft draft(Parameter parameter, Binding binding, boolean nullable) {
        TypeRef type = nullable ? parameter.type() : parameter.type().withCollection(false);
        JavaType javaType = types.asParameter(type);
        return new Draft(
                binding,
                parameter.name(),
                javaType,
                nullable,
                describe(parameter.description(), parameter.name()),
                parameter.source(),
                types.constraints().of(javaType, parameter.limits()));
    }

    private JavaDoc describe(Prose description, String name) {
        return types.docs().of(description, "the parameter " + name, List.of());
    }
}
