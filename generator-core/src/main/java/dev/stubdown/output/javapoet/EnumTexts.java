package dev.stubdown.output.javapoet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.stubdown.javamodel.BeanProperty.EnumText;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Statements between the constants of an enum and the text that stands for them on the wire. */
final class EnumTexts {

    private static final String REFUSAL =
            "@throws IllegalStateException for the constant that stands for what is not documented: it has no text\n";

    private EnumTexts() {}

    /** What the comment of a method says that takes constants; empty where each has a text. */
    static String refusal(EnumText text) {
        return text.total() ? "" : REFUSAL;
    }

    /** Returns the constants of a field. */
    static CodeBlock fromText(String field, EnumText text) {
        ClassName type = Poet.className(text.enumType());
        return switch (text.shape()) {
            case ONE -> CodeBlock.of("return this.$1L == null ? null : $2T.fromString(this.$1L)", field, type);
            case LIST ->
                CodeBlock.of(
                        "return this.$1L == null ? null : this.$1L.stream().map($2T::fromString).toList()",
                        field,
                        type);
            case FLAGS -> CodeBlock.of("return this.$1L == null ? null : $2T.fromFlags(this.$1L)", field, type);
        };
    }

    /** Sets a field to the constants of a parameter. */
    static CodeBlock toText(String field, String parameter, EnumText text) {
        ClassName type = Poet.className(text.enumType());
        return switch (text.shape()) {
            case ONE -> CodeBlock.of("this.$1L = $2L == null ? null : $2L.wireValue()", field, parameter);
            case LIST ->
                CodeBlock.of(
                        "this.$1L = $2L == null ? null : $2L.stream().map($3T::wireValue)"
                                + ".collect($4T.toCollection($5T::new))",
                        field,
                        parameter,
                        type,
                        Collectors.class,
                        ArrayList.class);
            case FLAGS -> CodeBlock.of("this.$1L = $2L == null ? null : $3T.toFlags($2L)", field, parameter, type);
        };
    }
}
