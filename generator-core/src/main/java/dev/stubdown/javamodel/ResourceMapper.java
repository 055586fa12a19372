package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.ParameterMapper.Body;
import dev.stubdown.javamodel.ParameterMapper.Parameters;
import dev.stubdown.javamodel.ResourceNames.Group;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Response;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides the JAX-RS interfaces. All have the path {@code /} and their methods the full ones: where two root resources match a request, JAX-RS
 * looks at one of them only (Jakarta RESTful Web Services 3.1, section 3.7.2), and paths of an API do not respect its types.
 */
final class ResourceMapper {

    /** Type, subtype and parameters (RFC 9110, section 8.3.1); JAX-RS refuses to deploy anything else. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(\\s*;\\s*[\\w.+-]+=(\"[^\"]*\"|[\\w.+:/-]+))*");

    private final JavaTypes types;
    private final ParameterMapper parameters;
    private final BodyMapper bodies;
    private final Consumer<Diagnostic> findings;

    ResourceMapper(JavaTypes types, BeanMapper beans, WireConventions conventions, Consumer<Diagnostic> findings) {
        this.types = types;
        this.parameters = new ParameterMapper(types, conventions, findings);
        this.bodies = new BodyMapper(types, beans, findings);
        this.findings = findings;
    }

    /** The interfaces, the classes that only their methods use, for URLs and for bodies, and what all of them stand for. */
    record Resources(
            List<ResourceUnit> interfaces, List<UrlUnit> urls, List<BeanUnit> bodies, ModelSubjects subjects) {}

    /** The interfaces of all operations, which come sorted by path, then method. */
    Resources map(List<Operation> operations) {
        DistinctOperations distinct = new DistinctOperations(operations, findings);
        ResourceNames names = new ResourceNames(distinct.all(), types, findings);
        TreeMap<Group, List<Operation>> groups = new TreeMap<>();
        distinct.all()
                .forEach(operation -> groups.computeIfAbsent(names.groupOf(operation), group -> new ArrayList<>())
                        .add(operation));
        Map<Group, JavaName> interfaces = names.interfaces(groups);
        Map<String, String> methods = new HashMap<>();
        groups.forEach((group, members) -> methods.putAll(names.methods(group, members)));
        Map<String, List<BeanUnit>> bodyClasses = bodies.classes(groups, interfaces, methods);
        JaxRsPaths paths =
                new JaxRsPaths(operations.stream().map(Operation::template).toList());
        List<ResourceUnit> units = new ArrayList<>();
        groups.forEach((group, members) ->
                units.add(unit(group, interfaces.get(group), members, distinct, paths, methods, bodyClasses)));
        return new Resources(
                units,
                UrlClasses.of(distinct.all(), units, types),
                bodyClasses.values().stream().flatMap(List::stream).toList(),
                subjects(groups, interfaces, methods, bodyClasses));
    }

    private static ModelSubjects subjects(
            Map<Group, List<Operation>> groups,
            Map<Group, JavaName> interfaces,
            Map<String, String> methods,
            Map<String, List<BeanUnit>> bodyClasses) {
        Map<JavaName, String> types = new HashMap<>();
        Map<JavaName, Map<String, String>> operations = new HashMap<>();
        interfaces.forEach((group, name) -> {
            types.put(name, group.origin());
            Map<String, String> members = operations.computeIfAbsent(name, each -> new HashMap<>());
            for (Operation operation : groups.getOrDefault(group, List.of())) {
                String subject = ResourceNames.subjectOf(operation);
                members.put(methods.getOrDefault(operation.name(), ""), subject);
                BodyMapper.enterSubjects(subject, bodyClasses.getOrDefault(operation.name(), List.of()), types);
            }
        });
        return new ModelSubjects(types, operations);
    }

    private ResourceUnit unit(
            Group group,
            @Nullable JavaName name,
            List<Operation> operations,
            DistinctOperations distinct,
            JaxRsPaths paths,
            Map<String, String> methodNames,
            Map<String, List<BeanUnit>> bodyClasses) {
        if (name == null) {
            throw new IllegalArgumentException("a group without an interface: " + group);
        }
        List<ResourceMethod> methods = operations.stream()
                .map(operation -> method(
                        operation,
                        distinct.sources(operation),
                        paths,
                        methodNames.getOrDefault(operation.name(), ""),
                        bodies.of(operation, bodyClasses.getOrDefault(operation.name(), List.of()))))
                .toList();
        return new ResourceUnit(
                name,
                new JavaDoc("Operations of " + group.origin() + '.', List.of()),
                methods,
                methods.stream().anyMatch(this::usesDeprecated),
                types.shadowsJavaLang(name.packageName()));
    }

    private ResourceMethod method(
            Operation operation, List<SourceSpan> sources, JaxRsPaths paths, String name, @Nullable Body body) {
        Parameters signature = parameters.map(operation, paths.quoted(operation.template()), body);
        Response response = answer(operation);
        JavaType result = response == null ? null : bodies.result(response);
        return new ResourceMethod(
                name,
                operation.method(),
                paths.of(operation.template(), signature.placeholders(), signature.literals()),
                signature.all(),
                result,
                types.docs().of(bodies.text(response), BodyMapper.RESPONSE, List.of()),
                body == null || operation.request() == null
                        ? List.of()
                        : mediaTypes(operation.request().mediaTypes()),
                result == null || response == null ? List.of() : mediaTypes(response.mediaTypes()),
                operation.deprecated(),
                types.docs()
                        .of(text(operation), "The operation " + operation.name() + '.', List.of(operation.source())),
                sources);
    }

    private static Prose text(Operation operation) {
        String summary = operation.summary().strip();
        String first = summary.isEmpty() || summary.endsWith(".") ? summary : summary + '.';
        return Prose.plain(first).then(operation.description());
    }

    /** The first successful response that has a body; null where none has. */
    private static @Nullable Response answer(Operation operation) {
        return operation.responses().stream()
                .filter(response -> response.status() == null || response.status() / 100 == 2)
                .filter(response -> response.type() != null)
                .findFirst()
                .orElse(null);
    }

    private static List<String> mediaTypes(List<String> documented) {
        return documented.stream()
                .map(String::strip)
                .filter(mediaType -> MEDIA_TYPE.matcher(mediaType).matches())
                .distinct()
                .toList();
    }

    private boolean usesDeprecated(ResourceMethod method) {
        return method.result() != null && types.isDeprecated(method.result())
                || method.parameters().stream().anyMatch(parameter -> types.isDeprecated(parameter.type()));
    }
}
