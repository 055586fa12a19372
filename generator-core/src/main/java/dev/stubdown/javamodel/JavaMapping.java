package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NamesLock;
import java.util.List;

/**
 * What a mapping to Java came to.
 *
 * @param findings what the pages have to do with it, sorted
 * @param problems names that were asked for and cannot be given: the request is wrong; sorted
 * @param unmatched entries about names that speak of nothing in the model
 * @param earlier the names of earlier runs
 * @param given the names of this mapping, in no particular order
 */
public record JavaMapping(
        JavaModel model,
        ModelSubjects subjects,
        List<Diagnostic> findings,
        List<Diagnostic> problems,
        List<NameEntry> unmatched,
        NamesLock earlier,
        List<NameEntry> given) {

    public JavaMapping {
        findings = findings.stream().distinct().sorted().toList();
        problems = List.copyOf(problems);
        unmatched = List.copyOf(unmatched);
        given = List.copyOf(given);
    }

    /** The names of this mapping, and those that are kept from before: made anew each time, for most runs have no use for it. */
    public NamesLock lock() {
        return earlier.after(given);
    }
}
