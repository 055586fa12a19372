package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.javamodel.BeanUnit.AdditionalProperties;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Keeping;
import dev.stubdown.javamodel.BeanUnit.Nulls;
import dev.stubdown.model.ObjectType;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides the records of an object type. A record inherits nothing, so it has the inherited properties too; and a type with subtypes is an
 * interface, with its name, that the records of its subtypes and a record for itself implement.
 */
final class RecordMapper {

    private final TypeTree tree;
    private final JavaTypes types;
    private final BeanMapper beans;
    private final Consumer<Diagnostic> findings;

    RecordMapper(TypeTree tree, JavaTypes types, BeanMapper beans, Consumer<Diagnostic> findings) {
        this.tree = tree;
        this.types = types;
        this.beans = beans;
        this.findings = findings;
    }

    /** The record of a type, or its interface and the record that is made of objects of the type itself. */
    List<BeanUnit> map(ObjectType type) {
        BeanUnit own = beans.map(type);
        BeanUnit flat = flat(type, own);
        BeanUnit made = recordOf(flat, type.source(), findings);
        return isContract(type) ? List.of(contract(type, own), made) : List.of(made);
    }

    private boolean isContract(ObjectType type) {
        return !types.madeOf(type).equals(types.nameOf(type));
    }

    /** The unit as a record, or as an immutable class where a record cannot have as many components. */
    static BeanUnit recordOf(BeanUnit unit, SourceSpan source, Consumer<Diagnostic> findings) {
        boolean many = unit.components() > Ceilings.PARAMETERS;
        if (!many
                && Ceilings.fitSignature(
                        unit.properties().stream().map(BeanProperty::type).toList())) {
            return unit.withForm(Form.RECORD);
        }
        String name = "`" + unit.name().simpleName() + "`";
        findings.accept(Diagnostic.of(
                DiagnosticCode.CONFIG_TOO_LARGE_FOR_RECORD,
                source,
                many
                        ? "A record has at most " + Ceilings.PARAMETERS + " components, and " + name + " needs "
                                + unit.components() + "; it is an immutable class"
                        : "The names of all classes that " + name
                                + " holds are too long for the constructor of a record; it is an immutable class"));
        return unit.withForm(Form.IMMUTABLE);
    }

    private BeanUnit contract(ObjectType type, BeanUnit own) {
        Nulls nulls = own.nulls();
        return new BeanUnit(
                own.name(),
                List.of(),
                own.doc(),
                own.deprecated(),
                Form.INTERFACE,
                own.creatable(),
                null,
                own.superclass() == null ? List.of() : List.of(own.superclass()),
                own.properties(),
                0,
                own.wireOrder(),
                own.hierarchy(),
                own.additional(),
                null,
                nulls != null && nulls.declared() ? nulls : null,
                null,
                types.madeOf(type),
                own.ignoresUnlisted(),
                own.usesDeprecated(),
                own.importsJavaLang());
    }

    private BeanUnit flat(ObjectType type, BeanUnit own) {
        List<BeanProperty> properties = new ArrayList<>();
        tree.lineage(type).forEach(t -> properties.addAll(beans.membersOf(t).properties()));
        boolean below = isContract(type);
        JavaName contract = below ? own.name() : own.superclass();
        int inherited =
                below ? properties.size() : properties.size() - own.properties().size();
        Keeping keeping = beans.keepingOfRecord(type, own.hierarchy());
        return new BeanUnit(
                types.madeOf(type),
                List.of(),
                below && type.isAbstract() ? BeanMapper.docOfUnknown(type) : own.doc(),
                own.deprecated(),
                Form.RECORD,
                below || own.creatable(),
                null,
                contract == null ? List.of() : List.of(contract),
                properties,
                inherited,
                own.wireOrder(),
                own.hierarchy() == null ? null : own.hierarchy().fixed(),
                additional(type, keeping),
                keeping,
                beans.membersOf(tree.lineage(type).get(0)).nulls(),
                building(own, keeping),
                null,
                own.ignoresUnlisted(),
                beans.usesDeprecated(properties, contract, null),
                own.importsJavaLang());
    }

    /** The map, which a base type may have brought. */
    private @Nullable AdditionalProperties additional(ObjectType type, @Nullable Keeping keeping) {
        AdditionalProperties names = null;
        for (ObjectType t : tree.lineage(type)) {
            AdditionalProperties own = beans.membersOf(t).additional();
            names = own == null ? names : own;
        }
        return names == null || keeping != null ? names : names.keepingAll();
    }

    /** A record that keeps everything does not ask for the name of the type. */
    private static @Nullable Building building(BeanUnit own, @Nullable Keeping keeping) {
        Building building = own.building();
        return building == null || keeping != null
                ? building
                : new Building(building.selfTyped(), building.reads(), false, building.typeNameSetter());
    }
}
