package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.BeanUnit.Hierarchy;
import dev.stubdown.javamodel.BeanUnit.Nulls;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Prints the nested builder. Builders of classes with subclasses are typed by themselves, so that a method of the superclass's builder returns
 * that of the class; what makes objects of such a class itself is a private class.
 */
final class BuilderEmitter {

    private final BeanUnit unit;
    private final Building building;
    private final BuilderTypes types;

    /** The set of the builder; null where it has none, or its superclass has it. */
    private final @Nullable Nulls nulls;

    private BuilderEmitter(BeanUnit unit, Building building) {
        this.unit = unit;
        this.building = building;
        this.types = new BuilderTypes(unit);
        this.nulls = unit.nulls() != null && unit.nulls().declared() ? unit.nulls() : null;
    }

    /** The nested classes of a unit with a builder. */
    static List<TypeSpec> of(BeanUnit unit, Building building) {
        BuilderEmitter emitter = new BuilderEmitter(unit, building);
        TypeSpec builder = emitter.builder();
        return types(building, unit) ? List.of(builder, emitter.self()) : List.of(builder);
    }

    /** True where objects of a class with subclasses are made too. */
    static boolean types(Building building, BeanUnit unit) {
        return building.selfTyped() && !unit.isAbstract();
    }

    private TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addModifiers(building.selfTyped() ? Modifier.ABSTRACT : Modifier.FINAL)
                .addJavadoc("Collects what an object is made of.\n");
        typeParameters(type);
        if (unit.superclass() != null) {
            type.superclass(types.builderOf(unit.superclass()));
        }
        annotate(type);
        unit.properties().forEach(property -> type.addField(field(property)));
        addMapAndSet(type);
        addConstructors(type);
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
        Modifier access = building.selfTyped() ? Modifier.PROTECTED : Modifier.PRIVATE;
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(access)
                .addJavadoc("Makes a builder in which nothing is set.\n")
                .build());
        if (unit.form() != Form.BEAN) {
            type.addMethod(copier(access));
        }
        Hierarchy hierarchy = unit.hierarchy();
        if (building.namedFirst() && hierarchy != null) {
            MethodSpec.Builder named =
                    PropertyMembers.named(unit.superclass() != null, hierarchy).addModifiers(access);
            type.addMethod(building.selfTyped() ? named.build() : annotated(named));
        }
    }

    private static MethodSpec annotated(MethodSpec.Builder constructor) {
        return constructor.addAnnotation(BeanEmitter.CREATOR).build();
    }

    private MethodSpec copier(Modifier access) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(access)
                .addJavadoc("Makes a builder in which everything is set as in an object.\n@param from the object\n")
                .addParameter(types.made(), "from");
        if (unit.superclass() != null) {
            method.addStatement("super(from)");
        }
        unit.properties().forEach(property -> method.addStatement("this.$1L = from.$1L", property.field()));
        if (unit.additional() != null) {
            method.addStatement("this.$1L.putAll(from.$1L)", unit.additional().field());
        }
        if (nulls != null) {
            method.addStatement("this.$1L.addAll(from.$1L)", nulls.field());
        }
        return method.build();
    }

    private List<MethodSpec> methods(BeanProperty property) {
        BeanProperty.EnumText text = property.text();
        List<MethodSpec> methods = new ArrayList<>();
        if (text != null) {
            MethodSpec.Builder typed =
                    method(property, property.fluent(), property.getter(), Poet.typeName(property.type()));
            typed.addJavadoc(EnumTexts.refusal(text));
            methods.add(finish(property, typed, EnumTexts.toText(property.field(), property.fluent(), text)));
        }
        String name = text == null ? property.fluent() : text.fluent();
        String getter = text == null ? property.getter() : text.getter();
        MethodSpec.Builder kept = method(property, name, getter, PropertyMembers.stored(property));
        if (building.reads()) {
            kept.addAnnotations(PropertyMembers.onTheWire(property));
        }
        methods.add(finish(property, kept, CodeBlock.of("this.$L = $L", property.field(), name)));
        return methods;
    }

    private MethodSpec.Builder method(BeanProperty property, String name, String getter, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.returned())
                .addParameter(PropertyMembers.as(property, type), name)
                .addJavadoc("Sets {@link $L#$L()}.\n", unit.name().simpleName(), getter)
                .addJavadoc("@param $L the value\n", name)
                .addJavadoc("@return this builder\n");
    }

    private MethodSpec finish(BeanProperty property, MethodSpec.Builder method, CodeBlock statement) {
        method.addStatement(statement);
        if (unit.nulls() != null) {
            method.addStatement(NullMembers.track(property));
        }
        return PropertyMembers.deprecate(property, method.addStatement(types.returnSelf()))
                .build();
    }

    private void addTail(TypeSpec.Builder type) {
        if (unit.additional() != null) {
            type.addMethod(AdditionalMembers.setter(
                            unit.additional(),
                            unit.additional().fluent(),
                            building.reads() && !unit.additional().selective())
                    .addJavadoc("@return this builder\n")
                    .returns(types.returned())
                    .addStatement(types.returnSelf())
                    .build());
        }
        if (building.reads()) {
            UnlistedMembers.addReading(unit, type);
        }
        if (nulls != null) {
            type.addMethod(
                    building.selfTyped()
                            ? NullMembers.tracker(nulls, Modifier.PROTECTED, Modifier.FINAL)
                            : NullMembers.tracker(nulls, Modifier.PRIVATE));
        }
        if (building.selfTyped() && unit.superclass() == null) {
            type.addMethod(MethodSpec.methodBuilder("self")
                    .addModifiers(Modifier.PROTECTED, Modifier.ABSTRACT)
                    .addJavadoc("This builder, as its own type.\n@return this\n")
                    .returns(types.returned())
                    .build());
        } else if (!building.selfTyped() && unit.superclass() != null) {
            type.addMethod(returningSelf(types.builder()));
        }
        type.addMethod(
                building.selfTyped() ? build().addModifiers(Modifier.ABSTRACT).build() : making());
    }

    private static MethodSpec returningSelf(TypeName type) {
        return MethodSpec.methodBuilder("self")
                .addModifiers(Modifier.PROTECTED)
                .addAnnotation(Poet.OVERRIDE)
                .returns(type)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder build() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(types.made());
        return unit.superclass() == null
                ? method.addJavadoc("Makes the object.\n@return a new one each time\n")
                : method.addAnnotation(Poet.OVERRIDE);
    }

    private MethodSpec making() {
        return build().addStatement("return new $L(this)", types.constructed()).build();
    }

    private TypeSpec self() {
        ClassName self = types.self();
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The builder of objects of no subclass.\n")
                .superclass(ParameterizedTypeName.get(types.rawBuilder(), self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc("Makes a builder in which nothing is set.\n")
                        .build());
        if (unit.form() != Form.BEAN) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addJavadoc("Makes a builder in which everything is set as in an object.\n@param from the object\n")
                    .addParameter(types.made(), "from")
                    .addStatement("super(from)")
                    .build());
        }
        Hierarchy hierarchy = unit.hierarchy();
        if (building.namedFirst() && hierarchy != null) {
            type.addMethod(annotated(PropertyMembers.named(true, hierarchy).addModifiers(Modifier.PRIVATE)));
        }
        return type.addMethod(returningSelf(self))
                .addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(Poet.OVERRIDE)
                        .returns(types.made())
                        .addStatement("return new $T(this)", types.made())
                        .build())
                .build();
    }
}
