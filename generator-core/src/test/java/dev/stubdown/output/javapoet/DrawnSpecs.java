package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeSpec.Kind;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Types with most of what JavaPoet can say, drawn by lot: few names, so that they clash, and long ones, so that lines are broken. No compiler would take them. */
final class DrawnSpecs {

    static final String PACKAGE = "com.example";

    private static final List<String> NAMES =
            List.of("A", "B", "Outer", "Object", "String", "T", "ANameThatIsSoLongThatFewOfItsKindFitOnOneLine");

    private static final List<String> TEXTS = List.of(
            "x",
            " ",
            "",
            "\n",
            "one\ntwo\n",
            "\r\n",
            "a\rb",
            "\u2028",
            "\u0085\f",
            "$L",
            "\"\\\t'\u0001",
            "é ",
            "a text that is longer than a short one and not as long as a line, ");

    /** How deep types stand in types; none stands in an anonymous class, where JavaPoet finds no name for it. */
    private static final int DEEP = 3;

    private final Random random;

    /** How many things may still be drawn: types in types end at some time. */
    private int left = 200;

    DrawnSpecs(long seed) {
        this.random = new Random(seed);
    }

    private boolean maybe() {
        return random.nextInt(3) == 0;
    }

    /** A text of a few characters, or of about as many as fit on a line. */
    private String text() {
        return maybe() ? "x".repeat(random.nextInt(110)) : oneOf(TEXTS);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(Supplier<T> one) {
        int count = Math.min(left, maybe() ? random.nextInt(5) : random.nextInt(2));
        left -= count;
        return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
    }

    private String name() {
        return oneOf(NAMES);
    }

    private ClassName className() {
        ClassName top = ClassName.get(oneOf(List.of(PACKAGE, "java.lang", "org.one", "org.two", "")), name());
        ClassName name = maybe() ? top.annotated(some(() -> annotation(0))) : top;
        ClassName nested = maybe() ? name.nestedClass(name()) : name;
        return maybe() ? nested.nestedClass(name()) : nested;
    }

    private TypeName type(int depth) {
        TypeName type = switch (random.nextInt(depth >= DEEP ? 4 : 8)) {
            case 0 -> TypeName.INT;
            case 1 -> TypeVariableName.get(name());
            case 2, 3 -> className();
            case 4 -> ArrayTypeName.of(type(depth + 1));
            case 5 -> parameterized(depth).nestedClass(name());
            default -> parameterized(depth);
        };
        return maybe() ? type.annotated(some(() -> annotation(depth))) : type;
    }

    private ParameterizedTypeName parameterized(int depth) {
        ClassName raw = className();
        return maybe()
                ? ParameterizedTypeName.get(raw, argument(depth), argument(depth))
                : ParameterizedTypeName.get(raw, argument(depth));
    }

    private TypeName argument(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> WildcardTypeName.subtypeOf(maybe() ? ClassName.OBJECT : className());
            case 1 -> WildcardTypeName.supertypeOf(className());
            default -> type(depth + 1).box();
        };
    }

    private TypeVariableName variable() {
        TypeVariableName variable =
                TypeVariableName.get(name(), some(this::className).toArray(TypeName[]::new));
        return maybe() ? variable.annotated(some(() -> annotation(0))) : variable;
    }

    private AnnotationSpec annotation(int depth) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(ClassName.get("org.one", name()));
        for (String member : some(() -> oneOf(List.of("value", "a", "b")))) {
            annotation.addMember(member, depth >= DEEP ? CodeBlock.of("1") : code(depth + 1));
        }
        return annotation.build();
    }

    /** Code of any kind, with as many indentations ended as begun. */
    private CodeBlock code(int depth) {
        CodeBlock.Builder code = CodeBlock.builder();
        some(() -> random.nextInt(depth >= DEEP ? 11 : 15)).forEach(kind -> {
            switch (kind) {
                case 0 -> code.add("$L", text());
                case 1 -> code.add("$S", maybe() ? null : text() + text());
                case 2 -> code.add("$T.of($N)", type(depth), name());
                case 3 -> code.add("$$ \n$>$L\n$<", text());
                case 4 -> code.add("$W$L,$W$T", text(), className());
                case 5 -> code.add("($Z$L,$Z$L)", text(), text());
                case 6 -> code.add(text().replace("$", "$$"));
                case 7 -> code.add("$L$L$L", className(), null, 1);
                case 8 -> code.add("$1T = $1T", className());
                case 9 -> code.add("\n$Z$L$L$L", text(), text(), text());
                case 10 -> code.add("\n$W$N", name());
                case 11 -> code.add("$L", code(depth + 1));
                case 12 -> code.add("$L", type(name(), DEEP, false));
                case 13 -> code.add("$L", annotation(depth + 1));
                default -> code.add("$L", anonymous(depth + 1));
            }
        });
        return code.build();
    }

    private CodeBlock body(int depth) {
        CodeBlock.Builder body = CodeBlock.builder();
        some(() -> depth).forEach(at -> {
            if (maybe()) {
                body.addStatement("$L", anonymous(at + 1));
            } else if (maybe()) {
                body.beginControlFlow("if ($L)", text()).add(code(at)).endControlFlow();
            } else if (maybe()) {
                body.add("$[$L\n$<$<$L\n$>$>$L$];\n", text(), text(), text());
            } else {
                body.addStatement("return $T.a($W$L)", className(), text());
            }
        });
        return maybe() ? body.add(code(depth)).build() : body.build();
    }

    private TypeSpec anonymous(int depth) {
        TypeSpec.Builder type = TypeSpec.anonymousClassBuilder("$L", text());
        if (maybe()) {
            type.addSuperinterface(className());
        } else {
            type.superclass(className());
        }
        return members(type, depth + DEEP, Kind.CLASS).build();
    }

    private ParameterSpec.Builder parameter(TypeName type) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(type, "a" + name());
        some(() -> annotation(2)).forEach(parameter::addAnnotation);
        return maybe() ? parameter.addJavadoc(code(2)) : parameter;
    }

    private MethodSpec.Builder withParameters(MethodSpec.Builder method) {
        some(() -> parameter(type(1)).build()).forEach(method::addParameter);
        return maybe()
                ? method.addParameter(parameter(ArrayTypeName.of(type(1))).build())
                        .varargs()
                : method;
    }

    private MethodSpec.Builder filled(MethodSpec.Builder method, int depth) {
        some(() -> parameter(type(1)).addModifiers(Modifier.FINAL).build()).forEach(method::addParameter);
        withParameters(method);
        some(this::className).forEach(method::addException);
        some(() -> annotation(1)).forEach(method::addAnnotation);
        some(this::variable).forEach(method::addTypeVariable);
        return maybe() ? method.addJavadoc(code(depth)) : method;
    }

    private MethodSpec method(int depth, Kind kind) {
        MethodSpec.Builder method = filled(MethodSpec.methodBuilder("m" + name()), depth);
        method.returns(type(1));
        if (kind == Kind.ANNOTATION) {
            return method.addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .defaultValue(code(depth))
                    .build();
        }
        if (kind == Kind.INTERFACE && maybe()) {
            return method.addModifiers(Modifier.ABSTRACT, Modifier.PUBLIC).build();
        }
        if (kind == Kind.INTERFACE && maybe()) {
            return method.addModifiers(maybe() ? List.of(Modifier.PRIVATE) : List.of(Modifier.PUBLIC, Modifier.DEFAULT))
                    .addCode(body(depth))
                    .build();
        }
        if (kind == Kind.CLASS && maybe()) {
            return method.addModifiers(Modifier.NATIVE, Modifier.PRIVATE)
                    .addCode(body(depth))
                    .build();
        }
        return method.addModifiers(Modifier.STATIC, Modifier.PUBLIC)
                .addCode(body(depth))
                .build();
    }

    private FieldSpec field(int depth, boolean isConstant) {
        FieldSpec.Builder field = FieldSpec.builder(type(1), "f" + name());
        if (isConstant) {
            field.addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        } else {
            some(() -> oneOf(List.of(Modifier.STATIC, Modifier.FINAL, Modifier.VOLATILE, Modifier.PROTECTED)))
                    .forEach(field::addModifiers);
        }
        some(() -> annotation(1)).forEach(field::addAnnotation);
        if (maybe()) {
            field.addJavadoc(code(depth));
        }
        return maybe() ? field.build() : field.initializer(code(depth)).build();
    }

    private TypeSpec.Builder members(TypeSpec.Builder type, int depth, Kind kind) {
        some(() -> field(depth, kind != Kind.CLASS && kind != Kind.ENUM)).forEach(type::addField);
        some(() -> method(depth, kind)).forEach(type::addMethod);
        if (depth < DEEP) {
            some(() -> type(name(), depth + 1, true)).forEach(type::addType);
        }
        return type;
    }

    /** A type to print. */
    TypeSpec type() {
        return type(name(), 0, false);
    }

    private TypeSpec type(String name, int depth, boolean isNested) {
        TypeSpec.Builder type = switch (random.nextInt(5)) {
            case 0 -> enumeration(name, depth);
            case 1 -> record(name, depth);
            case 2 -> members(sealed(TypeSpec.interfaceBuilder(name)), depth, Kind.INTERFACE);
            case 3 -> members(TypeSpec.annotationBuilder(name), depth, Kind.ANNOTATION);
            default -> ofClass(name, depth);
        };
        type.addModifiers(Modifier.PUBLIC);
        if (isNested) {
            type.addModifiers(Modifier.STATIC);
        }
        some(() -> annotation(0)).forEach(type::addAnnotation);
        some(() -> maybe() ? parameterized(0) : className()).forEach(type::addSuperinterface);
        some(this::variable).forEach(type::addTypeVariable);
        if (maybe()) {
            type.alwaysQualify(name());
        }
        return type.addJavadoc(code(depth)).build();
    }

    private TypeSpec.Builder ofClass(String name, int depth) {
        TypeSpec.Builder type = blocks(TypeSpec.classBuilder(name), depth);
        if (maybe()) {
            type.superclass(className());
        }
        if (maybe()) {
            type.addModifiers(Modifier.ABSTRACT)
                    .addMethod(filled(MethodSpec.methodBuilder("m"), depth)
                            .addModifiers(Modifier.ABSTRACT)
                            .build());
        }
        return members(sealed(type), depth, Kind.CLASS);
    }

    /** Initializers and constructors. */
    private TypeSpec.Builder blocks(TypeSpec.Builder type, int depth) {
        if (maybe()) {
            type.addStaticBlock(body(depth)).addInitializerBlock(body(depth));
        }
        some(() -> constructor(depth)).forEach(type::addMethod);
        return type;
    }

    private MethodSpec constructor(int depth) {
        return filled(maybe() ? MethodSpec.compactConstructorBuilder() : MethodSpec.constructorBuilder(), depth)
                .addCode(body(depth))
                .build();
    }

    private TypeSpec.Builder sealed(TypeSpec.Builder type) {
        return maybe()
                ? type.addModifiers(Modifier.SEALED)
                        .addPermittedSubclass(className())
                        .addPermittedSubclass(className())
                : type;
    }

    private TypeSpec.Builder record(String name, int depth) {
        TypeSpec.Builder type = members(TypeSpec.recordBuilder(name), depth, Kind.RECORD);
        some(() -> constructor(depth)).forEach(type::addMethod);
        if (maybe()) {
            return type;
        }
        MethodSpec.Builder components =
                withParameters(maybe() ? MethodSpec.compactConstructorBuilder() : MethodSpec.constructorBuilder());
        return type.recordConstructor(maybe() ? components.addCode(body(depth)).build() : components.build());
    }

    private TypeSpec.Builder enumeration(String name, int depth) {
        TypeSpec.Builder type = blocks(TypeSpec.enumBuilder(name).addEnumConstant("FIRST"), depth);
        some(() -> "E" + name()).forEach(constant -> {
            TypeSpec.Builder body =
                    TypeSpec.anonymousClassBuilder(maybe() ? CodeBlock.of("") : CodeBlock.of("$S", "a"));
            if (maybe()) {
                body.addJavadoc(code(depth));
            }
            some(() -> annotation(1)).forEach(body::addAnnotation);
            type.addEnumConstant(
                    constant, maybe() ? members(body, DEEP, Kind.CLASS).build() : body.build());
        });
        return maybe() ? type : members(type, depth, Kind.ENUM);
    }
}
