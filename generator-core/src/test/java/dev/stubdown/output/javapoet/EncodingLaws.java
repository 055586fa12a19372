package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.output.JavaText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What holds for any text as Java. */
public final class EncodingLaws {

    private static final String FILE = "Told.java";

    private EncodingLaws() {}

    /** Encodes the text as each thing that Java can have; an assertion fails where a law is broken. */
    public static void check(String text) {
        String literal = JavaText.literal(text);
        String told = JavaText.header(text) + "/** " + JavaText.line(text) + ". */\nclass Told { String it = " + literal
                + "; }\n";
        JavaShape shape = JavaShape.of(new TreeMap<>(Map.of(FILE, told)));
        assertEquals(List.of("Told"), shape.declared().get(FILE));
        assertEquals(Set.of(text), shape.literals());
        Set<String> parts = new TreeSet<>(shape.commentParts());
        parts.removeAll(Set.of("DOC_COMMENT", "TEXT", "ENTITY"));
        assertEquals(Set.of(), parts, told);
        assertTrue(literal.chars().allMatch(c -> c >= ' ' && c < 0x7f), literal);
    }

    /** Gives the text to everything that has a name in a model, unless a type there has it already. */
    public static void checkNames(String text) {
        ApiModel model = HostileModel.of(List.of(text));
        if (model.types().stream().map(TypeDefinition::name).distinct().count()
                < model.types().size()) {
            return;
        }
        JavaOptions options = JavaOptions.builder()
                .basePackage("com.example")
                .pageUrl("https://example.org/{path}?plain")
                .build();
        JavaLaws.check(model, options, JavaCode.GRAPH);
    }
}
