package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.LinkFact.Destination;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.source.FileTree;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether a reader can come to a page from another one. */
final class OrphanCheck implements Check {

    /** A set of fewer pages is read without following links. */
    private static final int FEW = 10;

    private static final Set<String> ENTRANCES = Set.of("index", "readme", "toc", "home", "_sidebar");
    private static final String CONTENTS = "toc.yml";

    private final Set<String> linked = new HashSet<>();
    private final Set<String> linkedNames = new HashSet<>();
    private final Set<String> listedFolders;
    private final Set<String> bases;

    OrphanCheck(CheckedSet set, LinkIndex index) {
        set.pages().forEach(page -> page.links().forEach(link -> add(page, link, index)));
        this.listedFolders = set.files()
                .files()
                .filter(file -> LinkIndex.nameOf(file).equalsIgnoreCase(CONTENTS))
                .map(FileTree::folderOf)
                .collect(Collectors.toSet());
        this.bases = bases(set.model().types());
    }

    /** The pages of types that others inherit from: a reader knows of them by name. */
    private static Set<String> bases(List<TypeDefinition> types) {
        Set<QualifiedName> names = types.stream()
                .map(type -> type instanceof ObjectType object ? object.baseType() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return types.stream()
                .filter(type -> names.contains(type.name()))
                .map(type -> type.source().file())
                .collect(Collectors.toSet());
    }

    private void add(PageReview page, LinkFact link, LinkIndex index) {
        if (link.file() == null) {
            return;
        }
        String path = index.path(link);
        if (path != null && !path.equals(page.file())) {
            linked.add(path.toLowerCase(Locale.ROOT));
        }
        if (link.destination() == Destination.SITE) {
            linkedNames.add(stem(link.file()));
        }
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        String stem = stem(page.file());
        boolean reached = linked.contains(page.file().toLowerCase(Locale.ROOT))
                || linkedNames.contains(stem)
                || ENTRANCES.contains(stem)
                || isListed(page.file())
                || page.facts().kind() == PageFacts.Kind.CONCEPTUAL
                || bases.contains(page.file());
        if (!reached && set.pages().size() > FEW) {
            findings.accept(Diagnostic.of(
                    DiagnosticCode.PAGE_ORPHAN, SourceSpan.startOf(page.file()), "No page links to this page"));
        }
    }

    private boolean isListed(String file) {
        for (String folder = FileTree.folderOf(file); ; folder = FileTree.folderOf(folder)) {
            if (listedFolders.contains(folder)) {
                return true;
            }
            if (folder.isEmpty()) {
                return false;
            }
        }
    }

    /** The name of a page without what tells that it is one. */
    private static String stem(String file) {
        String name = LinkIndex.nameOf(file).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
