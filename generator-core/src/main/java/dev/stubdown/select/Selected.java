package dev.stubdown.select;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.model.ApiModel;
import java.util.List;

/**
 * What was selected.
 *
 * @param diagnostics what is left out although something that stays refers to it
 * @param unused a sentence, without its full stop, for each pattern that matches nothing; such a request is wrong
 */
public record Selected(ApiModel model, List<Diagnostic> diagnostics, List<String> unused) {

    public Selected {
        diagnostics = List.copyOf(diagnostics);
        unused = List.copyOf(unused);
    }
}
