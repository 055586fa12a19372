package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.term.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The types for which no class is generated, because another module has one.
 *
 * @param classes such as stubdown generated there
 * @param otherClasses classes that somebody else wrote, as in {@link JavaOptions#types}
 * @param definitions the types of {@code classes}
 * @param findings the types that another module has too, and that are not shared
 */
public record SharedTypes(
        SortedMap<QualifiedName, JavaName> classes,
        SortedMap<String, String> otherClasses,
        SortedMap<QualifiedName, TypeDefinition> definitions,
        List<Diagnostic> findings) {

    /** None at all. */
    public static final SharedTypes NONE =
            new SharedTypes(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    public SharedTypes {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        otherClasses = Collections.unmodifiableSortedMap(new TreeMap<>(otherClasses));
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        findings = findings.stream().sorted().toList();
    }

    /** The names of all that are shared, and others. */
    Set<String> besides(Set<String> ofUser) {
        Set<String> all = new TreeSet<>(ofUser);
        classes.keySet().forEach(name -> all.add(name.toString()));
        all.addAll(otherClasses.keySet());
        return all;
    }

    /** Classes in the place of ours: those of the user's, and those that somebody else wrote for another module. */
    Map<String, String> added(Map<String, String> ofUser) {
        Map<String, String> all = new TreeMap<>(otherClasses);
        all.putAll(ofUser);
        return all;
    }
}
