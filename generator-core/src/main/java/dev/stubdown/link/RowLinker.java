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
        return read(row, namespace).map(Reading::type);
    }

    /** The type that a row means, with the rule that its text was read by. */
    record Reading(TypeRef type, Rule rule) {

        private Reading withCollection(boolean collection) {
            return new Reading(type.withCollection(collection), rule);
        }
    }

    /** As {@link #type}, with the rule. */
    Optional<Reading> read(PropertyFact row, String namespace) {
        boolean collection = row.type().isCollection();
        if (row.type().element() instanceof TypeExpression.ListedValues listed) {
            return ofValues(listed, row, namespace).map(reading -> reading.withCollection(collection));
        }
        Optional<TypeRef> type = resolver.resolve(row.type(), row.source().file(), namespace);
        if (type.isEmpty()) {
            return Optional.of(new Reading(TypeRef.of(ScalarType.JSON), Rule.READING_UNREADABLE))
                    .map(reading -> reading.withCollection(collection));
        }
        Reading reading = new Reading(type.get(), rule(row.type().element(), type.get(), row, namespace));
        if (reading.rule() == Rule.READING_PLURAL) {
            return Optional.of(reading.withCollection(true));
        }
        return Optional.of(type.get().isScalar(ScalarType.STRING) ? narrowed(reading, row, namespace) : reading);
    }

    private Optional<Reading> ofValues(TypeExpression.ListedValues listed, PropertyFact row, String namespace) {
        if (listed.name() != null) {
            TypeRef type = named(listed.name(), row, namespace);
            boolean known = !type.isScalar(ScalarType.STRING);
            return Optional.of(new Reading(type, known ? Rule.READING_ENUM_NAME : Rule.READING_ENUM_WORD));
        }
        if (row.listedValues().size() < FEWEST_VALUES) {
            return Optional.of(new Reading(TypeRef.of(ScalarType.STRING), Rule.READING_ENUM_WORD));
        }
        return documentedEnum(row, namespace).map(name -> new Reading(TypeRef.of(name), Rule.READING_ENUM_SAME));
    }

    /** The type that the row's link leads to, where the JSON representation has that type too, whatever the link's text says. */
    Optional<Reading> ofTarget(PropertyFact row, Optional<PropertyFact> json) {
        if (!(row.type().element() instanceof TypeExpression.Linked linked)
                || linked.text() instanceof TypeExpression.Scalar
                || json.isEmpty()) {
            return Optional.empty();
        }
        String file = row.source().file();
        return resolver.target(linked, file)
                .filter(target -> json.get().type().element() instanceof TypeExpression.Named named
                        && target.equals(
                                resolver.name(named, file, target.namespace()).orElse(null)))
                .map(target -> TypeRef.of(target).withCollection(row.type().isCollection()))
                .map(type -> new Reading(type, Rule.READING_LINK));
    }

    private static boolean showsValue(PropertyFact row) {
        return row.evidence() == Evidence.JSON || row.evidence() == Evidence.EXAMPLE;
    }

    private Rule rule(TypeExpression element, TypeRef type, PropertyFact row, String namespace) {
        if (element instanceof TypeExpression.Named name) {
            return symbols.isPlural(name.name(), namespace) ? Rule.READING_PLURAL : Rule.READING_NAME;
        }
        if (element instanceof TypeExpression.Union) {
            return Rule.READING_UNION;
        }
        if (!(element instanceof TypeExpression.Linked linked) || linked.text() instanceof TypeExpression.Scalar) {
            return showsValue(row) ? Rule.READING_SHOWN : Rule.READING_SCALAR;
        }
        boolean byTarget = resolver.target(linked, row.source().file())
                .filter(name -> TypeRef.of(name).target().equals(type.target()))
                .isPresent();
        return byTarget ? Rule.READING_LINK : Rule.READING_LINK_TEXT;
    }

    /** The enum of that name; a string where nothing tells its values. */
    private TypeRef named(TypeExpression.Named name, PropertyFact row, String namespace) {
        return resolver.name(name, row.source().file(), namespace)
                .filter(known -> namedLists.contains(known) || symbols.defines(known))
                .filter(known -> !symbols.isObject(known))
                .map(TypeRef::of)
                .orElse(TypeRef.of(ScalarType.STRING));
    }

    private Reading narrowed(Reading string, PropertyFact row, String namespace) {
        return documentedEnum(row, namespace)
                .map(name -> new Reading(
                        TypeRef.of(name).withCollection(string.type().collection()), Rule.READING_ENUM_SAME))
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
                        row.source())
                .withLimits(row.limits());
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
