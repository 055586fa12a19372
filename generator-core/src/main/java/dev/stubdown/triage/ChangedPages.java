package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.ApiModel;
import dev.stubdown.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which findings have to do with what changed: those of changed pages, and of pages that depend on them. */
public final class ChangedPages {

    private final Set<String> changed;
    private final Set<String> affected;

    private ChangedPages(Set<String> changed, Set<String> affected) {
        this.changed = Set.copyOf(changed);
        this.affected = Set.copyOf(affected);
    }

    /**
     * The pages that depend on changed files: they link to one, or refer to a type that one defines.
     *
     * @param files that changed, are new or are gone, relative to the documentation folder
     */
    public static ChangedPages of(Set<String> files, List<PageReview> pages, ApiModel model) {
        Set<String> affected = new HashSet<>(files);
        pages.stream()
                .filter(page -> page.linkedFiles().stream().anyMatch(files::contains))
                .map(PageReview::file)
                .forEach(affected::add);
        affected.addAll(new UsingPages(model).ofTypesIn(files));
        return new ChangedPages(files, affected);
    }

    boolean concern(Diagnostic diagnostic) {
        return affected.contains(diagnostic.source().file())
                || diagnostic.related().stream().map(SourceSpan::file).anyMatch(changed::contains);
    }
}
