package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A row of a type page's table of operations.
 *
 * @param owner the type of the page
 * @param file the operation's page, relative to the documentation folder
 * @param returnType null where the row names none
 * @param source of the return type
 */
public record MethodFact(
        QualifiedName owner, String file, @Nullable TypeExpression returnType, SourceSpan source) {}
