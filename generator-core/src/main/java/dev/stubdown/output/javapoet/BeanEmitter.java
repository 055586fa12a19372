package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Reading;
import dev.stubdown.output.JavaText;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Prints the class of a type, one that can change or one that cannot. Jackson sees its annotated fields only, so no rule of Jackson about the names of accessors applies, and version 2
 * and 3 see the same.
 */
public final class BeanEmitter {

    private static final ClassName ORDER = Poet.jackson("JsonPropertyOrder");
    private static final ClassName TYPE_INFO = Poet.jackson("JsonTypeInfo");
    private static final ClassName SUB_TYPES = Poet.jackson("JsonSubTypes");
    static final ClassName CREATOR = Poet.jackson("JsonCreator");

    static final AnnotationSpec FIELDS_ONLY = fieldsOnly();

    private static final AnnotationSpec NON_NULL = AnnotationSpec.builder(Poet.jackson("JsonInclude"))
            .addMember("value", "$T.NON_NULL", Poet.jackson("JsonInclude").nestedClass("Include"))
            .build();

    static final AnnotationSpec IGNORE_UNKNOWN = AnnotationSpec.builder(Poet.jackson("JsonIgnoreProperties"))
            .addMember("ignoreUnknown", "true")
            .build();

    private BeanEmitter() {}

    private static AnnotationSpec fieldsOnly() {
        ClassName autoDetect = Poet.jackson("JsonAutoDetect");
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(autoDetect);
        for (String member : new String[] {
            "fieldVisibility", "getterVisibility", "isGetterVisibility", "setterVisibility", "creatorVisibility"
        }) {
            annotation.addMember(member, "$T.NONE", autoDetect.nestedClass("Visibility"));
        }
        return annotation.build();
    }

    /** The file of the unit. */
    static TypeFile emit(BeanUnit unit) {
        return switch (unit.form()) {
            case INTERFACE -> InterfaceEmitter.emit(unit);
            case RECORD -> RecordEmitter.emit(unit);
            case BEAN, IMMUTABLE -> Poet.file(unit.name(), unit.path(), type(unit), unit.importsJavaLang());
        };
    }

    private static TypeSpec type(BeanUnit unit) {
        Building building = Objects.requireNonNull(unit.building());
        boolean immutable = unit.form() == Form.IMMUTABLE;
        TypeSpec.Builder type = TypeSpec.classBuilder(Poet.className(unit.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Poet.comment(unit.doc()));
        if (immutable && !building.selfTyped()) {
            type.addModifiers(Modifier.FINAL);
        }
        if (unit.isAbstract()) {
            type.addModifiers(Modifier.ABSTRACT);
        }
        declare(unit, type);
        annotate(unit, type);
        unit.properties().forEach(property -> type.addField(PropertyMembers.field(property, immutable)));
        MapAndSet.addFields(unit, type);
        if (!immutable) {
            addConstructors(unit, type);
        }
        type.addMethod(immutable ? BuilderMethods.constructor(unit, building) : BuilderMethods.copier(unit, building));
        BuilderMethods.addTo(type, unit, building);
        for (int i = 0; i < unit.properties().size(); i++) {
            addAccessors(unit, i, type);
        }
        MapAndSet.addMethods(unit, type);
        ObjectMethods.of(unit).forEach(type::addMethod);
        type.addType(BuilderEmitter.of(unit, building));
        return type.build();
    }

    private static void addAccessors(BeanUnit unit, int index, TypeSpec.Builder type) {
        BeanProperty property = unit.properties().get(index);
        boolean overrides = index < unit.inherited();
        for (MethodSpec getter : PropertyMembers.getters(property, unit.form())) {
            type.addMethod(
                    overrides ? getter.toBuilder().addAnnotation(Poet.OVERRIDE).build() : getter);
        }
        if (unit.form() == Form.BEAN) {
            PropertyMembers.setters(property, unit.nulls() != null).forEach(type::addMethod);
        }
    }

    /** Type parameters, supertypes. */
    static void declare(BeanUnit unit, TypeSpec.Builder type) {
        unit.typeParameters().forEach(name -> {
            type.addJavadoc("\n@param <$L> the type of what it holds\n", name);
            type.addTypeVariable(TypeVariableName.get(name));
        });
        if (unit.superclass() != null) {
            type.superclass(Poet.className(unit.superclass()));
        }
        unit.interfaces().forEach(name -> type.addSuperinterface(Poet.className(name)));
    }

    /** What JSON readers and writers, and the compiler, are told of the type as a whole. */
    static void annotate(BeanUnit unit, TypeSpec.Builder type) {
        type.addAnnotation(Poet.GENERATED);
        if (unit.superclass() == null && unit.form() != Form.INTERFACE) {
            type.addAnnotation(FIELDS_ONLY).addAnnotation(NON_NULL);
        }
        if (unit.ignoresUnlisted() && unit.form() == Form.BEAN) {
            type.addAnnotation(IGNORE_UNKNOWN);
        }
        if (!unit.wireOrder().isEmpty() && unit.form() != Form.INTERFACE) {
            type.addAnnotation(AnnotationSpec.builder(ORDER)
                    .addMember("value", Poet.texts(unit.wireOrder()))
                    .build());
        }
        if (unit.hierarchy() != null) {
            annotateReading(unit.hierarchy(), type);
        }
        if (unit.deprecated()) {
            type.addJavadoc("\n" + Poet.DEPRECATION).addAnnotation(Poet.DEPRECATED);
        }
        if (unit.usesDeprecated()) {
            type.addAnnotation(Poet.SUPPRESS_DEPRECATION);
        }
    }

    private static void annotateReading(Hierarchy hierarchy, TypeSpec.Builder type) {
        if (hierarchy.reading() == Reading.FIXED) {
            type.addAnnotation(AnnotationSpec.builder(TYPE_INFO)
                    .addMember("use", "$T.NONE", TYPE_INFO.nestedClass("Id"))
                    .build());
        }
        if (hierarchy.fallback() != null) {
            type.addAnnotation(AnnotationSpec.builder(TYPE_INFO)
                    .addMember("use", "$T.NAME", TYPE_INFO.nestedClass("Id"))
                    .addMember("include", "$T.EXISTING_PROPERTY", TYPE_INFO.nestedClass("As"))
                    .addMember("property", "$L", JavaText.literal(hierarchy.wireName()))
                    .addMember("visible", "true")
                    .addMember("defaultImpl", "$T.class", Poet.className(hierarchy.fallback()))
                    .build());
        }
        if (!hierarchy.subtypes().isEmpty()) {
            type.addAnnotation(subtypes(hierarchy));
        }
    }

    private static AnnotationSpec subtypes(Hierarchy hierarchy) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SUB_TYPES);
        for (BeanUnit.Subtype subtype : hierarchy.subtypes()) {
            annotation.addMember("value", "$L", subtype(subtype));
        }
        return annotation.build();
    }

    /** Without a single name, Jackson would also take the name of the class. */
    private static AnnotationSpec subtype(BeanUnit.Subtype subtype) {
        List<String> names = subtype.typeNames();
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SUB_TYPES.nestedClass("Type"))
                .addMember("value", "$T.class", Poet.className(subtype.name()))
                .addMember("name", "$L", JavaText.literal(names.get(0)));
        if (names.size() > 1) {
            annotation.addMember("names", Poet.texts(names.subList(1, names.size())));
        }
        return annotation.build();
    }

    private static void addConstructors(BeanUnit unit, TypeSpec.Builder type) {
        MethodSpec.Builder empty = MethodSpec.constructorBuilder()
                .addModifiers(unit.creatable() ? Modifier.PUBLIC : Modifier.PROTECTED)
                .addJavadoc("Makes an object whose properties are not set.\n");
        Hierarchy hierarchy = unit.hierarchy();
        if (hierarchy != null && hierarchy.typeName() != null) {
            empty.addStatement("this($L)", JavaText.literal(hierarchy.typeName()));
        }
        type.addMethod(empty.build());
        if (hierarchy != null) {
            type.addMethod(reader(unit, hierarchy));
        }
    }

    /** What JSON readers call: the type's name is what the JSON says, and nothing where it says nothing. */
    private static MethodSpec reader(BeanUnit unit, Hierarchy hierarchy) {
        return PropertyMembers.named(unit.superclass() != null, hierarchy)
                .addModifiers(Modifier.PROTECTED)
                .addAnnotation(CREATOR)
                .build();
    }
}
