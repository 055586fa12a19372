package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Reading;
import dev.stubdown.javamodel.BeanUnit.Subtype;
import dev.stubdown.model.ObjectType;
import dev.stubdown.term.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides how the name of a type in a message chooses the class of an object. */
final class HierarchyMapper {

    private final TypeTree tree;
    private final JavaTypes types;
    private final WireConventions.@Nullable Discriminator discriminator;
    private final @Nullable TypeSpellings spellings;
    private final Consumer<Diagnostic> findings;
    private final Set<QualifiedName> cut = new HashSet<>();

    HierarchyMapper(TypeTree tree, JavaTypes types, WireConventions conventions, Consumer<Diagnostic> findings) {
        this.tree = tree;
        this.types = types;
        this.findings = findings;
        this.discriminator = conventions.discriminator();
        this.spellings = discriminator == null ? null : new TypeSpellings(tree.named(), discriminator, findings);
    }

    /** True where messages name the type of such an object. */
    boolean isNamed(ObjectType type) {
        return discriminator != null && tree.isInNamedTree(type);
    }

    /** True for a type whose class is abstract: messages name types, so that another class can stand in for one that is not listed. */
    boolean isAbstract(ObjectType type) {
        return discriminator != null && type.isAbstract();
    }

    /**
     * The place of a type's class among others; null where it stands alone.
     *
     * @param field of the property that names the type
     */
    @Nullable
    Hierarchy map(ObjectType type, String field) {
        if (discriminator == null || spellings == null || !tree.isInNamedTree(type)) {
            return null;
        }
        Reading reading = tree.isChosenByName(type)
                ? Reading.BY_TYPE_NAME
                : tree.isBelowChosenByName(type) ? Reading.FIXED : Reading.UNSET;
        boolean writes = tree.standsForPolymorphic(type) && !type.isAbstract();
        return new Hierarchy(
                discriminator.property(),
                discriminator.prefix(),
                field,
                writes ? discriminator.prefix() + type.name() : null,
                reading,
                reading == Reading.BY_TYPE_NAME ? subtypes(type, spellings) : List.of(),
                reading == Reading.BY_TYPE_NAME ? types.madeOf(type) : null);
    }

    /** An abstract type has no objects of its own, but its name may still come. */
    private List<Subtype> subtypes(ObjectType type, TypeSpellings names) {
        List<ObjectType> derived = tree.derived(type);
        if (derived.size() > Ceilings.SUBTYPES && cut.add(type.name())) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.CONFIG_OVER_LIMIT,
                    type.source(),
                    derived.size() + " types derive from `" + type.name() + "`, and its class can list "
                            + Ceilings.SUBTYPES
                            + "; where one of it may stand, the others are read as the type itself"));
        }
        return derived.stream()
                .limit(Ceilings.SUBTYPES)
                .map(t -> new Subtype(types.madeOf(t), names.of(t)))
                .toList();
    }
}
