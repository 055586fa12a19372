package dev.stubdown.check;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Severity;
import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.LinkFact.Destination;
import dev.stubdown.fact.LinkFact.Kind;
import dev.stubdown.fact.PageReview;
import dev.stubdown.source.FileTree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Whether links lead to something: a file, in its letter case, and the place in it. */
final class LinkCheck implements Check {

    private static final String PAGE = ".md";
    private static final String TOP = "top";

    private final LinkIndex index;

    LinkCheck(LinkIndex index) {
        this.index = index;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        for (LinkFact link : page.links()) {
            String path = index.path(link);
            if (link.destination() == Destination.PAGE) {
                anchor(link, page.file()).ifPresent(findings);
            } else if (path != null) {
                check(page, link, path).ifPresent(findings);
            }
        }
    }

    private Optional<Diagnostic> check(PageReview page, LinkFact link, String path) {
        FileTree files = index.files();
        if (files.hasFile(path) || files.hasFolder(path) || files.hasFile(path + PAGE)) {
            return isOutside(link, path) ? Optional.of(outside(link)) : anchor(link, path);
        }
        Optional<String> otherCase = files.fileIgnoringCase(path);
        if (otherCase.isPresent()) {
            return Optional.of(letterCase(page, link, otherCase.get()));
        }
        return isIncludeOfMissingFolder(link, path) ? Optional.empty() : Optional.of(missing(page, link, path));
    }

    private boolean isOutside(LinkFact link, String path) {
        return link.kind() != Kind.INCLUDE
                && !index.files().roots().isEmpty()
                && !index.files().isInside(path)
                && !index.files().hasFolder(path);
    }

    private boolean isIncludeOfMissingFolder(LinkFact link, String path) {
        return link.kind() == Kind.INCLUDE && index.missingFolder(path) != null;
    }

    private static Diagnostic outside(LinkFact link) {
        return Diagnostic.of(
                        DiagnosticCode.LINK_OUTSIDE,
                        link.targetSource(),
                        "The link leads to a file outside of the documentation folder")
                .withFound(link.target(), null);
    }

    private static Diagnostic letterCase(PageReview page, LinkFact link, String file) {
        String path = written(page, link, file);
        return Diagnostic.of(
                        DiagnosticCode.LINK_CASE,
                        link.targetSource(),
                        "The file that the link leads to is written '" + path + "'")
                .withFound(link.target(), asWritten(link, inTarget(link, path)));
    }

    /** That path as the target can have it: a blank would end it, except between angle brackets (CommonMark, 6.3). */
    private static String inTarget(LinkFact link, String path) {
        return link.target().indexOf(' ') < 0 ? path.replace(" ", "%20") : path;
    }

    /** That path with what else stands in the target: a query, an anchor. */
    private static String asWritten(LinkFact link, String path) {
        String target = link.target();
        if (target.regionMatches(true, 0, path, 0, path.length())) {
            return path + target.substring(path.length());
        }
        int hash = target.indexOf('#');
        return hash < 0 ? path : path + target.substring(hash);
    }

    private Diagnostic missing(PageReview page, LinkFact link, String path) {
        Diagnostic missing = Diagnostic.of(code(link.kind()), link.targetSource(), message(link.kind(), path))
                .withFound(link.target(), null);
        String hint = index.meant(path)
                .map(meant -> "did you mean `" + inTarget(link, written(page, link, meant)) + "`?")
                .orElse(null);
        boolean sure = link.destination() != Destination.ROOT;
        return (sure ? missing : missing.withSeverity(Severity.WARNING)).withHint(hint);
    }

    private static String written(PageReview page, LinkFact link, String file) {
        return link.destination() == Destination.ROOT ? '/' + file : LinkIndex.relative(page.file(), file);
    }

    private static DiagnosticCode code(Kind kind) {
        return switch (kind) {
            case LINK -> DiagnosticCode.LINK_BROKEN;
            case IMAGE -> DiagnosticCode.LINK_IMAGE_MISSING;
            case INCLUDE -> DiagnosticCode.LINK_INCLUDE_MISSING;
        };
    }

    private static String message(Kind kind, String path) {
        String file = "'" + path + "'";
        return switch (kind) {
            case LINK -> "The link leads to " + file + ", which is not there";
            case IMAGE -> "The picture " + file + " is not there";
            case INCLUDE -> "The file " + file + ", which should be included, is not there";
        };
    }

    private Optional<Diagnostic> anchor(LinkFact link, String file) {
        String wanted = link.anchor() == null ? "" : link.anchor().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.equals(TOP)) {
            return Optional.empty();
        }
        Optional<Set<String>> anchors = index.anchors(file);
        if (anchors.isEmpty() || anchors.get().contains(wanted)) {
            return Optional.empty();
        }
        String where = link.destination() == Destination.PAGE ? "The page" : "'" + file + "'";
        String hint = Suggestion.nearest(wanted, anchors.get())
                .map(near -> "did you mean `#" + near + "`?")
                .orElse(null);
        return Optional.of(Diagnostic.of(
                        DiagnosticCode.LINK_MISSING_ANCHOR,
                        link.targetSource(),
                        where + " has no heading or anchor '" + link.anchor() + "'")
                .withFound(link.target(), null)
                .withHint(hint));
    }
}
