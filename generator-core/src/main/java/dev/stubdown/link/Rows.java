package dev.stubdown.link;

import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import java.util.List;

/** Copies of facts with one thing changed. */
final class Rows {

    private Rows() {}

    /** The row with other listed values. */
    static PropertyFact withListedValues(PropertyFact row, List<String> values) {
        return new PropertyFact(
                row.name(),
                row.type(),
                row.group(),
                row.inheritedFrom(),
                row.key(),
                row.readOnly(),
                row.nullable(),
                row.required(),
                row.deprecated(),
                row.defaultValue(),
                values,
                row.description(),
                row.evidence(),
                row.source(),
                row.cells(),
                row.limits());
    }

    /** The row with another type. */
    static PropertyFact withType(PropertyFact row, TypeExpression type) {
        return new PropertyFact(
                row.name(),
                type,
                row.group(),
                row.inheritedFrom(),
                row.key(),
                row.readOnly(),
                row.nullable(),
                row.required(),
                row.deprecated(),
                row.defaultValue(),
                row.listedValues(),
                row.description(),
                row.evidence(),
                row.source(),
                row.cells(),
                row.limits());
    }

    /** The type with other rows. */
    static ObjectFact withProperties(ObjectFact object, List<PropertyFact> properties) {
        return new ObjectFact(
                object.name(),
                object.aliases(),
                object.statedBases(),
                object.derived(),
                object.metadataBase(),
                object.isAbstract(),
                object.openType(),
                object.deprecated(),
                object.keyProperty(),
                object.hasMethods(),
                object.description(),
                properties,
                object.jsonProperties(),
                object.primary(),
                object.source());
    }
}
