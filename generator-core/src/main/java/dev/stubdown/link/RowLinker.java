package dev.stubdown.link;

import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a property of a row: its type, and what follows from the type. */
final class RowLinker {

    /** One value is no list. */
    static final int FEWEST_VALUES = 2;

    private final ReferenceResolver resolver;
    private final SymbolTable symbols;
    private final EntityTypes entities;
    private final EnumIndex enums;
    private final Set<QualifiedName> namedLists;

    /** @param namedLists names of enums without a page whose values some row lists */
    RowLinker(
            ReferenceResolver resolver,
            SymbolTable symbols,
            EntityTypes entities,
            EnumIndex enums,
            Set<QualifiedName> namedLists) {
        this.resolver = resolver;
        this.symbols = symbols;
        this.entities = entities;
        this.enums = enums;
        this.namedLists = namedLists;
    }

    /**
     * The type of a row.
     *
     * @return empty where the row lists the values of an enum that has no name yet
     */
    Optional<TypeRef> type(PropertyFact row, String namespace) {
        TypeExpression element = row.type().element();
        boolean collection = row.type().isCollection();
        if (element instanceof TypeExpression.ListedValues listed) {
            if (listed.name() != null) {
                return Optional.of(named(listed.name(), row, namespace).withCollection(collection));
            }
            if (row.listedValues().size() < FEWEST_VALUES) {
                return Optional.of(TypeRef.of(ScalarType.STRING).withCollection(collection));
            }
            return documentedEnum(row, namespace).map(name -> TypeRef.of(name).withCollection(collection));
        }
        TypeRef type = resolver.resolve(row.type(), row.source().file(), namespace)
                .orElse(TypeRef.of(ScalarType.JSON).withCollection(collection));
        if (element instanceof TypeExpression.Named name && symbols.isPlural(name.name(), namespace)) {
            return Optional.of(type.withCollection(true));
        }
        return Optional.of(type.isScalar(ScalarType.STRING) ? narrowed(type, row, namespace) : type);
    }

    /** The enum of that name; a string where nothing tells its values. */
    private TypeRef named(TypeExpression.Named name, PropertyFact row, String namespace) {
        return resolver.name(name, row.source().file(), namespace)
                .filter(known -> namedLists.contains(known) || symbols.defines(known))
                .filter(known -> !symbols.isObject(known))
                .map(TypeRef::of)
                .orElse(TypeRef.of(ScalarType.STRING));
    }

    private TypeRef narrowed(TypeRef string, PropertyFact row, String namespace) {
        return documentedEnum(row, namespace)
                .map(name -> TypeRef.of(name).withCollection(string.collection()))
                .orElse(string);
    }

    private Optional<QualifiedName> documentedEnum(PropertyFact row, String namespace) {
        return row.listedValues().size() < FEWEST_VALUES
                ? Optional.empty()
                : enums.like(row.name(), row.listedValues(), namespace);
    }

    /** The property. */
    Property property(PropertyFact row, TypeRef type, boolean key, List<Evidence> evidence) {
        boolean annotation = row.group() == PropertyFact.Group.ANNOTATION;
        return new Property(
                row.name(),
                type,
                !annotation && isNavigation(row, type),
                key,
                row.readOnly(),
                row.nullable(),
                row.required(),
                row.deprecated(),
                row.defaultValue(),
                type.isScalar(ScalarType.STRING) && row.listedValues().size() >= FEWEST_VALUES
                        ? row.listedValues()
                        : List.of(),
                annotation,
                row.evidence() == Evidence.EXAMPLE,
                evidence,
                row.description(),
                row.source());
    }

    /** A property of an entity type refers, whatever its table; one of a scalar or an enum does not; between them the table decides. */
    private boolean isNavigation(PropertyFact row, TypeRef type) {
        if (!(type.target() instanceof TypeRef.Named named)) {
            return false;
        }
        boolean isEnum = symbols.defines(named.name()) && !symbols.isObject(named.name());
        return entities.isEntity(named.name()) || (!isEnum && row.group() == PropertyFact.Group.NAVIGATION);
    }
}
