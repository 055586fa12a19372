package dev.stubdown.link;

import dev.stubdown.model.TypeRef;
import dev.stubdown.model.TypeRef.Named;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The type of a body, with what told of it.
 *
 * @param inferred the page does not say it of this body
 * @param rule by which it was chosen
 */
record BodyType(TypeRef type, boolean inferred, List<Evidence> evidence, Rule rule) {

    BodyType {
        evidence = List.copyOf(evidence.size() < 2 ? evidence : new TreeSet<>(evidence));
    }

    /** A type that the page says. */
    static BodyType stated(TypeRef type, Evidence evidence, Rule rule) {
        return new BodyType(type, false, List.of(evidence), rule);
    }

    /** A type that follows from something else. */
    static BodyType inferred(TypeRef type, Evidence evidence, Rule rule) {
        return new BodyType(type, true, List.of(evidence), rule);
    }

    /** The name of the type; empty for a scalar. */
    Optional<QualifiedName> name() {
        return nameOf(type);
    }

    /** The name of a type; empty for a scalar. */
    static Optional<QualifiedName> nameOf(TypeRef type) {
        return type.target() instanceof Named named ? Optional.of(named.name()) : Optional.empty();
    }

    /** The same, as a list or as one. */
    BodyType withCollection(boolean collection) {
        return collection == type.collection()
                ? this
                : new BodyType(type.withCollection(collection), inferred, evidence, rule);
    }

    /** The same, chosen by another rule. */
    BodyType by(Rule other) {
        return new BodyType(type, inferred, evidence, other);
    }

    /** The same evidence for another type. */
    BodyType withName(QualifiedName name) {
        return new BodyType(TypeRef.of(name).withCollection(type.collection()), inferred, evidence, rule);
    }
}
