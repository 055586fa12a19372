package dev.stubdown.link;

import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.EnumMember;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a section of a type's page means that lists the values of one of its properties, such as {@code status values}. The property's
 * type cell knows: a type name there is the name of the enum; a scalar word makes the section a mere list of allowed values; the word for
 * an enum without a name leaves the name to type and property. All other sections stay what they are.
 */
final class SectionEnums {

    private SectionEnums() {}

    /** The page with its sections decided. */
    static PageFacts decide(PageFacts page) {
        if (page.objects().size() != 1 || page.enums().isEmpty()) {
            return page;
        }
        ObjectFact object = page.objects().get(0);
        List<EnumFact> enums = new ArrayList<>();
        for (EnumFact section : page.enums()) {
            Optional<PropertyFact> property = explained(section, object);
            if (property.isEmpty()) {
                enums.add(section);
            } else if (property.get().type().element() instanceof TypeExpression.Scalar) {
                object = withValues(object, property.get(), section);
            } else {
                enums.add(renamed(section, property.get(), object));
            }
        }
        return new PageFacts(
                page.file(),
                page.kind(),
                List.of(object),
                enums,
                page.operations(),
                page.methods(),
                page.coverage(),
                page.diagnostics());
    }

    private static Optional<PropertyFact> explained(EnumFact section, ObjectFact object) {
        if (section.origin() != EnumFact.Origin.SECTION) {
            return Optional.empty();
        }
        String name = section.property() == null ? section.name().name() : section.property();
        return object.properties().stream()
                .filter(property -> property.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static EnumFact renamed(EnumFact section, PropertyFact property, ObjectFact object) {
        TypeExpression type = property.type().element();
        TypeExpression text = type instanceof TypeExpression.Linked linked ? linked.text() : type;
        if (text instanceof TypeExpression.Named named) {
            return named(section, named.name());
        }
        return type instanceof TypeExpression.ListedValues
                ? named(section, InferredNames.enumName(object.name().name(), property.name()))
                : section;
    }

    private static EnumFact named(EnumFact section, String name) {
        return new EnumFact(
                new QualifiedName(section.name().namespace(), name),
                section.origin(),
                section.anchor(),
                section.property(),
                section.description(),
                section.members(),
                section.flagsStated(),
                section.deprecated(),
                section.source());
    }

    private static ObjectFact withValues(ObjectFact object, PropertyFact property, EnumFact section) {
        List<String> values = section.members().stream().map(EnumMember::name).toList();
        List<PropertyFact> rows = object.properties().stream()
                .map(row -> row == property ? Rows.withListedValues(row, values) : row)
                .toList();
        return Rows.withProperties(object, rows);
    }
}
