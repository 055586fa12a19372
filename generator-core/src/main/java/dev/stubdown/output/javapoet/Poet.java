package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stubdown.javamodel.JavaDoc;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.output.JavaText;
import dev.stubdown.output.Javadoc;
import dev.stubdown.output.JavadocPart;
import java.util.List;

/** What all printers of units share: types and annotations as JavaPoet has them, and the file around a type. */
final class Poet {

    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();

    static final AnnotationSpec SUPPRESS_DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.stubdown.Generator")
            .build();

    static final TypeName STRING = ClassName.get(String.class);

    /** What a comment says of everything that is marked deprecated. */
    static final String DEPRECATION = "@deprecated The documentation marks it as deprecated.\n";

    private Poet() {}

    /** An annotation of Jackson. */
    static ClassName jackson(String name) {
        return ClassName.get("com.fasterxml.jackson.annotation", name);
    }

    /** An annotation with one text as its value. */
    static AnnotationSpec valued(ClassName annotation, String value) {
        return AnnotationSpec.builder(annotation)
                .addMember("value", "$L", JavaText.literal(value))
                .build();
    }

    /** A list of texts as the value of an annotation; one text stands without braces. */
    static CodeBlock texts(List<String> texts) {
        List<CodeBlock> literals = texts.stream()
                .map(text -> CodeBlock.of("$L", JavaText.literal(text)))
                .toList();
        return literals.size() == 1 ? literals.get(0) : literals.stream().collect(CodeBlock.joining(", ", "{", "}"));
    }

    /** The inside of a comment, without a line end; classes are named as the file imports them. */
    static CodeBlock comment(JavaDoc doc) {
        return code(Javadoc.of(doc));
    }

    /** The text of a block tag and the places that it comes from, without a line end. */
    static CodeBlock placed(JavaDoc doc) {
        return code(Javadoc.placed(doc));
    }

    /** The places that a comment comes from, each on a line; for a comment that has other tags, which stand before them. */
    static CodeBlock sources(JavaDoc doc) {
        CodeBlock sources = code(Javadoc.sources(doc));
        return sources.isEmpty() ? sources : sources.toBuilder().add("\n").build();
    }

    /** A block tag with its line end. */
    static CodeBlock tag(String tag, JavaDoc doc) {
        return CodeBlock.of("$L\n", code(Javadoc.tag(tag, doc)));
    }

    private static CodeBlock code(List<JavadocPart> parts) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavadocPart part : parts) {
            code.add("$L", part.text());
            if (part.type() != null) {
                code.add("$T", className(part.type()));
            }
        }
        return code.build();
    }

    static ClassName className(JavaName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    static TypeName typeName(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            ClassName raw = className(declared.name());
            TypeName[] arguments =
                    declared.arguments().stream().map(Poet::typeName).toArray(TypeName[]::new);
            return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
        }
        return type instanceof JavaType.Variable variable
                ? TypeVariableName.get(variable.name())
                : ArrayTypeName.of(TypeName.BYTE);
    }

    /** A type whose type arguments stand for nothing, which is null. */
    static TypeName typeOfNothing(JavaType type) {
        if (type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
            TypeName[] nothing = declared.arguments().stream()
                    .map(argument -> nullable(typeName(argument)))
                    .toArray(TypeName[]::new);
            return ParameterizedTypeName.get(className(declared.name()), nothing);
        }
        return typeName(type);
    }

    /** The same type, with null among its values. */
    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** The file that declares a type. */
    static TypeFile file(JavaName name, String path, TypeSpec type, boolean importsJavaLang) {
        return new TypeFile(name, path, type, importsJavaLang);
    }
}
