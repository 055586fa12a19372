package dev.stubdown.link;

import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Declares the implied base type where types inherit from it and no page defines it: with its key and nothing else. */
final class ImpliedBase {

    private ImpliedBase() {}

    /** Adds the declaration to those given, where it is missing and needed. */
    static void declare(
            @Nullable QualifiedName name,
            TypeHierarchy hierarchy,
            SortedMap<QualifiedName, ObjectDeclaration> declarations,
            Set<String> keyNames) {
        if (name == null || declarations.containsKey(name)) {
            return;
        }
        Optional<ObjectDeclaration> heir = declarations.values().stream()
                .filter(type -> hierarchy.base(type.name()).equals(Optional.of(name)))
                .findFirst();
        heir.ifPresent(type ->
                declarations.put(name, declaration(name, keyNames, type.best().source())));
    }

    private static ObjectDeclaration declaration(QualifiedName name, Set<String> keyNames, SourceSpan source) {
        List<PropertyFact> keys =
                keyNames.stream().sorted().limit(1).map(key -> key(key, source)).toList();
        ObjectFact fact = new ObjectFact(
                name,
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                false,
                false,
                null,
                false,
                Prose.NONE,
                keys,
                List.of(),
                true,
                source);
        return new ObjectDeclaration(name, List.of(fact), true);
    }

    private static PropertyFact key(String name, SourceSpan source) {
        return new PropertyFact(
                name,
                new TypeExpression.Scalar(ScalarType.STRING),
                PropertyFact.Group.STRUCTURAL,
                null,
                true,
                false,
                null,
                false,
                false,
                null,
                List.of(),
                Prose.NONE,
                Evidence.PROSE,
                source);
    }
}
