package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeSpec.Kind;
import com.palantir.javapoet.TypeVariableName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Prints fields and methods, and what they have in common with types: comments, modifiers, type variables, parameters. */
final class MemberPrinter {

    private static final Set<Modifier> IMPLIED_OF_FIELDS = Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    private static final Set<Modifier> IMPLIED_OF_METHODS = Set.of(Modifier.PUBLIC, Modifier.ABSTRACT);

    private final SourceNames names;
    private final SourceLines lines;
    private final CodePrinter code;

    MemberPrinter(SourceNames names, SourceLines lines, CodePrinter code) {
        this.names = names;
        this.lines = lines;
        this.code = code;
    }

    /** Whether members have modifiers that they need not say (JLS 9.3, 9.4, 9.5). */
    static boolean isInterface(Kind kind) {
        return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
    }

    void field(FieldSpec field, Kind declaring) {
        comment(field.javadoc(), List.of());
        code.annotations(field.annotations());
        modifiers(field.modifiers(), isInterface(declaring) ? IMPLIED_OF_FIELDS : Set.of());
        code.type(field.type());
        lines.print(" ");
        lines.print(field.name());
        if (!field.initializer().isEmpty()) {
            lines.print(" = ");
            code.print(field.initializer());
        }
        lines.print(";\n");
    }

    void method(MethodSpec method, TypeSpec declaring) {
        comment(method.javadoc(), method.parameters());
        code.annotations(method.annotations());
        modifiers(method.modifiers(), isInterface(declaring.kind()) ? IMPLIED_OF_METHODS : Set.of());
        typeVariables(method.typeVariables());
        lines.print(method.typeVariables().isEmpty() ? "" : " ");
        signature(method, declaring);
        if (method.defaultValue() != null && !method.defaultValue().isEmpty()) {
            lines.print(" default ");
            code.print(method.defaultValue());
        }
        exceptions(method.exceptions());
        body(method);
        names.forget(method.typeVariables());
    }

    private void signature(MethodSpec method, TypeSpec declaring) {
        if (method.isConstructor()) {
            // An anonymous class has no name, which JavaPoet prints as such.
            lines.print(String.valueOf(declaring.name()));
        } else {
            code.type(method.returnType());
            lines.print(" ");
            lines.print(method.name());
        }
        if (!PoetInternals.isCompact(method)) {
            parameters(method.parameters(), method.varargs());
        }
    }

    private void exceptions(List<TypeName> exceptions) {
        if (exceptions.isEmpty()) {
            return;
        }
        lines.spaceOrBreak();
        String before = "throws";
        for (TypeName exception : exceptions) {
            lines.print(before);
            lines.spaceOrBreak();
            code.type(exception);
            before = ",";
        }
    }

    private void body(MethodSpec method) {
        if (method.modifiers().contains(Modifier.ABSTRACT)) {
            lines.print(";\n");
        } else if (method.modifiers().contains(Modifier.NATIVE)) {
            code.print(method.code());
            lines.print(";\n");
        } else {
            lines.print(" {\n");
            lines.indent(1);
            code.print(method.code());
            lines.ensureLineEnd();
            lines.unindent(1);
            lines.print("}\n");
        }
    }

    /** A comment; parameters with a comment of their own have it as a tag. */
    void comment(CodeBlock comment, List<ParameterSpec> parameters) {
        List<ParameterSpec> described = described(parameters);
        if (comment.isEmpty() && described.isEmpty()) {
            return;
        }
        lines.print("/**\n");
        lines.comment(true);
        code.print(comment);
        lines.print(comment.isEmpty() || described.isEmpty() ? "" : "\n");
        for (ParameterSpec parameter : described) {
            lines.print("@param ");
            lines.print(parameter.name());
            lines.print(" ");
            code.print(parameter.javadoc());
        }
        lines.ensureLineEnd();
        lines.comment(false);
        lines.print(" */\n");
    }

    private static List<ParameterSpec> described(List<ParameterSpec> parameters) {
        return parameters.isEmpty()
                ? parameters
                : parameters.stream()
                        .filter(parameter -> !parameter.javadoc().isEmpty())
                        .toList();
    }

    /** Modifiers in the order of the language (JLS 8.1.1, 8.3.1, 8.4.3), each with a space behind it. */
    void modifiers(Set<Modifier> modifiers, Set<Modifier> implied) {
        if (modifiers.isEmpty()) {
            return;
        }
        for (Modifier modifier : EnumSet.copyOf(modifiers)) {
            if (!implied.contains(modifier)) {
                lines.print(modifier.toString());
                lines.print(" ");
            }
        }
    }

    /** Type variables with their bounds; they are known until {@link SourceNames#forget} is called. */
    void typeVariables(List<TypeVariableName> variables) {
        if (variables.isEmpty()) {
            return;
        }
        names.declare(variables);
        String before = "<";
        for (TypeVariableName variable : variables) {
            lines.print(before);
            code.type(variable);
            String bound = " extends ";
            for (TypeName type : variable.bounds()) {
                lines.print(bound);
                code.type(type);
                bound = " & ";
            }
            before = ", ";
        }
        lines.print(">");
    }

    void parameters(List<ParameterSpec> parameters, boolean varargs) {
        lines.print("(");
        lines.nothingOrBreak();
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0) {
                lines.print(",");
                lines.spaceOrBreak();
            }
            parameter(parameters.get(i), varargs && i == parameters.size() - 1);
        }
        lines.print(")");
    }

    private void parameter(ParameterSpec parameter, boolean varargs) {
        code.inlineAnnotations(parameter.annotations());
        modifiers(parameter.modifiers(), Set.of());
        if (varargs) {
            code.array((ArrayTypeName) parameter.type(), true);
        } else {
            code.type(parameter.type());
        }
        lines.print(" ");
        lines.print(parameter.name());
    }
}
