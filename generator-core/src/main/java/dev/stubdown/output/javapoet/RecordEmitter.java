package dev.stubdown.output.javapoet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.BeanUnit.Building;
import dev.stubdown.javamodel.BeanUnit.Form;
import dev.stubdown.javamodel.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Prints a record. A component that holds an enum as its text has a method beside it that gives the constant. */
final class RecordEmitter {

    private final BeanUnit unit;
    private final Building building;

    private RecordEmitter(BeanUnit unit) {
        this.unit = unit;
        this.building = Objects.requireNonNull(unit.building());
    }

    static TypeFile emit(BeanUnit unit) {
        TypeSpec type = new RecordEmitter(unit).type();
        return Poet.file(unit.name(), unit.path(), type, unit.importsJavaLang());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(Poet.className(unit.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Poet.comment(unit.doc()));
        BeanEmitter.declare(unit, type);
        BeanEmitter.annotate(unit, type);
        List<ParameterSpec> components = components();
        type.recordConstructor(
                MethodSpec.constructorBuilder().addParameters(components).build());
        addCopying(type);
        type.addMethod(reader());
        BuilderMethods.addTo(type, unit, building);
        for (int i = 0; i < unit.properties().size(); i++) {
            addReaders(type, unit.properties().get(i), i < unit.inherited());
        }
        if (unit.nulls() != null) {
            type.addMethod(NullMembers.writer(unit, unit.nulls(), Modifier.PRIVATE));
        }
        ObjectMethods.ofRecord(unit).forEach(type::addMethod);
        type.addType(BuilderEmitter.of(unit, building));
        return type.build();
    }

    private List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>();
        for (int i = 0; i < unit.properties().size(); i++) {
            BeanProperty property = unit.properties().get(i);
            ParameterSpec.Builder component = ParameterSpec.builder(
                            PropertyMembers.as(property, PropertyMembers.stored(property)), property.field())
                    .addJavadoc("$L\n", i < unit.inherited() ? inherited(property) : Poet.placed(property.doc()))
                    .addAnnotations(PropertyMembers.onTheWire(property))
                    .addAnnotations(Validation.annotations(property.constraints()));
            components.add(component.build());
        }
        if (unit.additional() != null) {
            ParameterSpec.Builder map = ParameterSpec.builder(
                            AdditionalMembers.MAP, unit.additional().field())
                    .addJavadoc("the properties that the documentation does not list, by the names in JSON\n");
            boolean written = unit.nulls() == null;
            components.add((written ? map.addAnnotation(Poet.jackson("JsonAnyGetter")) : map).build());
        }
        if (unit.nulls() != null) {
            components.add(ParameterSpec.builder(NullMembers.NAMES, unit.nulls().field())
                    .addJavadoc(
                            "the names in JSON of the properties that were set to null; what else is null was not set\n")
                    .build());
        }
        return components;
    }

    /** Where the interface says it all, the record does not say it again. */
    private CodeBlock inherited(BeanProperty property) {
        String getter =
                property.text() == null ? property.getter() : property.text().getter();
        return CodeBlock.of(
                "see {@link $T#$L()}", Poet.className(unit.interfaces().get(0)), getter);
    }

    /** Nobody else can change what the record holds. */
    private void addCopying(TypeSpec.Builder type) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (BeanProperty property : unit.properties()) {
            if (BuilderMethods.isCopied(property)) {
                CodeBlock value = CodeBlock.of("$L", property.field());
                code.addStatement("$L = $L", property.field(), BuilderMethods.kept(property, value));
            }
        }
        if (unit.additional() != null) {
            String field = unit.additional().field();
            code.addStatement("$L = $L", field, BuilderMethods.keptMap(CodeBlock.of("$L", field)));
        }
        if (unit.nulls() != null) {
            String field = unit.nulls().field();
            code.addStatement("$L = $L", field, BuilderMethods.keptSet(CodeBlock.of("$L", field)));
        }
        if (!code.isEmpty()) {
            type.addMethod(copying(code.build()));
        }
    }

    private MethodSpec copying(CodeBlock code) {
        MethodSpec.Builder method = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Copies what could be changed from outside.\n")
                .addCode(code);
        fields().forEach(field -> method.addJavadoc("@param $1L see {@link #$1L()}\n", field));
        return method.build();
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        unit.properties().forEach(property -> fields.add(property.field()));
        if (unit.additional() != null) {
            fields.add(unit.additional().field());
        }
        if (unit.nulls() != null) {
            fields.add(unit.nulls().field());
        }
        return fields;
    }

    /** What JSON readers call, and the builder. */
    private MethodSpec reader() {
        CodeBlock values = fields().stream()
                .map(field -> CodeBlock.of("builder.$L", field))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc("Makes what a builder describes.\n@param builder the builder\n")
                .addAnnotation(BuilderMethods.READ_AS_BUILDER)
                .addParameter(new BuilderTypes(unit).builder(), "builder")
                .addStatement("this($L)", values)
                .build();
    }

    /** The methods that a record does not have by itself, or not as they should be: a component cannot be marked as deprecated. */
    private static void addReaders(TypeSpec.Builder type, BeanProperty property, boolean inherited) {
        boolean plain = property.text() == null && !(property.type() instanceof JavaType.Bytes);
        List<MethodSpec> methods = PropertyMembers.getters(property, Form.RECORD);
        for (MethodSpec method :
                property.deprecated() ? methods : plain ? List.<MethodSpec>of() : methods.subList(0, 1)) {
            type.addMethod(
                    inherited ? method.toBuilder().addAnnotation(Poet.OVERRIDE).build() : method);
        }
    }
}
