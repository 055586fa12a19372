package dev.stubdown;

import dev.stubdown.diagnostic.FailOn;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.triage.TriageRules;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user may ask of reading: pages to a model, without any Java.
 *
 * @param dialect the name of a documentation style that comes with us, or the path of a dialect file
 * @param inferred false leaves out what the pages do not say outright
 * @param importModels jars, and folders of what becomes one, with models of other modules
 * @param failOn which findings make the run fail
 * @param coverageBelow the run fails where less than so many percent of rows and code blocks are used or ignored by a rule; 0 never fails
 * @param rules severities and suppressions
 * @param outputFile where the caller writes the result; none of the pages may be that file. Null where it is no file
 */
public record ModelRequest(
        SourceOptions source,
        String dialect,
        boolean inferred,
        List<Path> importModels,
        FailOn failOn,
        BigDecimal coverageBelow,
        TriageRules rules,
        @Nullable Path outputFile) {

    public ModelRequest {
        importModels = List.copyOf(importModels);
    }
}
