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
    /** The key of the object that carries several parameters, which is none of them itself. */
    private static final int OPTIONS = -1;

    private final JavaTypes types;
    private final WireConventions conventions;
    private final int together;
    private final Consumer<Diagnostic> findings;

    /** @param together from how many optional ones on they travel as one object; 0 for never */
    ParameterMapper(JavaTypes types, WireConventions conventions, int together, Consumer<Diagnostic> findings) {
        this.types = types;
        this.conventions = conventions;
        this.together = together;
        this.findings = findings;
    }

    /**
     * The parameters of a method, and what its path calls them.
     *
     * @param placeholders the Java name of each placeholder of the path template
     * @param literals the placeholders whose values come with the quotes around them
     * @param options the class of those that travel together; null where none do
     */
    record Parameters(
            List<ResourceParameter> all,
            Map<String, String> placeholders,
            Set<String> literals,
            @Nullable OptionsUnit options) {}

    /**
     * The type of a body and the name that its parameter should have.
     *
     * @param mediaTypes in which it travels
     * @param doc what it is
     */
    record Body(JavaType type, String name, List<String> mediaTypes, JavaDoc doc) {}

    private record Draft(
            Binding binding,
            String wireName,
            JavaType type,
            boolean nullable,
            JavaDoc doc,
            SourceSpan source,
            List<Constraint> constraints) {

        ResourceParameter named(String name) {
            String onTheWire = binding == Binding.PATH ? name : wireName;
            return new ResourceParameter(name, binding, onTheWire, type, nullable, doc, constraints);
        }
    }

    /** True where so many parameters are optional that they travel as one object: more than is wanted, or than a method can take. */
    boolean needsOptions(Operation operation) {
        List<Draft> listed = listed(operation);
        long optional = listed.stream().filter(Draft::nullable).count();
        return together > 0 && optional >= together || optional > 0 && !areTakenSingly(operation, listed);
    }

    /** False where a method cannot take all of them and a body. */
    private static boolean areTakenSingly(Operation operation, List<Draft> listed) {
        List<JavaType> all = new ArrayList<>(listed.stream().map(Draft::type).toList());
        operation.template().placeholders().forEach(placeholder -> all.add(TEXT));
        all.add(TEXT);
        return Ceilings.fitSignature(all);
    }

    /**
     * The parameters of the operation, with its body last.
     *
     * @param quoted the placeholders of its path that stand in quotes
     * @param body null for none
     * @param options the class of those that travel together; null where none do
     */
    Parameters map(Operation operation, Set<String> quoted, @Nullable Body body, @Nullable JavaName options) {
        List<Draft> drafts = new ArrayList<>();
        for (String placeholder : new LinkedHashSet<>(operation.template().placeholders())) {
            Draft draft = placeholder(operation, placeholder);
            drafts.add(quoted.contains(placeholder) ? literal(draft) : draft);
        }
        drafts.addAll(listed(operation));
        NameScope<Integer> scope = new NameScope<>(false, findings);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            scope.wish(i, JavaNames.variable(draft.wireName), draft.wireName, draft.source);
        }
        if (options != null) {
            scope.wishForOurs(OPTIONS, "options", operation.source());
        }
        if (body != null) {
            drafts.add(body(operation, body));
            scope.wishForOurs(drafts.size() - 1, body.name, operation.source());
        }
        return named(drafts, scope.allot(), operation, options);
    }

    private Draft body(Operation operation, Body body) {
        return new Draft(
                Binding.BODY,
                "",
                body.type,
                false,
                body.doc,
                operation.source(),
                types.constraints().ofRequired(body.type, Limits.NONE));
    }

    private Set<String> literals(List<Draft> drafts) {
        JavaType literal = JavaType.of(types.stringLiteral());
        return drafts.stream()
                .filter(draft -> draft.binding == Binding.PATH && draft.type.equals(literal))
                .map(Draft::wireName)
                .collect(Collectors.toSet());
    }

    private Parameters named(
            List<Draft> drafts, Map<Integer, String> names, Operation operation, @Nullable JavaName options) {
        List<ResourceParameter> parameters = new ArrayList<>();
        List<ResourceParameter> optional = new ArrayList<>();
        Map<String, String> placeholders = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String name = names.getOrDefault(i, "");
            if (draft.binding == Binding.PATH) {
                placeholders.put(draft.wireName, name);
            }
            (options != null && draft.nullable ? optional : parameters).add(draft.named(name));
        }
        if (options == null) {
            return new Parameters(parameters, placeholders, literals(drafts), null);
        }
        boolean hasBody =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).binding() == Binding.BODY;
        ResourceParameter one = new ResourceParameter(
                names.getOrDefault(OPTIONS, ""),
                Binding.BEAN,
                "",
                JavaType.of(options),
                false,
                new JavaDoc("what is optional", List.of()),
                types.constraints().ofOptions());
        parameters.add(parameters.size() - (hasBody ? 1 : 0), one);
        return new Parameters(
                parameters,
                placeholders,
                literals(drafts),
                new OptionsMapper(types).unit(options, operation, optional));
    }

    private Draft placeholder(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(p -> p.in() == ParameterIn.PATH || p.in() == ParameterIn.FUNCTION)
                .filter(p -> p.name().equals(name))
                .findFirst()
                .map(p -> draft(p, Binding.PATH, p.type().withCollection(false), false))
                .orElseGet(() -> new Draft(
                        Binding.PATH,
                        name,
                        types.asParameter(TypeRef.of(ScalarType.STRING)),
                        false,
                        describe(Prose.NONE, name),
                        operation.source(),
                        List.of()));
    }

    /** Names of headers differ by more than letter case (RFC 9110, section 5.1), names of query keys do not have to. */
    private List<Draft> listed(Operation operation) {
        List<Draft> drafts = new ArrayList<>();
        addListed(operation, ParameterIn.QUERY, Binding.QUERY, drafts);
        addListed(operation, ParameterIn.HEADER, Binding.HEADER, drafts);
        return drafts;
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
            boolean header = in == ParameterIn.HEADER;
            String name = header ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name();
            if (parameter.in() == in && !(header && conventions.ignoresHeader(name)) && seen.add(name)) {
                drafts.add(draft(parameter, binding, parameter.type(), !parameter.required()));
            }
        }
    }

    private Draft draft(Parameter parameter, Binding binding, TypeRef type, boolean nullable) {
        JavaType javaType = types.asParameter(type);
        return new Draft(
                binding,
                parameter.name(),
                javaType,
                nullable,
                describe(parameter.description(), parameter.name()),
                parameter.source(),
                nullable || binding == Binding.PATH
                        ? types.constraints().of(javaType, parameter.limits())
                        : types.constraints().ofRequired(javaType, parameter.limits()));
    }

    private JavaDoc describe(Prose description, String name) {
        return types.docs().of(description, "the parameter " + name, List.of());
    }
}
