package dev.stubdown.link;

import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.PageKey;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a type expression means. A link means what its target defines, unless its text is a scalar word or the name of another type; a name
 * means the type of that name; a name that no page defines is a type of the page's namespace all the same.
 */
final class ReferenceResolver {

    private final SymbolTable symbols;
    private final TypeHierarchy hierarchy;

    ReferenceResolver(SymbolTable symbols, TypeHierarchy hierarchy) {
        this.symbols = symbols;
        this.hierarchy = hierarchy;
    }

    /**
     * The type of an expression.
     *
     * @param file the page that holds the expression
     * @param namespace the namespace of that page; may be empty
     * @return empty for {@link TypeExpression.Unreadable} and {@link TypeExpression.ListedValues}, also as elements of a list
     */
    Optional<TypeRef> resolve(TypeExpression expression, String file, String namespace) {
        if (expression instanceof TypeExpression.Collection collection) {
            return resolve(collection.element(), file, namespace).map(element -> element.withCollection(true));
        } else if (expression instanceof TypeExpression.Scalar scalar) {
            return Optional.of(TypeRef.of(scalar.type()));
        } else if (expression instanceof TypeExpression.Union union) {
            return unite(union, file, namespace);
        } else if (expression instanceof TypeExpression.Linked linked
                && linked.text() instanceof TypeExpression.Scalar scalar) {
            return Optional.of(TypeRef.of(scalar.type()));
        }
        return name(expression, file, namespace).map(TypeRef::of);
    }

    /** The name of the type that an expression means; empty where it means a scalar, a list, one of several, or nothing. */
    Optional<QualifiedName> name(TypeExpression expression, String file, String namespace) {
        if (expression instanceof TypeExpression.Named named) {
            return Optional.of(named(named, namespace));
        } else if (expression instanceof TypeExpression.Linked linked) {
            return linked(linked, file, namespace);
        }
        return Optional.empty();
    }

    private QualifiedName named(TypeExpression.Named named, String namespace) {
        return known(named, namespace).orElseGet(() -> undefined(named, namespace));
    }

    private Optional<QualifiedName> known(TypeExpression.Named named, String namespace) {
        String stated = named.namespace();
        if (stated != null) {
            QualifiedName exact = new QualifiedName(stated, named.name());
            if (symbols.defines(exact)) {
                return Optional.of(symbols.canonical(exact));
            }
        }
        return symbols.byName(named.name(), stated == null ? namespace : stated);
    }

    private QualifiedName undefined(TypeExpression.Named named, String namespace) {
        String stated = named.namespace();
        String chosen = stated != null ? stated : namespace.isEmpty() ? symbols.defaultNamespace() : namespace;
        return symbols.canonical(new QualifiedName(chosen, named.name()));
    }

    private Optional<QualifiedName> linked(TypeExpression.Linked linked, String file, String namespace) {
        Optional<QualifiedName> target = target(linked, file);
        Optional<QualifiedName> other = otherType(linked, target, namespace);
        if (other.isPresent()) {
            return other;
        }
        return target.or(() -> linked.text() instanceof TypeExpression.Named named
                ? Optional.of(named(named, namespace))
                : Optional.empty());
    }

    /** The type that the text of a link names, where the target is another one. */
    private Optional<QualifiedName> otherType(
            TypeExpression.Linked linked, Optional<QualifiedName> target, String namespace) {
        return linked.text() instanceof TypeExpression.Named named
                ? symbols.declared(
                                named.name(),
                                target.map(QualifiedName::namespace).orElse(namespace))
                        .filter(name -> target.isPresent() && !target.get().equals(name))
                : Optional.empty();
    }

    /** What the place defines that a link leads to, whatever the link's text says. */
    Optional<QualifiedName> target(TypeExpression.Linked linked, String file) {
        String targetFile = linked.file() == null ? file : linked.file();
        return symbols.page(targetFile)
                .flatMap(page -> section(page, linked.anchor())
                        .or(() -> linked.file() == null ? Optional.empty() : whole(page, linked.text())));
    }

    private Optional<QualifiedName> section(PageKey page, @Nullable String anchor) {
        return anchor == null ? Optional.empty() : symbols.enumAt(page, anchor);
    }

    private Optional<QualifiedName> whole(PageKey page, TypeExpression text) {
        return among(symbols.objectsOf(page), text).or(() -> among(symbols.enumsOf(page), text));
    }

    private static Optional<QualifiedName> among(SortedSet<QualifiedName> names, TypeExpression text) {
        if (names.size() == 1) {
            return Optional.of(names.first());
        }
        return text instanceof TypeExpression.Named named
                ? names.stream()
                        .filter(name -> name.name().equalsIgnoreCase(named.name()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<TypeRef> unite(TypeExpression.Union union, String file, String namespace) {
        List<QualifiedName> names = new ArrayList<>();
        boolean collection = false;
        for (TypeExpression alternative : union.alternatives()) {
            Optional<TypeRef> ref = resolve(alternative, file, namespace);
            if (ref.isEmpty() || !(ref.get().target() instanceof TypeRef.Named named)) {
                return Optional.of(TypeRef.of(ScalarType.JSON));
            }
            names.add(named.name());
            collection |= ref.get().collection();
        }
        return Optional.of(hierarchy
                .nearestCommonAncestor(names)
                .map(TypeRef::of)
                .orElse(TypeRef.of(ScalarType.JSON))
                .withCollection(collection));
    }
}
