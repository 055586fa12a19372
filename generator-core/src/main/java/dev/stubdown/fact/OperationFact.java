package dev.stubdown.fact;

import dev.stubdown.model.Example;
import dev.stubdown.model.Operation.Permission;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of one page: its request lines with what they share.
 *
 * @param page the file's name without folder and extension
 * @param supplementary true for a page that rather adds to what other pages describe (a page of a module, by the dialect's file rule)
 * @param call true where the page is about a bound action or function, by its title or its file's name
 * @param namespace the namespace that the page names, for names without one
 * @param requestLines one for each method and path, in order
 * @param parameters query, header, path and function parameters that tables or sentences name
 * @param body null where the page has no section about it
 * @param subject the type that the page's first sentence links to; null where there is none
 */
public record OperationFact(
        String page,
        String summary,
        Prose description,
        boolean supplementary,
        boolean call,
        boolean deprecated,
        String namespace,
        List<RequestLine> requestLines,
        List<ParameterFact> parameters,
        @Nullable BodyFact body,
        ResponseFact response,
        List<Permission> permissions,
        List<Example> examples,
        @Nullable TypeExpression subject,
        SourceSpan source) {

    public OperationFact {
        requestLines = List.copyOf(requestLines);
        parameters = List.copyOf(parameters);
        permissions = List.copyOf(permissions);
        examples = List.copyOf(examples);
    }
}
