package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import dev.stubdown.model.Prose;
import dev.stubdown.model.TypeRef;
import dev.stubdown.term.Evidence;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links the properties of all types, ancestors first, and leaves out what a type repeats of its ancestors. */
final class PropertyLinker {

    private final SortedMap<QualifiedName, ObjectDeclaration> declarations;
    private final TypeHierarchy hierarchy;
    private final EntityTypes entities;
    private final RowLinker rowLinker;
    private final EnumUses enums;
    private final Decisions decisions;
    private final Map<QualifiedName, Map<String, Property>> done = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    PropertyLinker(
            SortedMap<QualifiedName, ObjectDeclaration> declarations,
            ImportedTypes imports,
            TypeHierarchy hierarchy,
            EntityTypes entities,
            RowLinker rowLinker,
            EnumUses enums,
            Decisions decisions) {
        this.decisions = decisions;
        this.declarations = declarations;
        this.hierarchy = hierarchy;
        this.entities = entities;
        this.rowLinker = rowLinker;
        this.enums = enums;
        imports.objects().values().forEach(type -> done.put(type.name(), byName(type.properties())));
    }

    private static Map<String, Property> byName(List<Property> properties) {
        Map<String, Property> byName = new LinkedHashMap<>();
        properties.forEach(property -> byName.put(folded(property.name()), property));
        return byName;
    }

    /** The types with their properties, sorted by name. */
    SortedMap<QualifiedName, ObjectType> link() {
        SortedMap<QualifiedName, ObjectType> types = new TreeMap<>();
        for (ObjectDeclaration type : declarations.values()) {
            types.put(type.name(), toType(type, List.copyOf(properties(type).values())));
        }
        return types;
    }

    /** What was found meanwhile. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The type's own properties by folded name; from the root down, so that a line of types of any length calls this no deeper than once. */
    private Map<String, Property> properties(ObjectDeclaration type) {
        Map<String, Property> known = done.get(type.name());
        if (known != null) {
            return known;
        }
        List<QualifiedName> ancestors = hierarchy.ancestors(type.name());
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            ObjectDeclaration ancestor = declarations.get(ancestors.get(i));
            if (ancestor != null) {
                properties(ancestor);
            }
        }
        Map<String, Property> own = new LinkedHashMap<>();
        type.rows().forEach(row -> addRow(type, row, own));
        if (readsJson(type)) {
            type.jsonRows().forEach(row -> addJson(type, row, own));
        }
        done.put(type.name(), own);
        decisions.claimed(() -> Stream.concat(
                type.rows().stream().map(row -> claim(type, row, Witness.ROW)),
                type.jsonRows().stream().map(row -> claim(type, row, Witness.JSON_KEY))));
        return own;
    }

    private Claim claim(ObjectDeclaration type, PropertyFact row, Witness by) {
        Subject subject = Subject.property(type.name(), row.name());
        return rowLinker
                .type(row, type.name().namespace())
                .map(said -> new Claim(subject, Aspect.TYPE, by, said, row.source()))
                .orElseGet(() -> new Claim(subject, Aspect.TYPE, by, "", row.source()));
    }

    private void addRow(ObjectDeclaration type, PropertyFact row, Map<String, Property> own) {
        Property earlier = own.get(folded(row.name()));
        if (earlier != null) {
            own.put(folded(row.name()), repeated(type, row, earlier));
            return;
        }
        Optional<Property> inherited = inherited(type, row.name());
        if (inherited.isPresent()) {
            reportOverride(type, row, inherited.get());
            return;
        }
        own.put(folded(row.name()), property(type, row));
    }

    private Property property(ObjectDeclaration type, PropertyFact row) {
        Optional<PropertyFact> json = jsonRow(type, row);
        RowLinker.Reading read = rowLinker
                .ofTarget(row, json)
                .or(() -> rowLinker.read(row, type.name().namespace()))
                .orElseGet(() -> new RowLinker.Reading(
                        enums.inferred(type.name(), row)
                                .withCollection(row.type().isCollection()),
                        Rule.READING_ENUM_VALUES));
        TypeRef ref = enums.use(read.type(), row);
        tell(type, row, new RowLinker.Reading(ref, read.rule()));
        reportReading(row, ref);
        List<Evidence> evidence = new ArrayList<>(List.of(row.evidence()));
        if (row.evidence() == Evidence.TABLE && json.isPresent()) {
            evidence.add(Evidence.JSON);
        }
        return rowLinker.property(row, ref, entities.isKey(type, row), evidence);
    }

    private void tell(ObjectDeclaration type, PropertyFact row, RowLinker.Reading read) {
        Subject subject = Subject.property(type.name(), row.name());
        String value = Decision.said(read.type());
        decisions.decided(() -> new Decision(subject, Aspect.TYPE, value, read.rule(), row.source()));
        decisions.decided(
                () -> new Decision(subject, Aspect.DEFINITION, row.name(), definition(type, row), row.source()));
    }

    private static Rule definition(ObjectDeclaration type, PropertyFact row) {
        return switch (row.evidence()) {
            case JSON -> Rule.PROPERTY_JSON;
            case PROSE -> type.implied() ? Rule.PROPERTY_IMPLIED_KEY : Rule.PROPERTY_ROW;
            default -> Rule.PROPERTY_ROW;
        };
    }

    private static Optional<PropertyFact> jsonRow(ObjectDeclaration type, PropertyFact row) {
        for (PropertyFact json : type.jsonRows()) {
            if (json.name().equals(row.name())) {
                return Optional.of(json);
            }
        }
        return Optional.empty();
    }

    /** The JSON representation of a page without tables counts unless its keys are placeholders. */
    private static boolean readsJson(ObjectDeclaration type) {
        boolean open = type.rows().isEmpty() && type.facts().stream().anyMatch(fact -> fact.openType());
        return !open && type.jsonRows().stream().allMatch(row -> isIdentifier(row.name()));
    }

    private static boolean isIdentifier(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private void addJson(ObjectDeclaration type, PropertyFact row, Map<String, Property> own) {
        if (own.containsKey(folded(row.name())) || inherited(type, row.name()).isPresent()) {
            return;
        }
        own.put(folded(row.name()), property(type, row));
        if (!type.rows().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.PROPERTY_ONLY_IN_JSON,
                    row.source(),
                    "No table of " + type.name().name() + " lists the property '" + row.name() + "'"));
        }
    }

    private Optional<Property> inherited(ObjectDeclaration type, String name) {
        String folded = folded(name);
        for (QualifiedName ancestor : hierarchy.ancestors(type.name())) {
            Property property = done.getOrDefault(ancestor, Map.of()).get(folded);
            if (property != null) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** The earlier property, with the description of the later row where both stand on one page. */
    private Property repeated(ObjectDeclaration type, PropertyFact row, Property earlier) {
        boolean samePage = row.source().file().equals(earlier.source().file());
        if (samePage) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PROPERTY_DUPLICATE,
                            row.source(),
                            type.name().name() + " lists the property '" + row.name() + "' twice")
                    .withRelated(List.of(earlier.source())));
        }
        if (differs(type, row, earlier)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PROPERTY_TYPE_CONFLICT,
                            row.cells().type(),
                            "The property '" + row.name() + "' of "
                                    + type.name().name() + " has another type elsewhere")
                    .withFound(typeOf(type, row), text(earlier.type()))
                    .withRelated(List.of(earlier.source())));
        }
        return Descriptions.joined(earlier, row.description(), samePage);
    }

    private void reportOverride(ObjectDeclaration type, PropertyFact row, Property inherited) {
        if (differs(type, row, inherited)) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.PROPERTY_OVERRIDES_INHERITED,
                            row.cells().type(),
                            type.name().name() + " repeats the inherited property '" + row.name()
                                    + "' with another type; the inherited one is taken")
                    .withFound(typeOf(type, row), text(inherited.type()))
                    .withRelated(List.of(inherited.source())));
        }
    }

    /** Whether the row has another type. One that only lists values has the type that is known already. */
    private boolean differs(ObjectDeclaration type, PropertyFact row, Property known) {
        return rowLinker
                .type(row, type.name().namespace())
                .map(ref -> !ref.target().equals(known.type().target())
                        || ref.collection() != known.type().collection())
                .orElse(false);
    }

    private @Nullable String typeOf(ObjectDeclaration type, PropertyFact row) {
        return rowLinker
                .type(row, type.name().namespace())
                .map(PropertyLinker::text)
                .orElse(null);
    }

    private static String text(TypeRef type) {
        String name = type.target().modelName();
        return type.collection() ? "Collection(" + name + ')' : name;
    }

    private void reportReading(PropertyFact row, TypeRef ref) {
        if (row.type().element() instanceof TypeExpression.Union) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.TYPE_UNION,
                            row.cells().type(),
                            "The property '" + row.name() + "' has one of several types")
                    .withFound(null, ref.target().modelName()));
        }
    }

    private ObjectType toType(ObjectDeclaration type, List<Property> properties) {
        return new ObjectType(
                type.name(),
                hierarchy.base(type.name()).orElse(null),
                type.facts().stream().anyMatch(fact -> fact.isAbstract()),
                type.facts().stream().anyMatch(fact -> fact.openType()),
                type.best().deprecated(),
                type.implied(),
                Descriptions.evidence(type),
                type.first(fact -> Optional.of(fact.description()).filter(text -> !text.isEmpty()))
                        .orElse(Prose.NONE),
                properties,
                type.best().source(),
                type.facts().stream().skip(1).map(fact -> fact.source()).toList());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
