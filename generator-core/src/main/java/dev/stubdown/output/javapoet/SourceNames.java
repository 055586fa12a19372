package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How classes are called in a file, as JavaPoet decides it: by their simple names where these mean what they are to mean, by their full ones elsewhere. Which are imported shows after all
 * have been asked for once: of those with one simple name the first, unless the file calls a class of its own package so. Types that a supertype declares are not known.
 */
final class SourceNames {

    /**
     * A declaration whose inside is printed.
     *
     * @param names what simple names mean there: canonical names of the types in it, and of itself where it stands in no other
     */
    private record Scope(String canonicalName, Map<String, String> names) {}

    private final String packageName;
    private final Set<String> neverImported;
    private final Map<String, ClassName> imports;
    private final Map<String, ClassName> importable = new HashMap<>();
    private final Set<String> ofThePackage = new HashSet<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final Deque<String> typeVariables = new ArrayDeque<>();

    private SourceNames(String packageName, Set<String> neverImported, Map<String, ClassName> imports) {
        this.packageName = packageName;
        this.neverImported = neverImported;
        this.imports = imports;
    }

    /**
     * Names of a file that imports nothing yet.
     *
     * @param neverImported simple names that something else has
     */
    static SourceNames in(String packageName, Set<String> neverImported) {
        return new SourceNames(packageName, neverImported, Map.of());
    }

    /** The names of the same file when it imports what has been asked for. */
    SourceNames importing() {
        Map<String, ClassName> imported = new HashMap<>(importable);
        imported.keySet().removeAll(ofThePackage);
        return new SourceNames(packageName, neverImported, imported);
    }

    /** What the file imports, in the order of the names. */
    SortedSet<ClassName> imports() {
        return new TreeSet<>(imports.values());
    }

    /** Within the head of a declaration: the names of its nested types do not mean them yet. */
    void enterHead(TypeSpec type) {
        enter(type, Set.of());
    }

    /** Within the body of a declaration. */
    void enterBody(TypeSpec type) {
        enter(type, type.nestedTypesSimpleNames());
    }

    private void enter(TypeSpec type, Set<String> nested) {
        String canonicalName = canonical(type.name());
        Map<String, String> names = new HashMap<>();
        if (scopes.isEmpty()) {
            names.put(type.name(), canonicalName);
        }
        nested.forEach(name -> names.put(name, canonicalName + "." + name));
        scopes.add(new Scope(canonicalName, names));
    }

    /** JavaPoet finds no name for what stands in an anonymous class and fails; here it is one that nothing else has. */
    private String canonical(@Nullable String name) {
        String outer =
                scopes.isEmpty() ? packageName : scopes.get(scopes.size() - 1).canonicalName();
        return outer.isEmpty() ? String.valueOf(name) : outer + "." + name;
    }

    void leave() {
        scopes.remove(scopes.size() - 1);
    }

    void declare(List<TypeVariableName> variables) {
        variables.forEach(variable -> typeVariables.addLast(variable.name()));
    }

    void forget(List<TypeVariableName> variables) {
        variables.forEach(variable -> typeVariables.removeLastOccurrence(variable.name()));
    }

    /** What the file calls the class here. */
    String nameOf(ClassName type) {
        ClassName topLevel = type.topLevelClassName();
        if (typeVariables.contains(topLevel.simpleName())) {
            return type.canonicalName();
        }
        String meant = null;
        for (ClassName c = type; c != null; c = c.enclosingClassName()) {
            meant = meant(c.simpleName());
            if (c.canonicalName().equals(meant)) {
                return simpleNames(type, c.simpleNames().size() - 1);
            }
        }
        return meant != null ? type.canonicalName() : unknown(type, topLevel);
    }

    /** Of a class whose top-level class has a simple name that means nothing yet. */
    private String unknown(ClassName type, ClassName topLevel) {
        if (packageName.equals(type.packageName())) {
            ofThePackage.add(topLevel.simpleName());
            return simpleNames(type, 0);
        }
        if (!type.packageName().isEmpty() && !neverImported.contains(type.simpleName())) {
            importable.putIfAbsent(topLevel.simpleName(), topLevel);
        }
        return type.canonicalName();
    }

    private static String simpleNames(ClassName type, int from) {
        List<String> names = type.simpleNames();
        return from == names.size() - 1 ? type.simpleName() : String.join(".", names.subList(from, names.size()));
    }

    /** The canonical name of the class that a simple name means here; null where it means none that is known. */
    private @Nullable String meant(String simpleName) {
        for (int depth = scopes.size() - 1; depth >= 0; depth--) {
            String known = scopes.get(depth).names().get(simpleName);
            if (known != null) {
                return known;
            }
        }
        ClassName imported = imports.get(simpleName);
        return imported == null ? null : imported.canonicalName();
    }
}
