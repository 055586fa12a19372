package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NamesLock;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a mapping to Java came to.
 *
 * @param findings what the pages have to do with it, sorted
 * @param problems names that were asked for and cannot be given: the request is wrong; sorted
 * @param unmatched entries about names that speak of nothing in the model
 * @param names makes the {@link #lock()}, which most runs have no use for
 */
public record JavaMapping(
        JavaModel model,
        ModelSubjects subjects,
        List<Diagnostic> findings,
        List<Diagnostic> problems,
        List<NameEntry> unmatched,
        Supplier<NamesLock> names) {

    public JavaMapping {
        findings = findings.stream().distinct().sorted().toList();
        problems = List.copyOf(problems);
        unmatched = List.copyOf(unmatched);
    }

    /** The names of this mapping, and those that are kept from before. */
    public NamesLock lock() {
        return names.get();
    }
}
