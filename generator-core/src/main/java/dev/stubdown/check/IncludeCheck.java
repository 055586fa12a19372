package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.LinkFact.Kind;
import dev.stubdown.fact.PageReview;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Whether the folders of includes are there. One that is not is told of once, at the first place that needs it, and not at each. */
final class IncludeCheck implements Check {

    private static final int SHOWN = 3;

    private final Map<String, List<LinkFact>> byFolder = new TreeMap<>();
    private final LinkIndex index;

    IncludeCheck(CheckedSet set, LinkIndex index) {
        this.index = index;
        set.pages().stream()
                .flatMap(page -> page.links().stream())
                .filter(link -> link.kind() == Kind.INCLUDE)
                .forEach(link -> {
                    String path = index.path(link);
                    String folder = path == null ? null : index.missingFolder(path);
                    if (folder != null) {
                        byFolder.computeIfAbsent(folder, any -> new ArrayList<>())
                                .add(link);
                    }
                });
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        byFolder.forEach((folder, links) -> {
            if (links.get(0).targetSource().file().equals(page.file())) {
                findings.accept(finding(folder, links));
            }
        });
    }

    private Diagnostic finding(String folder, List<LinkFact> links) {
        List<SourceSpan> further =
                links.stream().skip(1).limit(SHOWN).map(LinkFact::targetSource).toList();
        String count = links.size() == 1 ? "the only include" : "the first of " + links.size() + " includes";
        boolean isOutOfSight = index.files().isOutOfSight(folder);
        String what = isOutOfSight ? "is outside of the documentation folder, and not looked at" : "is not there";
        return Diagnostic.of(
                        DiagnosticCode.LINK_INCLUDE_MISSING,
                        links.get(0).targetSource(),
                        "The folder '" + folder + "' " + what + "; this is " + count + " from it")
                .withSeverity(Severity.WARNING)
                .withFound(links.get(0).target(), null)
                .withHint(isOutOfSight ? LinkIndex.NAME_THE_FOLDER : null)
                .withRelated(further);
    }
}
