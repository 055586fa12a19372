package dev.stubdown.link;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.work.Parallel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What each page says of its response, read once for all its request lines. */
final class DocumentedResponses {

    private final Map<OperationFact, DocumentedResponse> byFact = new IdentityHashMap<>();
    private final List<DocumentedResponse> all;

    /** @param types what properties they have does not matter */
    DocumentedResponses(List<Draft> drafts, LinkedTypes types) {
        List<Draft> pages = new ArrayList<>();
        Set<OperationFact> known = Collections.newSetFromMap(new IdentityHashMap<>()); // their hash codes are deep
        for (Draft draft : drafts) {
            if (known.add(draft.fact())) {
                pages.add(draft);
            }
        }
        this.all = Parallel.map(pages, draft -> DocumentedResponse.of(draft.file(), draft.fact(), types));
        for (int i = 0; i < all.size(); i++) {
            byFact.put(pages.get(i).fact(), all.get(i));
        }
    }

    /** What the draft's page says. */
    DocumentedResponse of(Draft draft) {
        return Objects.requireNonNull(byFact.get(draft.fact()), "a draft of another set");
    }

    /** The contradictions of all pages. */
    List<Diagnostic> diagnostics() {
        return all.stream().flatMap(response -> response.diagnostics().stream()).toList();
    }
}
