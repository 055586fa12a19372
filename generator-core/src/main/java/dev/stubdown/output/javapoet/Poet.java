package dev.stubdown.output.javapoet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stubdown.javamodel.JavaName;
import dev.stubdown.javamodel.JavaType;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.JavaText;
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

    /** The same type, with null among its values. */
    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** The file that declares a type. */
    static GeneratedFile file(JavaName name, String path, TypeSpec type, boolean importsJavaLang) {
        String text = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(!importsJavaLang)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedFile(path, Folding.fold(text));
    }
}
