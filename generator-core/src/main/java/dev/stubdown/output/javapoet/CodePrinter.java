package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints blocks of code, the names of types and annotations. */
final class CodePrinter {

    private final SourceNames names;
    private final SourceLines lines;
    private final TypePrinter types;

    CodePrinter(SourceNames names, SourceLines lines, TypePrinter types) {
        this.names = names;
        this.lines = lines;
        this.types = types;
    }

    void print(CodeBlock code) {
        Iterator<@Nullable Object> arguments = PoetInternals.arguments(code).iterator();
        for (String part : PoetInternals.parts(code)) {
            if (part.charAt(0) == '$') {
                placeholder(part.charAt(1), arguments);
            } else {
                lines.print(part);
            }
        }
    }

    private void placeholder(char kind, Iterator<@Nullable Object> arguments) {
        switch (kind) {
            case 'L' -> literal(arguments.next());
            case 'N' -> lines.print((String) Objects.requireNonNull(arguments.next()));
            case 'S' -> lines.print(QuotedText.of((String) arguments.next()));
            case 'T' -> type((TypeName) Objects.requireNonNull(arguments.next()));
            case '$' -> lines.print("$");
            case '>' -> lines.indent(1);
            case '<' -> lines.unindent(1);
            case '[' -> lines.beginStatement();
            case ']' -> lines.endStatement();
            case 'W' -> lines.spaceOrBreak();
            case 'Z' -> lines.nothingOrBreak();
            default -> throw new IllegalStateException("JavaPoet has no placeholder $" + kind);
        }
    }

    private void literal(@Nullable Object value) {
        if (value instanceof CodeBlock code) {
            print(code);
        } else if (value instanceof TypeSpec type) {
            types.type(type, Set.of());
        } else if (value instanceof AnnotationSpec annotation) {
            annotation(annotation, true);
        } else {
            lines.print(String.valueOf(value));
        }
    }

    /** The name of a type, with its annotations and arguments. */
    void type(TypeName type) {
        if (type instanceof ClassName name) {
            className(name);
        } else if (type instanceof ParameterizedTypeName parameterized) {
            parameterized(parameterized);
        } else if (type instanceof ArrayTypeName array) {
            array(array, false);
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard(wildcard);
        } else {
            inlineAnnotations(type.annotations());
            lines.print(
                    type instanceof TypeVariableName variable
                            ? variable.name()
                            : type.withoutAnnotations().toString());
        }
    }

    /** Annotations stand before the simple name of the class that has them (JLS 9.7.4). */
    private void className(ClassName type) {
        if (!type.isAnnotated()) {
            lines.print(names.nameOf(type));
            return;
        }
        ClassName enclosing = type.enclosingClassName();
        boolean follows = enclosing != null && enclosing.isAnnotated();
        String simpleName = type.simpleName();
        if (follows) {
            className(enclosing);
            lines.print(".");
        } else {
            String name = names.nameOf(type);
            int simple = name.lastIndexOf('.') + 1;
            lines.print(name.substring(0, simple));
            follows = simple > 0;
            simpleName = name.substring(simple);
        }
        if (follows) {
            lines.print(" ");
        }
        inlineAnnotations(type.annotations());
        lines.print(simpleName);
    }

    private void parameterized(ParameterizedTypeName type) {
        if (type.enclosingType() == null) {
            className(type.rawType());
        } else {
            type(type.enclosingType());
            lines.print(".");
            if (type.isAnnotated()) {
                lines.print(" ");
                inlineAnnotations(type.annotations());
            }
            lines.print(type.rawType().simpleName());
        }
        String before = "<";
        for (TypeName argument : type.typeArguments()) {
            lines.print(before);
            type(argument);
            before = ", ";
        }
        if (!type.typeArguments().isEmpty()) {
            lines.print(">");
        }
    }

    /** A type of arrays, or of the last parameter of a method that takes any number of arguments. */
    void array(ArrayTypeName type, boolean varargs) {
        TypeName element = type.componentType();
        while (element instanceof ArrayTypeName inner) {
            element = inner.componentType();
        }
        type(element);
        for (TypeName rest = type; rest instanceof ArrayTypeName array; rest = array.componentType()) {
            if (rest.isAnnotated()) {
                lines.print(" ");
                inlineAnnotations(rest.annotations());
            }
            lines.print(varargs && !(array.componentType() instanceof ArrayTypeName) ? "..." : "[]");
        }
    }

    private void wildcard(WildcardTypeName type) {
        if (!type.lowerBounds().isEmpty()) {
            lines.print("? super ");
            type(type.lowerBounds().get(0));
        } else if (type.upperBounds().get(0).equals(ClassName.OBJECT)) {
            lines.print("?");
        } else {
            lines.print("? extends ");
            type(type.upperBounds().get(0));
        }
    }

    /** Annotations on the line of what has them. */
    void inlineAnnotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            annotation(annotation, true);
            lines.print(" ");
        }
    }

    /** Annotations on lines before what has them. */
    void annotations(List<AnnotationSpec> annotations) {
        for (AnnotationSpec annotation : annotations) {
            annotation(annotation, false);
            lines.print("\n");
        }
    }

    private void annotation(AnnotationSpec annotation, boolean inline) {
        lines.print("@");
        type(annotation.type());
        Map<String, List<CodeBlock>> members = annotation.members();
        if (members.isEmpty()) {
            return;
        }
        if (members.size() == 1 && members.containsKey(AnnotationSpec.VALUE)) {
            lines.print("(");
            values(members.get(AnnotationSpec.VALUE), inline);
            lines.print(")");
            return;
        }
        lines.print(inline ? "(" : "(\n");
        lines.indent(2);
        members(members, inline);
        lines.unindent(2);
        lines.print(inline ? ")" : "\n)");
    }

    private void members(Map<String, List<CodeBlock>> members, boolean inline) {
        String before = "";
        for (Map.Entry<String, List<CodeBlock>> member : members.entrySet()) {
            lines.print(before);
            lines.print(member.getKey());
            lines.print(" = ");
            values(member.getValue(), inline);
            before = inline ? ", " : ",\n";
        }
    }

    private void values(List<CodeBlock> values, boolean inline) {
        boolean several = values.size() != 1;
        lines.print(several ? inline ? "{" : "{\n" : "");
        lines.indent(2);
        String before = "";
        for (CodeBlock value : values) {
            lines.print(before);
            print(value);
            before = inline ? ", " : ",\n";
        }
        lines.unindent(2);
        lines.print(several ? inline ? "}" : "\n}" : "");
    }
}
