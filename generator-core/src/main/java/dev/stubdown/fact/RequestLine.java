package dev.stubdown.fact;

import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.HttpMethod;
import dev.stubdown.term.PathTemplate;
import dev.stubdown.term.PathTemplate.Placeholder;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line {@code METHOD /path} of a request block, without host, version and query string.
 *
 * @param path its placeholders bear the page's text, trimmed, such as {@code id | userPrincipalName}; those of function arguments the
 *     argument's key
 * @param placeholders the placeholders of the path, in order
 * @param query the query string without its question mark; empty for none
 * @param queryKeys the keys of the query string, in order
 * @param queryPlaceholders the texts inside the braces of the query string, in order
 */
public record RequestLine(
        HttpMethod method,
        PathTemplate path,
        List<PlaceholderFact> placeholders,
        String query,
        List<String> queryKeys,
        List<String> queryPlaceholders,
        SourceSpan source) {

    public RequestLine {
        placeholders = List.copyOf(placeholders);
        queryKeys = List.copyOf(queryKeys);
        queryPlaceholders = List.copyOf(queryPlaceholders);
        if (placeholders.size() != path.placeholders().size()) {
            throw new IllegalArgumentException("placeholders do not match " + path);
        }
    }

    /** The path with its placeholders as the page writes them. */
    public String pathAsWritten() {
        Iterator<PlaceholderFact> originals = placeholders.iterator();
        String text = path.segments().stream()
                .flatMap(segment -> Stream.concat(
                        Stream.of("/"),
                        segment.parts().stream()
                                .map(part -> part instanceof Placeholder
                                        ? originals.next().original()
                                        : part.toString())))
                .collect(Collectors.joining());
        return text.isEmpty() ? "/" : text;
    }

    /**
     * A placeholder of a path.
     *
     * @param original as the page writes it, braces included
     * @param argument an argument of a function call
     * @param quoted it stands in single quotes
     * @param sample the page has a sample value in its place, not a placeholder
     */
    public record PlaceholderFact(
            String original, boolean argument, boolean quoted, boolean sample, SourceSpan source) {

        /** A sample value stands where the key of an element should stand. */
        public boolean isSampleKey() {
            return sample && !argument;
        }
    }
}
