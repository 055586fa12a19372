package dev.stubdown.link;

import dev.stubdown.fact.MethodFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.QualifiedName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All types, linked: what the linking of operations asks about types. Immutable. */
final class LinkedTypes {

    /**
     * The type that an expression means.
     *
     * @param file the page that holds the expression
     * @param namespace the namespace that the page names; may be empty
     * @return empty for a {@link TypeExpression.Unreadable} and for {@link TypeExpression.ListedValues}; a name that no page defines comes
     *     back in that namespace
     */
    Optional<TypeRef> resolve(TypeExpression expression, String file, String namespace) {
        throw new UnsupportedOperationException();
    }

    /**
     * A row of a request's table as a property.
     *
     * @param owner the type of the body, whose property of that name tells the type of a row that only lists values; null where there is none
     */
    Property row(PropertyFact fact, @Nullable QualifiedName owner, String namespace) {
        throw new UnsupportedOperationException();
    }

    /** Base types and ancestors. */
    TypeHierarchy hierarchy() {
        throw new UnsupportedOperationException();
    }

    /** The object type of that name, letter case included; empty where nothing defines or implies it. */
    Optional<ObjectType> object(QualifiedName name) {
        throw new UnsupportedOperationException();
    }

    /** The enum of that name, letter case included. */
    Optional<EnumType> enumType(QualifiedName name) {
        throw new UnsupportedOperationException();
    }

    /** All object types, sorted by name. */
    Collection<ObjectType> objects() {
        throw new UnsupportedOperationException();
    }

    /** The property of the type or of its nearest ancestor that has it, ignoring letter case. */
    Optional<Property> property(QualifiedName type, String name) {
        throw new UnsupportedOperationException();
    }

    /** True for a type with a key, its own or inherited. */
    boolean isEntity(QualifiedName type) {
        throw new UnsupportedOperationException();
    }

    /** The type that the page defines; empty where it defines none, or several. */
    Optional<QualifiedName> byFile(String file) {
        throw new UnsupportedOperationException();
    }

    /** The known type or enum of that name, ignoring letter case: in the namespace, in the default one, then anywhere if unique; aliases last. */
    Optional<QualifiedName> byName(String name, String namespace) {
        throw new UnsupportedOperationException();
    }

    /** The rows of types' tables that link to the operation's page, sorted by owner. */
    List<MethodFact> methodRows(String operationFile) {
        throw new UnsupportedOperationException();
    }

    /** These types with more properties; one that the type or an ancestor already has is left out. */
    LinkedTypes plus(List<InferredProperty> inferred) {
        throw new UnsupportedOperationException();
    }
}
