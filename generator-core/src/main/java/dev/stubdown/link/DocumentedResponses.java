package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.OperationFact;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each page says of its response, read once for all its request lines. */
final class DocumentedResponses {

    private final Map<OperationFact, DocumentedResponse> byFact = new IdentityHashMap<>();

    DocumentedResponses(List<Draft> drafts, LinkedTypes types) {
        for (Draft draft : drafts) {
            byFact.computeIfAbsent(draft.fact(), fact -> DocumentedResponse.of(draft.file(), fact, types));
        }
    }

    /** What the draft's page says. */
    DocumentedResponse of(Draft draft) {
        return Objects.requireNonNull(byFact.get(draft.fact()), "a draft of another set");
    }

    /** The contradictions of all pages, in no particular order. */
    List<Diagnostic> diagnostics() {
        return byFact.values().stream()
                .flatMap(response -> response.diagnostics().stream())
                .toList();
    }
}
