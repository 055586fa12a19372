package dev.stubdown.check;

import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.source.PageKey;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of the places that tell of types: pages, sections and rows. Immutable once made. */
final class TypePlaces {

    /**
     * A type as its own page names it.
     *
     * @param aliases other names that the page gives it, such as its title
     * @param anchor of the section that defines it; null for the page as a whole
     */
    record Defined(
            QualifiedName name,
            List<String> aliases,
            @Nullable String anchor) {}

    private final Map<SourceSpan, ObjectType> objects = new HashMap<>();
    private final Map<SourceSpan, TypeRef> rows = new HashMap<>();
    private final Map<PageKey, List<Defined>> pages = new HashMap<>();

    TypePlaces(CheckedSet set) {
        set.model().types().forEach(this::add);
        set.model().operations().forEach(this::add);
        set.pages().forEach(this::add);
    }

    private void add(TypeDefinition type) {
        if (type instanceof ObjectType object) {
            objects.put(object.source(), object);
            object.alsoIn().forEach(place -> objects.put(place, object));
            object.properties().forEach(this::add);
        }
    }

    private void add(Operation operation) {
        if (operation.request() != null) {
            operation.request().properties().forEach(this::add);
        }
    }

    private void add(Property property) {
        rows.putIfAbsent(property.source(), property.type());
    }

    private void add(PageReview page) {
        List<Defined> defined = new ArrayList<>();
        for (ObjectFact fact : page.facts().objects()) {
            QualifiedName name = of(fact).map(ObjectType::name).orElse(fact.name());
            defined.add(new Defined(name, fact.aliases(), null));
        }
        page.facts().enums().forEach(fact -> defined.add(new Defined(fact.name(), List.of(), fact.anchor())));
        pages.put(PageKey.of(page.file()), defined);
    }

    /** The type of the model that the page's description of a type went into. */
    Optional<ObjectType> of(ObjectFact fact) {
        return Optional.ofNullable(objects.get(fact.source()));
    }

    /** What the row at that place became; empty where it is not the place that the model has a property from. */
    Optional<TypeRef> ofRow(SourceSpan name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** What a page defines; empty for a page that is not there, or defines nothing. */
    List<Defined> definedOn(String file) {
        return pages.getOrDefault(PageKey.of(file), List.of());
    }
}
