package dev.stubdown.fact;

import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type with properties, as one page defines it.
 *
 * @param name decided among the sources of this page: metadata, title, namespace line
 * @param aliases other names that the page gives it, such as its title; without namespace
 * @param statedBases the base types that sentences name, in order; mostly one or none
 * @param derived types that the page says inherit from this one, in order
 * @param metadataBase the base type of the metadata; null where it has none, or says that there is none
 * @param keyProperty the key that the metadata names; null where it names none
 * @param hasMethods the page lists operations of the type
 * @param properties rows of tables, in order, inherited ones too
 * @param jsonProperties keys of the JSON representation, in order
 * @param primary false for a page that rather adds to a type that another page describes (a page of a module, by the dialect's file rule)
 */
public record ObjectFact(
        QualifiedName name,
        List<String> aliases,
        List<TypeExpression> statedBases,
        List<TypeExpression> derived,
        @Nullable QualifiedName metadataBase,
        boolean isAbstract,
        boolean openType,
        boolean deprecated,
        @Nullable String keyProperty,
        boolean hasMethods,
        Prose description,
        List<PropertyFact> properties,
        List<PropertyFact> jsonProperties,
        boolean primary,
        SourceSpan source) {

    public ObjectFact {
        aliases = List.copyOf(aliases);
        statedBases = List.copyOf(statedBases);
        derived = List.copyOf(derived);
        properties = List.copyOf(properties);
        jsonProperties = List.copyOf(jsonProperties);
    }
}
