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
 * an enum without a name leaves the name to type and property. A section about a property that the page's type does not list means nothing. All other
 * sections stay what they are.
 */
final class SectionEnums {

    private SectionEnums() {}

    /** The page with its sections decided. */
    static PageFacts decide(PageFacts page) {
        if (page.objects().size() != 1 || page.enums().isEmpty()) {
            return withEnums(
                    page,
                    page.objects(),
                    page.enums().stream()
                            .filter(section -> section.property() == null)
                            .toList());
        }
        ObjectFact object = page.objects().get(0);
        List<EnumFact> enums = new ArrayList<>();
        for (EnumFact section : page.enums()) {
            Optional<PropertyFact> property = explained(section, object);
            if (property.isPresent() && property.get().type().element() instanceof TypeExpression.Scalar) {
                object = withRow(object, property.get(), Rows.withListedValues(property.get(), names(section)));
            } else if (property.isPresent()) {
                EnumFact renamed = named(section, enumName(section, property.get(), object));
                enums.add(renamed);
                object = withRow(object, property.get(), typed(property.get(), renamed));
            } else if (section.property() == null) {
                enums.add(section);
            }
        }
        return withEnums(page, List.of(object), enums);
    }

    private static PageFacts withEnums(PageFacts page, List<ObjectFact> objects, List<EnumFact> enums) {
        return new PageFacts(
                page.file(),
                page.kind(),
                objects,
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

    private static String enumName(EnumFact section, PropertyFact property, ObjectFact object) {
        TypeExpression type = property.type().element();
        TypeExpression text = type instanceof TypeExpression.Linked linked ? linked.text() : type;
        if (text instanceof TypeExpression.Named named) {
            return named.name();
        }
        return type instanceof TypeExpression.ListedValues
                ? InferredNames.enumName(object.name().name(), property.name())
                : section.name().name();
    }

    /** The row; one that only lists values is of the section's enum. */
    private static PropertyFact typed(PropertyFact row, EnumFact section) {
        if (!(row.type().element() instanceof TypeExpression.ListedValues)) {
            return row;
        }
        TypeExpression type =
                new TypeExpression.Named(section.name().name(), section.name().namespace());
        return Rows.withType(row, row.type().isCollection() ? new TypeExpression.Collection(type) : type);
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

    private static ObjectFact withRow(ObjectFact object, PropertyFact row, PropertyFact changed) {
        return Rows.withProperties(
                object,
                object.properties().stream()
                        .map(one -> one == row ? changed : one)
                        .toList());
    }

    private static List<String> names(EnumFact section) {
        return section.members().stream().map(EnumMember::name).toList();
    }
}
