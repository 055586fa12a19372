package dev.stubdown.link;

import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.List;

/** What is said of a type or a property in several places. */
final class Descriptions {

    private Descriptions() {}

    /**
     * The property with what another row says of it.
     *
     * @param both true where both texts are kept; otherwise the other one only stands in for a missing text
     */
    static Property joined(Property property, Prose other, boolean both) {
        Prose own = property.description();
        if (other.isEmpty() || own.text().contains(other.text()) || !(both || own.isEmpty())) {
            return property;
        }
        return property.withDescription(own.then(other));
    }

    /** What told of the type, in the order of {@link Evidence}. */
    static List<Evidence> evidence(ObjectDeclaration type) {
        List<Evidence> evidence = new ArrayList<>();
        if (!type.rows().isEmpty()) {
            evidence.add(Evidence.TABLE);
        }
        if (type.facts().stream().anyMatch(fact -> fact.metadataBase() != null || fact.keyProperty() != null)) {
            evidence.add(Evidence.COMMENT);
        }
        if (!type.jsonRows().isEmpty()) {
            evidence.add(Evidence.JSON);
        }
        if (evidence.isEmpty()
                || type.facts().stream().anyMatch(fact -> !fact.statedBases().isEmpty())) {
            evidence.add(Evidence.PROSE);
        }
        return evidence;
    }
}
