package dev.stubdown.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Collection;
import dev.stubdown.fact.TypeExpression.ListedValues;
import dev.stubdown.fact.TypeExpression.Named;
import dev.stubdown.fact.TypeExpression.Union;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for the type that any text is. */
public final class TypeCellLaws {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z]\\w*(\\.\\w+)*");
    private static final TypeExpressionParser PARSER =
            new TypeExpressionParser(GraphPages.DIALECT.types(), new PageLinks("pages/fuzzed.md", List.of()));

    private TypeCellLaws() {}

    /** Reads a text without links; an assertion fails where a law is broken. */
    public static void check(String text) {
        TypeExpression type = PARSER.parse(text);
        isWellFormed(type);
        if (type.element() instanceof Named named) {
            String name = named.namespace() == null ? named.name() : named.namespace() + '.' + named.name();
            assertEquals(type, PARSER.parse(type.isCollection() ? "Collection(" + name + ')' : name), "printed");
        }
    }

    private static void isWellFormed(TypeExpression type) {
        if (type instanceof Named named) {
            String last = named.name();
            String namespace = named.namespace();
            assertTrue(namespace == null ? NAME.matcher(last).matches() : !last.isEmpty(), named::toString);
            assertTrue(namespace == null || NAMESPACE.matcher(namespace).matches(), named::toString);
        } else if (type instanceof Collection collection) {
            assertTrue(!collection.element().isCollection(), type::toString);
            isWellFormed(collection.element());
        } else if (type instanceof Union union) {
            assertTrue(union.alternatives().size() > 1, type::toString);
            union.alternatives().forEach(TypeCellLaws::isWellFormed);
        } else if (type instanceof ListedValues listed && listed.name() != null) {
            isWellFormed(listed.name());
        }
    }
}
