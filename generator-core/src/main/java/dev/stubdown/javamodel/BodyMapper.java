package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.BeanMembers.Owner;
import dev.stubdown.javamodel.ParameterMapper.Body;
import dev.stubdown.javamodel.ResourceNames.Group;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.Prose.Link;
import dev.stubdown.model.Prose.Paragraph;
import dev.stubdown.model.Prose.Text;
import dev.stubdown.model.Prose.TypeTarget;
import dev.stubdown.model.RequestBody;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeRef;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides the types of bodies, and makes the classes of those that no type of the API describes: parameters of actions. */
final class BodyMapper {

    private static final String REQUEST = "request";
    private static final String CONTENT = "content";

    /** What is returned, where the page does not say. */
    static final String RESPONSE = "the body of the response";

    private final JavaTypes types;
    private final BeanMapper beans;
    private final Consumer<Diagnostic> findings;

    BodyMapper(JavaTypes types, BeanMapper beans, Consumer<Diagnostic> findings) {
        this.types = types;
        this.beans = beans;
        this.findings = findings;
    }

    /** The operation whose body needs a class, and whether the class is the one around its wrapper's content. */
    private record Need(String operation, boolean content) {}

    /**
     * The classes that describe bodies, in the packages of the interfaces, by the operation's name: that of the body first, then that of the
     * content of its wrapper. {@code UserAssignLicenseRequest} is the body of {@code UserApi.assignLicense}.
     */
    Map<String, List<BeanUnit>> classes(
            Map<Group, List<Operation>> groups, Map<Group, JavaName> interfaces, Map<String, String> methods) {
        Map<String, Set<String>> taken = interfaces.values().stream()
                .collect(Collectors.groupingBy(
                        JavaName::packageName, Collectors.mapping(JavaName::simpleName, Collectors.toSet())));
        Map<String, NameScope<Need>> scopes = new TreeMap<>();
        groups.forEach((group, operations) -> operations.stream()
                .filter(BodyMapper::needsClass)
                .forEach(operation -> wish(
                        scopes.computeIfAbsent(
                                group.packageName(), name -> scope(name, taken.getOrDefault(name, Set.of()))),
                        operation,
                        JavaNames.type(group.subject())
                                + JavaNames.accessor(methods.getOrDefault(operation.name(), "")))));
        Map<String, Operation> byName = groups.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Operation::name, Function.identity(), (first, second) -> first));
        Map<String, List<BeanUnit>> classes = new TreeMap<>();
        scopes.forEach((packageName, scope) -> {
            Map<Need, String> names = scope.allot();
            names.keySet().stream().map(Need::operation).distinct().sorted().forEach(name -> {
                Operation operation = byName.get(name);
                if (operation != null && operation.request() != null) {
                    classes.put(name, classesOf(operation, operation.request(), packageName, names));
                }
            });
        });
        return classes;
    }

    private NameScope<Need> scope(String packageName, Set<String> interfaces) {
        return NameScope.<Need>ofClasses(NameKind.CLASSES, types.decisions(), findings)
                .without(interfaces)
                .withoutExactly(types.packagesBelow(packageName));
    }

    private void wish(NameScope<Need> scope, Operation operation, String stem) {
        String wrapper =
                operation.request() == null ? null : operation.request().wrapper();
        wish(scope, new Need(operation.name(), false), operation, JavaNames.joined(stem, "Request"));
        if (wrapper != null) {
            String content = JavaNames.accessor(JavaNames.property(wrapper));
            wish(scope, new Need(operation.name(), true), operation, JavaNames.joined(stem, content));
        }
    }

    private void wish(NameScope<Need> scope, Need need, Operation operation, String name) {
        scope.wishForOurs(
                need, NameKind.CLASSES, subjectOf(operation, need), types.className(name), operation.source());
    }

    private static String subjectOf(Operation operation, Need need) {
        return NameSubject.member(ResourceNames.subjectOf(operation), need.content ? CONTENT : REQUEST);
    }

    /** Tells what the classes of an operation's bodies, which are in the order of {@link #classes}, stand for. */
    static void enterSubjects(String operation, List<BeanUnit> classes, Map<JavaName, String> subjects) {
        for (int i = 0; i < classes.size(); i++) {
            subjects.put(classes.get(i).name(), NameSubject.member(operation, i == 0 ? REQUEST : CONTENT));
        }
    }

    private List<BeanUnit> classesOf(
            Operation operation, RequestBody request, String packageName, Map<Need, String> names) {
        JavaDoc doc =
                types.docs().of("The body of the operation " + operation.name() + '.', List.of(operation.source()));
        Owner owner = Owner.of(ResourceNames.subjectOf(operation), operation.source());
        List<BeanUnit> units = new ArrayList<>();
        JavaName body = new JavaName(packageName, names.getOrDefault(new Need(operation.name(), false), ""));
        types.enterBody(body);
        if (request.wrapper() == null) {
            units.add(beans.body(body, doc, request.properties(), owner));
            return units;
        }
        JavaName content = new JavaName(packageName, names.getOrDefault(new Need(operation.name(), true), ""));
        types.enterBody(content);
        TypeRef type = request.type();
        if (type != null) {
            units.add(beans.around(body, doc, request.wrapper(), type, owner));
            return units;
        }
        units.add(beans.around(body, doc, request.wrapper(), JavaType.of(content), owner));
        units.add(beans.body(content, doc, request.properties(), owner));
        return units;
    }

    private static boolean needsClass(Operation operation) {
        RequestBody request = operation.request();
        return request != null
                && MediaTypes.hasJson(request.mediaTypes())
                && (request.wrapper() != null
                        || request.type() == null && !request.properties().isEmpty());
    }

    /**
     * The bodies of an operation, of which a request has one: each of another class in Java. Empty where it takes none.
     *
     * @param classes those of {@link #classes} for this operation
     */
    List<Body> of(Operation operation, List<BeanUnit> classes) {
        RequestBody request = operation.request();
        if (request == null) {
            return List.of();
        }
        TypeRef type = request.type() == null ? TypeRef.of(ScalarType.JSON) : request.type();
        return new BodyKinds(types).of(type, request.mediaTypes(), classes);
    }

    /** What a method returns; null for nothing. */
    @Nullable
    JavaType result(Response response) {
        TypeRef type = response.type();
        if (type == null) {
            return null;
        }
        return MediaTypes.hasJson(response.mediaTypes()) ? types.asResponse(type) : new BodyKinds(types).raw(type);
    }

    /** What is said of a response, and how its texts become constants where they are those of an enum; nothing where nothing is. */
    Prose text(@Nullable Response response) {
        if (response == null) {
            return Prose.NONE;
        }
        TypeRef type = response.type();
        return type != null
                        && MediaTypes.hasJson(response.mediaTypes())
                        && types.isHeldAsText(type)
                        && type.target() instanceof TypeRef.Named named
                ? said(response).then(ofConstants(named.name()))
                : response.description();
    }

    private static Prose said(Response response) {
        return response.description().isBlank() ? Prose.plain(RESPONSE) : response.description();
    }

    private static Prose ofConstants(QualifiedName name) {
        List<Inline> words = List.of(
                new Text("Its texts become constants by fromString of "),
                new Link(List.of(new Text(name.name())), new TypeTarget(name)),
                new Text("."));
        return new Prose(
                "Its texts become constants by fromString of " + name.name() + '.', List.of(new Paragraph(words)));
    }
}
