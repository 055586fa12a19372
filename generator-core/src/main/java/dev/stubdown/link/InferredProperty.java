package dev.stubdown.link;

import dev.stubdown.model.Property;
import dev.stubdown.term.QualifiedName;
import java.util.stream.Stream;

/**
 * A property that no page of its type lists, such as a navigation property that a path shows.
 *
 * @param property with {@link Property#inferred()} set
 */
record InferredProperty(QualifiedName owner, Property property) {

    /** Tells that a path shows the property. */
    void tell(Decisions decisions) {
        Subject subject = Subject.property(owner, property.name());
        String type = Decision.said(property.type());
        decisions.decided(
                () -> new Decision(subject, Aspect.DEFINITION, property.name(), Rule.PROPERTY_PATH, property.source()));
        decisions.decided(() -> new Decision(subject, Aspect.TYPE, type, Rule.PROPERTY_PATH, property.source()));
        decisions.claimed(() -> Stream.of(new Claim(subject, Aspect.TYPE, Witness.PATH, type, property.source())));
    }
}
