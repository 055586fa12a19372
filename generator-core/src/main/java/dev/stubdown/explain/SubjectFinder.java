package dev.stubdown.explain;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Part;
import dev.stubdown.term.PathTemplate.Placeholder;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what of the model a text names. Letter case is forgiven, with a note. */
final class SubjectFinder {

    private final ApiModel model;

    SubjectFinder(ApiModel model) {
        this.model = model;
    }

    /**
     * What was found.
     *
     * @param all may be empty
     * @param notes how the text was understood, where that is not plain
     * @param problem what to say where it is not exactly one
     * @param candidates what could be meant
     */
    record Found<T>(List<T> all, List<String> notes, String problem, List<String> candidates) {

        Found {
            all = List.copyOf(all);
            notes = List.copyOf(notes);
            candidates = List.copyOf(candidates);
        }

        /** The only one; empty where there is none, or several. */
        Optional<T> single() {
            return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        }

        /** The answer where it is none or several; the suffix belongs behind each candidate. */
        Answer unclear(String suffix) {
            return new Answer.Unclear(
                    problem,
                    candidates.stream().map(candidate -> candidate + suffix).toList());
        }
    }

    static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The types of that name, with or without namespace. */
    Found<TypeDefinition> types(String name) {
        List<TypeDefinition> exact = typesWhere(type -> isCalled(type.name(), name, String::equals));
        List<TypeDefinition> all =
                exact.isEmpty() ? typesWhere(type -> isCalled(type.name(), name, String::equalsIgnoreCase)) : exact;
        List<String> names =
                all.stream().map(type -> type.name().toString()).sorted().toList();
        if (all.size() == 1) {
            return new Found<>(all, exact.isEmpty() ? List.of(letterCase(name, names.get(0))) : List.of(), "", names);
        }
        return all.isEmpty()
                ? unknown("there is no type or operation '" + name + "'", name, this::nearTypes)
                : new Found<>(all, List.of(), "'" + name + "' is the name of " + all.size() + " types", names);
    }

    private static String letterCase(String asked, String meant) {
        return "'" + asked + "' is spelled " + meant;
    }

    private List<TypeDefinition> typesWhere(Predicate<TypeDefinition> test) {
        return model.types().stream().filter(test).toList();
    }

    private interface Equality {
        boolean test(String one, String other);
    }

    private static boolean isCalled(QualifiedName type, String name, Equality equal) {
        return equal.test(type.toString(), name) || equal.test(type.name(), name);
    }

    private static <T> Found<T> unknown(String problem, String word, Function<String, Collection<String>> near) {
        return new Found<>(
                List.of(),
                List.of(),
                problem,
                near.apply(word).stream().limit(1).toList());
    }

    private Collection<String> nearTypes(String name) {
        Function<QualifiedName, String> form = name.indexOf('.') < 0 ? QualifiedName::name : QualifiedName::toString;
        List<QualifiedName> all =
                model.types().stream().map(TypeDefinition::name).toList();
        return Suggestion.nearest(name, all.stream().map(form).toList()).stream()
                .flatMap(near -> all.stream().filter(type -> form.apply(type).equals(near)))
                .map(QualifiedName::toString)
                .toList();
    }

    /** The property of that name, of the first type of the lineage that has one. */
    Found<OwnedProperty> properties(List<ObjectType> lineage, QualifiedName asked, String name) {
        List<OwnedProperty> all = lineage.stream()
                .flatMap(type -> type.properties().stream().map(property -> new OwnedProperty(type, property)))
                .toList();
        Optional<OwnedProperty> found = all.stream()
                .filter(owned -> owned.property().name().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) {
            String problem = asked + " has no property '" + name + "'";
            return unknown(problem, name, word -> nearProperties(word, asked, all));
        }
        String meant = found.get().property().name();
        return new Found<>(
                List.of(found.get()), meant.equals(name) ? List.of() : List.of(letterCase(name, meant)), "", List.of());
    }

    /** The member of that name. */
    Found<EnumMember> members(EnumType type, String name) {
        Optional<EnumMember> found = type.members().stream()
                .filter(member -> member.name().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = type.members().stream().map(EnumMember::name).toList();
            return unknown(
                    type.name() + " has no member '" + name + "'",
                    name,
                    word -> Suggestion.nearest(word, names).map(near -> type.name() + "#" + near).stream()
                            .toList());
        }
        String meant = found.get().name();
        return new Found<>(
                List.of(found.get()), meant.equals(name) ? List.of() : List.of(letterCase(name, meant)), "", List.of());
    }

    private static Collection<String> nearProperties(String word, QualifiedName type, List<OwnedProperty> all) {
        List<String> names = all.stream().map(owned -> owned.property().name()).toList();
        return Suggestion.nearest(word, names).stream()
                .map(near -> type + "#" + near)
                .toList();
    }

    /** The operation of that name of the model. */
    Optional<Operation> operation(String name) {
        return model.operations().stream()
                .filter(operation -> operation.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The operations of a path; only that of the method where the text begins with one. */
    Found<Operation> operations(String text) {
        int blank = text.indexOf(' ');
        Optional<HttpMethod> method = blank < 0 ? Optional.empty() : method(text.substring(0, blank));
        String path = method.isPresent() ? text.substring(blank + 1).strip() : text;
        List<Operation> exact = withPath(path, Function.identity());
        List<Operation> all = exact.isEmpty() ? withPath(path, shape -> shape.toLowerCase(Locale.ROOT)) : exact;
        List<Operation> wanted = all.stream()
                .filter(operation -> method.isEmpty() || operation.method() == method.get())
                .toList();
        if (!wanted.isEmpty()) {
            String meant = wanted.get(0).path().toString();
            return new Found<>(wanted, exact.isEmpty() ? List.of(letterCase(path, meant)) : List.of(), "", List.of());
        }
        return all.isEmpty()
                ? unknown("there is no operation '" + text + "'", shape(path), word -> near(method, word))
                : new Found<>(
                        List.of(),
                        List.of(),
                        "the path has no " + text.substring(0, blank),
                        all.stream().map(SubjectFinder::name).toList());
    }

    private static Optional<HttpMethod> method(String word) {
        return Arrays.stream(HttpMethod.values())
                .filter(method -> method.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private List<Operation> withPath(String path, Function<String, String> folding) {
        String wanted = folding.apply(shape(path));
        return model.operations().stream()
                .filter(operation -> shapes(operation).map(folding).anyMatch(wanted::equals))
                .toList();
    }

    private static Stream<String> shapes(Operation operation) {
        return Stream.of(operation.path(), operation.template())
                .map(SubjectFinder::shape)
                .distinct();
    }

    /** The path without a query string, blind to the names of placeholders and to quotes. */
    private static String shape(String path) {
        int query = path.indexOf('?');
        return shape(PathTemplate.parse(query < 0 ? path : path.substring(0, query)));
    }

    private static String shape(PathTemplate path) {
        StringBuilder shape = new StringBuilder();
        for (Segment segment : path.segments()) {
            shape.append('/');
            for (Part part : segment.parts()) {
                shape.append(
                        part instanceof Placeholder ? "{}" : part.toString().replace("'", ""));
            }
        }
        return shape.toString();
    }

    private Collection<String> near(Optional<HttpMethod> method, String shape) {
        List<Operation> all = model.operations().stream()
                .filter(operation -> method.isEmpty() || operation.method() == method.get())
                .toList();
        List<String> shapes = new ArrayList<>(
                all.stream().flatMap(SubjectFinder::shapes).distinct().toList());
        return Suggestion.nearest(shape, shapes).stream()
                .flatMap(near ->
                        all.stream().filter(operation -> shapes(operation).anyMatch(near::equals)))
                .map(SubjectFinder::name)
                .toList();
    }
}
