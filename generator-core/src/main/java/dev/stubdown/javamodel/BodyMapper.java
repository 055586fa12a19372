package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.javamodel.BeanMembers.Owner;
import dev.stubdown.javamodel.ParameterMapper.Body;
import dev.stubdown.javamodel.ResourceNames.Group;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Prose.Code;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides the types of bodies, and makes the classes of those that no type of the API describes: parameters of actions. */
final class BodyMapper {

    private static final String REQUEST = "request";
    private static final String CONTENT = "content";
    private static final String OPTIONS = "options";

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

    /** The operation that needs a class, and what for: its body, what is inside its body's wrapper, or its options. */
    private record Need(String operation, String what) {}

    /**
     * The classes that only the methods of operations use.
     *
     * @param bodies by the operation's name: that of the body first, then that of the content of its wrapper
     * @param options the class of the parameters that travel together, by the operation's name
     */
    record Classes(Map<String, List<BeanUnit>> bodies, Map<String, JavaName> options) {}

    /**
     * The classes that describe bodies and options, in the packages of the interfaces. {@code UserAssignLicenseRequest} is the body of
     * {@code UserApi.assignLicense}.
     *
     * @param hasOptions true for an operation some of whose parameters travel together
     */
    Classes classes(
            Map<Group, List<Operation>> groups,
            Map<Group, JavaName> interfaces,
            Map<String, String> methods,
            Predicate<Operation> hasOptions) {
        Map<String, Set<String>> taken = interfaces.values().stream()
                .collect(Collectors.groupingBy(
                        JavaName::packageName, Collectors.mapping(JavaName::simpleName, Collectors.toSet())));
        Map<String, NameScope<Need>> scopes = new TreeMap<>();
        Map<String, Operation> byName = new HashMap<>();
        groups.forEach((group, operations) -> {
            NameScope<Need> scope = scopes.computeIfAbsent(
                    group.packageName(), name -> scope(name, taken.getOrDefault(name, Set.of())));
            for (Operation operation : operations) {
                byName.putIfAbsent(operation.name(), operation);
                String stem = JavaNames.type(group.subject())
                        + JavaNames.accessor(methods.getOrDefault(operation.name(), ""));
                if (needsClass(operation)) {
                    wish(scope, operation, stem);
                }
                if (hasOptions.test(operation)) {
                    Need need = new Need(operation.name(), OPTIONS);
                    wish(scope, need, operation, JavaNames.joined(stem, "Options"));
                }
            }
        });
        Classes classes = new Classes(new TreeMap<>(), new TreeMap<>());
        scopes.forEach((packageName, scope) -> enter(packageName, scope.allot(), byName, classes));
        return classes;
    }

    private void enter(
            String packageName, Map<Need, String> names, Map<String, Operation> operations, Classes classes) {
        names.keySet().stream().map(Need::operation).distinct().sorted().forEach(name -> {
            Operation operation = Objects.requireNonNull(operations.get(name));
            if (operation.request() != null && names.containsKey(new Need(name, REQUEST))) {
                classes.bodies.put(name, classesOf(operation, operation.request(), packageName, names));
            }
            String options = names.get(new Need(name, OPTIONS));
            if (options != null) {
                classes.options.put(name, new JavaName(packageName, options));
            }
        });
    }

    private NameScope<Need> scope(String packageName, Set<String> interfaces) {
        return NameScope.<Need>ofClasses(NameKind.CLASSES, types.decisions(), findings)
                .without(interfaces)
                .withoutExactly(types.packagesBelow(packageName));
    }

    private void wish(NameScope<Need> scope, Operation operation, String stem) {
        String wrapper =
                operation.request() == null ? null : operation.request().wrapper();
        wish(scope, new Need(operation.name(), REQUEST), operation, JavaNames.joined(stem, "Request"));
        if (wrapper != null) {
            String content = JavaNames.accessor(JavaNames.property(wrapper));
            wish(scope, new Need(operation.name(), CONTENT), operation, JavaNames.joined(stem, content));
        }
    }

    private void wish(NameScope<Need> scope, Need need, Operation operation, String name) {
        scope.wishForOurs(
                need, NameKind.CLASSES, subjectOf(operation, need), types.className(name), operation.source());
    }

    private static String subjectOf(Operation operation, Need need) {
        return NameSubject.member(ResourceNames.subjectOf(operation), need.what);
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
        JavaName body = new JavaName(packageName, names.getOrDefault(new Need(operation.name(), REQUEST), ""));
        types.enterBody(body);
        if (request.wrapper() == null) {
            units.add(beans.body(body, doc, request.properties(), owner));
            return units;
        }
        JavaName content = new JavaName(packageName, names.getOrDefault(new Need(operation.name(), CONTENT), ""));
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

    /**
     * What a method returns.
     *
     * @param type of the body; null for none
     */
    record Returned(@Nullable JavaType type, JavaDoc doc, ReturnStyle style, List<String> mediaTypes) {}

    /** What the method of an operation returns: the body of the first successful response that has one. */
    Returned returned(Operation operation, ReturnStyle style) {
        List<Response> answers = operation.responses().stream()
                .filter(response -> response.status() == null || response.status() / 100 == 2)
                .filter(response -> response.type() != null)
                .toList();
        Response answer = answers.isEmpty() ? null : answers.get(0);
        JavaType type = answer == null ? null : result(answer);
        List<String> documented = (style == ReturnStyle.RESPONSE
                        ? answers
                        : answers.stream().limit(1).toList())
                .stream().flatMap(each -> each.mediaTypes().stream()).toList();
        return new Returned(
                type,
                doc(answer, type, style),
                style,
                style == ReturnStyle.RESPONSE ? MediaTypes.wellFormed(documented) : produced(documented));
    }

    /** An object travels as JSON, whatever else an example shows. */
    private static List<String> produced(List<String> documented) {
        List<String> json = documented.stream().filter(MediaTypes::isJson).toList();
        return MediaTypes.wellFormed(json.isEmpty() ? documented : json);
    }

    private JavaDoc doc(@Nullable Response answer, @Nullable JavaType type, ReturnStyle style) {
        Prose said = text(answer);
        if (type == null) {
            return new JavaDoc(
                    style == ReturnStyle.RESPONSE ? "the response" : "what completes with the response", List.of());
        }
        if (style != ReturnStyle.RESPONSE) {
            return types.docs().of(said, RESPONSE, List.of());
        }
        List<Inline> words =
                List.of(new Text("Its entity is of the type "), new Code(JavaTypeText.of(type)), new Text("."));
        Prose entity =
                new Prose("Its entity is of the type " + JavaTypeText.of(type) + '.', List.of(new Paragraph(words)));
        return types.docs().of((said.isBlank() ? Prose.plain("the response") : said).then(entity), RESPONSE, List.of());
    }

    private @Nullable JavaType result(Response response) {
        TypeRef type = response.type();
        if (type == null) {
            return null;
        }
        return MediaTypes.hasJson(response.mediaTypes()) ? types.asResponse(type) : new BodyKinds(types).raw(type);
    }

    /** The subject of the class of options. */
    static void enterOptions(String operation, JavaName options, Map<JavaName, String> subjects) {
        subjects.put(options, NameSubject.member(operation, OPTIONS));
    }

    /** What is said of a response, and how its texts become constants where they are those of an enum; nothing where nothing is. */
    private Prose text(@Nullable Response response) {
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
