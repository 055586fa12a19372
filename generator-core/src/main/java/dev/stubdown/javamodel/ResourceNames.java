package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.Operation;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NameSubject;
import dev.stubdown.term.PathTemplate.Segment;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which operation stands in which interface under which name. Operations of one type stand together; where the docs name no type, those whose
 * paths start alike.
 */
final class ResourceNames {

    /** What names of operations that are made of a path have between their hyphens in the place of a placeholder. */
    private static final String PLACEHOLDER = "";

    private final JavaTypes types;
    private final Consumer<Diagnostic> findings;

    private final Map<String, Group> owners = new HashMap<>();

    /** Names for these operations, and no others. */
    ResourceNames(List<Operation> operations, JavaTypes types, Consumer<Diagnostic> findings) {
        this.types = types;
        this.findings = findings;
        operations.stream()
                .map(Operation::ownerType)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(this::ownedBy)
                .forEach(group -> owners.putIfAbsent(key(group), group));
    }

    private Group ownedBy(QualifiedName owner) {
        return new Group(types.apiPackage(owner.namespace()), owner.toString(), owner.name());
    }

    private static String key(Group group) {
        return (group.packageName() + '.' + JavaNames.type(group.subject())).toLowerCase(Locale.ROOT);
    }

    /**
     * What operations are grouped by.
     *
     * @param origin the type, or the first segment of the paths
     * @param subject the bare name of the type, or the same segment
     */
    record Group(String packageName, String origin, String subject) implements Comparable<Group> {
        private static final Comparator<Group> ORDER = Comparator.comparing(Group::packageName)
                .thenComparing(Group::origin)
                .thenComparing(Group::subject);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** The operation's group. A path that starts with the name of a type joins the operations of that type. */
    Group groupOf(Operation operation) {
        QualifiedName owner = operation.ownerType();
        if (owner != null) {
            return ownedBy(owner);
        }
        List<Segment> segments = operation.path().segments();
        String first = segments.isEmpty() ? "root" : segments.get(0).toString();
        Group alike = new Group(types.apiPackage(""), '/' + first, first);
        return owners.getOrDefault(key(alike), alike);
    }

    /** The interface of each group: {@code UserApi} for what belongs to {@code user}. */
    Map<Group, JavaName> interfaces(TreeMap<Group, List<Operation>> groups) {
        Map<String, NameScope<Group>> scopes = new TreeMap<>();
        groups.forEach((group, operations) -> scopes.computeIfAbsent(group.packageName(), this::classes)
                .wish(
                        group,
                        group.origin(),
                        JavaNames.joined(JavaNames.type(group.subject()), "Api"),
                        new NameScope.Docs(group.subject(), group.origin()),
                        operations.get(0).source()));
        Map<Group, JavaName> names = new HashMap<>();
        scopes.forEach((packageName, scope) ->
                scope.allot().forEach((group, name) -> names.put(group, new JavaName(packageName, name))));
        return names;
    }

    /**
     * The method of each operation, by the operation's name: {@code postUsers} for {@code user-post-users} in {@code UserApi}. Words that the path
     * or a type has are written as there: {@code assignLicense} for {@code user-assignlicense}.
     */
    Map<String, String> methods(Group group, List<Operation> operations) {
        NameScope<String> scope = NameScope.of(NameKind.METHODS, types.decisions(), findings);
        for (Operation operation : operations) {
            String words = tidied(withoutSubject(operation.name(), group.subject()));
            String wish = LetterCase.of(operation).restore(words);
            scope.wish(
                    operation.name(),
                    subjectOf(operation),
                    JavaNames.method(wish),
                    new NameScope.Docs(operation.name(), operation.name()),
                    operation.source());
        }
        return scope.allot();
    }

    private NameScope<Group> classes(String packageName) {
        return NameScope.<Group>ofClasses(NameKind.INTERFACES, types.decisions(), findings)
                .withoutExactly(types.packagesBelow(packageName));
    }

    /** How decisions call an operation: a page may get another name, and what a client calls stays the same. */
    static String subjectOf(Operation operation) {
        return NameSubject.operation(operation.method(), operation.template());
    }

    /** Without a word said twice, and with a word for each placeholder: {@code get-me-photos-item} for {@code get-get-me-photos-}. */
    private static String tidied(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("-", -1)) {
            if (word.equals(PLACEHOLDER)) {
                words.add("item");
            } else if (words.isEmpty() || !words.get(words.size() - 1).equals(word)) {
                words.add(word);
            }
        }
        return String.join("-", words);
    }

    private static String withoutSubject(String name, String subject) {
        String prefix = subject.toLowerCase(Locale.ROOT) + '-';
        return name.toLowerCase(Locale.ROOT).startsWith(prefix) && name.length() > prefix.length()
                ? name.substring(prefix.length())
                : name;
    }
}
