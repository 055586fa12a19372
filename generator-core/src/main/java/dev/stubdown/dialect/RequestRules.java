package dev.stubdown.dialect;

import java.util.List;
import java.util.Set;

/**
 * How request lines and parameters are written.
 *
 * @param path rewritings of a URL, in order, that leave its path with placeholders in braces
 * @param sampleKey a segment that is a sample of a key, where a placeholder should stand
 * @param optionsClause what parts the clauses of a text about query options
 * @param optionsNegation a clause about query options says that they are not supported
 * @param optionMention the name of a query option in a sentence
 * @param droppedHeaders in lower case: headers that are no parameters, because the runtime sends them
 * @param requiredHeader says that a header is required
 * @param caller the title of a column of scopes for one kind of caller, in a table with a row for each thing that it may reach
 * @param scope what the name of a permission looks like
 */
public record RequestRules(
        List<Rewriting> path,
        Phrase sampleKey,
        Phrase optionsClause,
        Phrase optionsNegation,
        Phrase optionMention,
        Set<String> droppedHeaders,
        Phrase requiredHeader,
        Phrase caller,
        Phrase scope) {

    public RequestRules {
        path = List.copyOf(path);
        droppedHeaders = Set.copyOf(droppedHeaders);
    }

    /** Every match is replaced; {@code $1} is group 1. */
    public record Rewriting(Phrase match, String replacement) {

        /** The text with every match replaced. */
        public String apply(String text) {
            return match.replaceAll(text, replacement);
        }
    }
}
