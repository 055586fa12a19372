package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.BodyMapper.Returned;
import dev.stubdown.javamodel.MethodMapper.Drawn;
import dev.stubdown.javamodel.ParameterMapper.Body;
import dev.stubdown.javamodel.ResourceNames.Group;
import dev.stubdown.model.Operation;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Decides the JAX-RS interfaces. All have the path {@code /} and their methods the full ones: where two root resources match a request, JAX-RS
 * looks at one of them only (Jakarta RESTful Web Services 3.1, section 3.7.2), and paths of an API do not respect its types.
 */
final class ResourceMapper {

    private final JavaTypes types;
    private final JavaOptions options;
    private final ParameterMapper parameters;
    private final BodyMapper bodies;
    private final WireConventions conventions;
    private final ReturnStyles styles;
    private final Consumer<Diagnostic> findings;

    ResourceMapper(
            JavaTypes types,
            BeanMapper beans,
            JavaOptions options,
            WireConventions conventions,
            Consumer<Diagnostic> findings) {
        this.types = types;
        this.options = options;
        this.parameters = parameters(conventions, findings);
        this.conventions = conventions;
        this.styles = new ReturnStyles(options.contract());
        this.bodies = new BodyMapper(types, beans, findings);
        this.findings = findings;
    }

    /** The interfaces, the classes that only their methods use, for URLs, bodies and options, and what all of them stand for. */
    record Resources(
            List<ResourceUnit> interfaces,
            List<UrlUnit> urls,
            List<BeanUnit> bodies,
            List<OptionsUnit> options,
            ModelSubjects subjects) {}

    /** The interfaces of all operations, which come sorted by path, then method. */
    Resources map(List<Operation> operations) {
        DistinctOperations distinct = new DistinctOperations(operations, findings);
        ResourceNames names = new ResourceNames(distinct.all(), types, findings);
        TreeMap<Group, List<Operation>> groups = new TreeMap<>();
        distinct.all()
                .forEach(operation -> groups.computeIfAbsent(names.groupOf(operation), group -> new ArrayList<>())
                        .add(operation));
        groups.replaceAll(new InterfaceLimits(options.limits().maxOperations(), findings)::first);
        Map<Group, JavaName> interfaces = names.interfaces(groups);
        Map<String, String> methodNames = new HashMap<>();
        groups.forEach((group, members) -> methodNames.putAll(names.methods(group, members)));
        BodyMapper.Classes classes = bodies.classes(groups, interfaces, methodNames, parameters::needsOptions);
        JaxRsPaths paths =
                new JaxRsPaths(operations.stream().map(Operation::template).toList());
        List<Outcome<List<Drawn>>> drawn = Parallel.map(
                List.copyOf(groups.values()), members -> drawn(members, distinct, paths, methodNames, classes));
        List<ResourceUnit> units = new ArrayList<>();
        Map<JavaName, OptionsUnit> optionClasses = new TreeMap<>();
        groups.keySet().forEach(group -> {
            Outcome<List<Drawn>> own = drawn.get(units.size());
            own.diagnostics().forEach(findings);
            own.value().forEach(each -> each.options().ifPresent(unit -> optionClasses.put(unit.name(), unit)));
            units.add(unit(
                    group,
                    Objects.requireNonNull(interfaces.get(group)),
                    own.value().stream().map(Drawn::method).toList()));
        });
        return new Resources(
                units,
                UrlClasses.of(distinct.all(), units, types),
                classes.bodies().values().stream().flatMap(List::stream).toList(),
                List.copyOf(optionClasses.values()),
                subjects(groups, interfaces, methodNames, classes));
    }

    private static ModelSubjects subjects(
            Map<Group, List<Operation>> groups,
            Map<Group, JavaName> interfaces,
            Map<String, String> methods,
            BodyMapper.Classes classes) {
        Map<JavaName, String> types = new HashMap<>();
        Map<JavaName, Map<String, String>> operations = new HashMap<>();
        interfaces.forEach((group, name) -> {
            types.put(name, group.origin());
            Map<String, String> members = operations.computeIfAbsent(name, each -> new HashMap<>());
            for (Operation operation : groups.getOrDefault(group, List.of())) {
                String subject = ResourceNames.subjectOf(operation);
                members.put(methods.getOrDefault(operation.name(), ""), subject);
                BodyMapper.enterSubjects(subject, classes.bodies().getOrDefault(operation.name(), List.of()), types);
                JavaName options = classes.options().get(operation.name());
                if (options != null) {
                    BodyMapper.enterOptions(subject, options, types);
                }
            }
        });
        return new ModelSubjects(types, operations);
    }

    private ParameterMapper parameters(WireConventions wire, Consumer<Diagnostic> found) {
        return new ParameterMapper(types, wire, options.contract().beanParamsFrom(), found);
    }

    /** The methods of one interface: all that is asked here is settled, so that several threads may ask. */
    private Outcome<List<Drawn>> drawn(
            List<Operation> members,
            DistinctOperations distinct,
            JaxRsPaths paths,
            Map<String, String> methodNames,
            BodyMapper.Classes classes) {
        List<Diagnostic> found = new ArrayList<>();
        MethodMapper methods = new MethodMapper(types, options.contract(), parameters(conventions, found::add));
        List<Drawn> drawn = members.stream()
                .flatMap(operation -> drawn(operation, methods, distinct, paths, methodNames, classes))
                .toList();
        InterfaceLimits limits = new InterfaceLimits(options.limits().maxOperations(), found::add);
        return new Outcome<>(limits.holdable(drawn), found);
    }

    /** One method for each body, of the same name: JAX-RS chooses by the media type. */
    private Stream<Drawn> drawn(
            Operation operation,
            MethodMapper methods,
            DistinctOperations distinct,
            JaxRsPaths paths,
            Map<String, String> methodNames,
            BodyMapper.Classes classes) {
        String name = methodNames.getOrDefault(operation.name(), "");
        JavaName optionsClass = classes.options().get(operation.name());
        List<SourceSpan> sources = distinct.sources(operation);
        List<Body> alternatives = bodies.of(operation, classes.bodies().getOrDefault(operation.name(), List.of()));
        Returned returned = bodies.returned(operation, styles.of(operation));
        return alternatives.isEmpty()
                ? Stream.of(methods.draw(operation, paths, name, null, optionsClass, returned, sources))
                : alternatives.stream()
                        .map(body -> methods.draw(operation, paths, name, body, optionsClass, returned, sources));
    }

    private ResourceUnit unit(Group group, JavaName name, List<ResourceMethod> members) {
        Set<MicroProfile> specifications = options.contract().microProfile();
        return new ResourceUnit(
                name,
                new JavaDoc("Operations of " + group.origin() + '.', List.of()),
                members,
                specifications.contains(MicroProfile.OPENAPI) ? group.origin() : null,
                specifications.contains(MicroProfile.REST_CLIENT) ? client() : null,
                members.stream().anyMatch(this::usesDeprecated),
                types.shadowsJavaLang(name.packageName()));
    }

    private ResourceUnit.Client client() {
        boolean mapped = options.contract().companions().contains(Companion.ERRORS);
        return new ResourceUnit.Client(options.basePackage(), mapped ? types.companion(CompanionMapper.MAPPER) : null);
    }

    private boolean usesDeprecated(ResourceMethod method) {
        return method.result() != null && types.isDeprecated(method.result())
                || method.parameters().stream().anyMatch(parameter -> types.isDeprecated(parameter.type()));
    }
}
