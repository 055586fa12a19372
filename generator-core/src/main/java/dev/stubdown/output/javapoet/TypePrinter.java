package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeSpec.Kind;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints types with their members in the order that JavaPoet has: constants, static fields, other fields, constructors, other methods, nested types. */
final class TypePrinter {

    private static final Set<Modifier> IMPLIED_OF_TYPES = Set.of(Modifier.PUBLIC, Modifier.STATIC);

    private final SourceNames names;
    private final SourceLines lines;
    private final CodePrinter code;
    private final MemberPrinter members;

    TypePrinter(SourceNames names, SourceLines lines) {
        this.names = names;
        this.lines = lines;
        this.code = new CodePrinter(names, lines, this);
        this.members = new MemberPrinter(names, lines, code);
    }

    /**
     * A type, or an anonymous class with what makes an object of it.
     *
     * @param implied modifiers that the type has without saying so
     */
    void type(TypeSpec type, Set<Modifier> implied) {
        int suspended = lines.suspend();
        if (type.anonymousTypeArguments() == null) {
            head(type, implied);
            new Body(type).print();
            lines.print("\n");
        } else {
            lines.print("new ");
            code.type(
                    type.superinterfaces().isEmpty()
                            ? type.superclass()
                            : type.superinterfaces().get(0));
            arguments(type);
            new Body(type).print();
        }
        lines.resume(suspended);
    }

    private void arguments(TypeSpec type) {
        lines.print("(");
        code.print(type.anonymousTypeArguments());
        lines.print(")");
    }

    private void head(TypeSpec type, Set<Modifier> implied) {
        names.enterHead(type);
        MethodSpec components = PoetInternals.recordConstructor(type);
        members.comment(type.javadoc(), components == null ? List.of() : components.parameters());
        code.annotations(type.annotations());
        members.modifiers(type.modifiers(), withStatic(type.kind(), implied));
        lines.print(type.kind() == Kind.ANNOTATION ? "@" : "");
        lines.print(keyword(type.kind()));
        lines.print(type.name());
        members.typeVariables(type.typeVariables());
        if (type.kind() == Kind.RECORD) {
            members.parameters(
                    components == null ? List.of() : components.parameters(),
                    components != null && components.varargs());
        }
        supertypes(type);
        names.leave();
    }

    /** Enums, interfaces and annotations are static wherever they stand (JLS 8.5.1). */
    private static Set<Modifier> withStatic(Kind kind, Set<Modifier> implied) {
        if (kind == Kind.CLASS || kind == Kind.RECORD) {
            return implied;
        }
        Set<Modifier> all = EnumSet.of(Modifier.STATIC);
        all.addAll(implied);
        return all;
    }

    private static String keyword(Kind kind) {
        return switch (kind) {
            case CLASS -> "class ";
            case RECORD -> "record ";
            case INTERFACE, ANNOTATION -> "interface ";
            case ENUM -> "enum ";
        };
    }

    private void supertypes(TypeSpec type) {
        boolean isInterface = type.kind() == Kind.INTERFACE;
        if (!isInterface && !type.superclass().equals(ClassName.OBJECT)) {
            supertypes(" extends", List.of(type.superclass()));
        }
        supertypes(isInterface ? " extends" : " implements", type.superinterfaces());
        String before = " permits ";
        for (TypeName permitted : PoetInternals.permitted(type)) {
            lines.print(before);
            code.type(permitted);
            before = ", ";
        }
    }

    /** More than three stand on a line each. */
    private void supertypes(String keyword, List<TypeName> types) {
        if (types.isEmpty()) {
            return;
        }
        lines.print(keyword);
        lines.indent(2);
        String before = " ";
        for (TypeName type : types) {
            lines.print(before);
            code.type(type);
            before = types.size() > 3 ? ",\n" : ", ";
        }
        lines.unindent(2);
    }

    /** What a type has between its braces: its members, with a line between them. */
    private final class Body {

        private final TypeSpec type;
        private boolean isFirst = true;

        Body(TypeSpec type) {
            this.type = type;
        }

        void print() {
            lines.print(" {\n");
            names.enterBody(type);
            lines.indent(1);
            constants();
            fields(true);
            block(type.staticBlock());
            fields(false);
            block(type.initializerBlock());
            methods();
            nested();
            lines.unindent(1);
            names.leave();
            names.forget(type.typeVariables());
            lines.print("}");
        }

        private void next() {
            if (!isFirst) {
                lines.print("\n");
            }
            isFirst = false;
        }

        private void constants() {
            boolean hasOthers = hasMembers(type);
            for (Iterator<Map.Entry<String, TypeSpec>> left =
                            type.enumConstants().entrySet().iterator();
                    left.hasNext(); ) {
                Map.Entry<String, TypeSpec> constant = left.next();
                next();
                constant(constant.getKey(), constant.getValue());
                lines.print(left.hasNext() ? ",\n" : hasOthers ? "" : "\n");
            }
            if (type.kind() == Kind.ENUM && hasOthers) {
                lines.print(";\n");
            }
        }

        private void fields(boolean isStatic) {
            for (FieldSpec field : type.fieldSpecs()) {
                if (field.modifiers().contains(Modifier.STATIC) == isStatic) {
                    next();
                    members.field(field, type.kind());
                }
            }
        }

        private void block(CodeBlock block) {
            if (!block.isEmpty()) {
                next();
                code.print(block);
            }
        }

        private void methods() {
            MethodSpec components = PoetInternals.recordConstructor(type);
            if (components != null && !components.code().isEmpty()) {
                method(components);
            }
            for (MethodSpec method : type.methodSpecs()) {
                if (method.isConstructor()) {
                    method(method);
                }
            }
            for (MethodSpec method : type.methodSpecs()) {
                if (!method.isConstructor()) {
                    method(method);
                }
            }
        }

        private void method(MethodSpec method) {
            next();
            members.method(method, type);
        }

        private void nested() {
            Set<Modifier> implied = MemberPrinter.isInterface(type.kind()) ? IMPLIED_OF_TYPES : Set.of();
            for (TypeSpec nested : type.typeSpecs()) {
                next();
                type(nested, implied);
            }
        }
    }

    private void constant(String name, TypeSpec constant) {
        int suspended = lines.suspend();
        members.comment(constant.javadoc(), List.of());
        code.annotations(constant.annotations());
        lines.print(name);
        if (!constant.anonymousTypeArguments().isEmpty()) {
            arguments(constant);
        }
        if (hasMembers(constant)) {
            new Body(constant).print();
        }
        lines.resume(suspended);
    }

    /** Whether there are other members than constants; JavaPoet counts no blocks. */
    private static boolean hasMembers(TypeSpec type) {
        return !type.fieldSpecs().isEmpty()
                || !type.methodSpecs().isEmpty()
                || !type.typeSpecs().isEmpty();
    }
}
