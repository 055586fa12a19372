package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Nulls;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Prints the nested builder. That of a bean holds an object and sets it; any other collects the values. Builders of classes with subclasses are
 * typed by themselves, so that a method of the superclass's builder returns that of the class.
 */
final class BuilderEmitter {

    private static final AnnotationSpec UNCHECKED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "unchecked")
            .build();

    private final BeanUnit unit;
    private final Building building;
    private final BuilderTypes types;
    private final boolean holdsObject;

    /** The set of the builder; null where it has none, or its superclass has it. */
    private final @Nullable Nulls nulls;

    private BuilderEmitter(BeanUnit unit, Building building) {
        this.unit = unit;
        this.building = building;
        this.types = new BuilderTypes(unit);
        this.holdsObject = unit.form() == Form.BEAN;
        this.nulls = unit.nulls() != null && unit.nulls().declared() ? unit.nulls() : null;
    }

    /** The nested class of a unit with a builder. */
    static TypeSpec of(BeanUnit unit, Building building) {
        return new BuilderEmitter(unit, building).builder();
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Collects what an object is made of.\n");
        if (unit.isAbstract() || !building.selfTyped()) {
            type.addModifiers(unit.isAbstract() ? Modifier.ABSTRACT : Modifier.FINAL);
        }
        typeParameters(type);
        if (unit.superclass() != null) {
            type.superclass(types.builderOf(unit.superclass()));
        }
        annotate(type);
        if (holdsObject) {
            addObject(type);
        } else {
            unit.properties().forEach(property -> type.addField(field(property)));
            addMapAndSet(type);
            addConstructors(type);
        }
        unit.properties().forEach(property -> methods(property).forEach(type::addMethod));
        addTail(type);
        return type.build();
    }

    private void typeParameters(TypeSpec.Builder type) {
        if (building.selfTyped()) {
            type.addTypeVariable(types.selfVariable()).addJavadoc("\n@param <B> the type of the builder itself\n");
        }
        unit.typeParameters()
                .forEach(name -> type.addTypeVariable(TypeVariableName.get(name))
                        .addJavadoc("\n@param <$L> the type of what it holds\n", name));
    }

    private void annotate(TypeSpec.Builder type) {
        if (!building.reads()) {
            return;
        }
        if (unit.superclass() == null) {
            type.addAnnotation(BeanEmitter.FIELDS_ONLY);
        }
        if (unit.ignoresUnlisted()) {
            type.addAnnotation(BeanEmitter.IGNORE_UNKNOWN);
        }
    }

    private void addObject(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(types.made(), "object", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("What is set.\n")
                .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(access())
                .addJavadoc("Makes a builder of an object.\n@param object what is set\n")
                .addParameter(types.made(), "object");
        if (unit.superclass() != null) {
            constructor.addStatement("super(object)");
        }
        type.addMethod(constructor.addStatement("this.object = object").build());
    }

    private Modifier access() {
        return building.selfTyped() ? Modifier.PROTECTED : Modifier.PRIVATE;
    }

    private static FieldSpec field(BeanProperty property) {
        return FieldSpec.builder(
                        PropertyMembers.as(property, PropertyMembers.stored(property)),
                        property.field(),
                        Modifier.PRIVATE)
                .addJavadoc("What {@link #$L} sets.\n", property.fluent())
                .build();
    }

    private void addMapAndSet(TypeSpec.Builder type) {
        if (unit.additional() != null) {
            type.addField(AdditionalMembers.changing(unit.additional()));
        }
        if (nulls != null) {
            type.addField(NullMembers.changing(nulls));
        }
    }

    private void addConstructors(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(access())
                .addJavadoc("Makes a builder in which nothing is set.\n")
                .build());
        type.addMethod(copier());
        Hierarchy hierarchy = unit.hierarchy();
        if (building.namedFirst() && hierarchy != null) {
            MethodSpec.Builder named =
                    PropertyMembers.named(unit.superclass() != null, hierarchy).addModifiers(access());
            type.addMethod((unit.isAbstract() ? named : named.addAnnotation(BeanEmitter.CREATOR)).build());
        }
    }

    private MethodSpec copier() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(access())
                .addJavadoc("Makes a builder in which everything is set as in an object.\n@param from the object\n")
                .addParameter(types.made(), "from");
        if (unit.superclass() != null) {
            method.addStatement("super(from)");
        }
        BuilderMethods.copy(unit, method);
        return method.build();
    }

    private List<MethodSpec> methods(BeanProperty property) {
        BeanProperty.EnumText text = property.text();
        if (text == null) {
            return List.of(method(
                    property,
                    new Names(property.fluent(), property.getter(), property.setter()),
                    PropertyMembers.stored(property),
                    CodeBlock.of("this.$L = $L", property.field(), property.fluent()),
                    true));
        }
        MethodSpec typed = method(
                property,
                new Names(property.fluent(), property.getter(), property.setter()),
                Poet.typeName(property.type()),
                EnumTexts.toText(property.field(), property.fluent(), text),
                false);
        return List.of(
                typed.toBuilder().addJavadoc(EnumTexts.refusal(text)).build(),
                method(
                        property,
                        new Names(text.fluent(), text.getter(), text.setter()),
                        PropertyMembers.stored(property),
                        CodeBlock.of("this.$L = $L", property.field(), text.fluent()),
                        true));
    }

    /** The methods of a property: of the builder, and those of the object that it stands for. */
    private record Names(String fluent, String getter, String setter) {}

    /** @param kept takes the value as it is kept, which is what JSON holds */
    private MethodSpec method(BeanProperty property, Names names, TypeName type, CodeBlock statement, boolean kept) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.fluent)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.returned())
                .addParameter(PropertyMembers.as(property, type), names.fluent)
                .addJavadoc("Sets {@link $T#$L()}.\n", Poet.className(unit.name()), names.getter)
                .addJavadoc("@param $L the value\n", names.fluent)
                .addJavadoc("@return this builder\n");
        if (kept && building.reads()) {
            method.addAnnotations(PropertyMembers.onTheWire(property));
        }
        if (holdsObject) {
            method.addStatement("this.object.$L($L)", names.setter, names.fluent);
        } else {
            method.addStatement(statement);
        }
        if (unit.nulls() != null && !holdsObject) {
            method.addStatement(NullMembers.track(property));
        }
        return PropertyMembers.deprecate(property, method.addStatement(types.returnSelf()))
                .build();
    }

    private void addTail(TypeSpec.Builder type) {
        if (unit.additional() != null) {
            type.addMethod(AdditionalMembers.fluent(
                            unit.additional(),
                            holdsObject,
                            building.reads() && !unit.additional().selective())
                    .returns(types.returned())
                    .addStatement(types.returnSelf())
                    .build());
        }
        if (building.reads()) {
            UnlistedMembers.addReading(unit, type);
        }
        if (nulls != null && !holdsObject) {
            type.addMethod(
                    building.selfTyped()
                            ? NullMembers.tracker(nulls, Modifier.PROTECTED, Modifier.FINAL)
                            : NullMembers.tracker(nulls, Modifier.PRIVATE));
        }
        if (building.selfTyped() && unit.superclass() == null) {
            type.addMethod(self());
        }
        type.addMethod(build());
    }

    /** Every builder is one of its own type, as its declaration asks for. */
    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .addAnnotation(UNCHECKED)
                .addJavadoc("This builder, as its own type.\n@return this\n")
                .returns(types.returned())
                .addStatement("return ($T) this", types.returned())
                .build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(types.made());
        if (unit.superclass() == null) {
            method.addJavadoc("Makes the object.\n@return a new one each time\n");
        } else {
            method.addAnnotation(Poet.OVERRIDE);
        }
        return unit.isAbstract()
                ? method.addModifiers(Modifier.ABSTRACT).build()
                : method.addStatement("return $L", types.newObject(holdsObject ? "this.object" : "this"))
                        .build();
    }
}
