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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether links lead to something: a file, in its letter case, and the place in it. */
final class LinkCheck implements Check {

    private static final String PAGE = ".md";
    private static final String TOP = "top";

    /** A query or an anchor (RFC 3986, sections 3.4 and 3.5). */
    private static final Pattern END = Pattern.compile("[?#].*$", Pattern.DOTALL);

    private final LinkIndex index;

    LinkCheck(LinkIndex index) {
        this.index = index;
    }

    @Override
    public void check(PageReview page, CheckedSet set, Consumer<Diagnostic> findings) {
        Nearest nearest = new Nearest();
        for (LinkFact link : page.links()) {
            String path = index.path(link);
            if (link.destination() == Destination.PAGE) {
                anchor(link, page.file(), nearest).ifPresent(findings);
            } else if (path != null) {
                check(page, link, path, nearest).ifPresent(findings);
            }
        }
    }

    private Optional<Diagnostic> check(PageReview page, LinkFact link, String path, Nearest nearest) {
        FileTree files = index.files();
        if (files.hasFile(path) || files.hasFolder(path) || files.hasFile(path + PAGE)) {
            return isOutside(link, path) ? Optional.of(outside(link)) : anchor(link, path, nearest);
        }
        if (files.isOutOfSight(path)) {
            return notLookedUp(link, path);
        }
        Optional<String> otherCase = files.fileIgnoringCase(path);
        if (otherCase.isPresent()) {
            return Optional.of(letterCase(link, otherCase.get()));
        }
        return isIncludeOfMissingFolder(link, path) ? Optional.empty() : Optional.of(missing(page, link, path));
    }

    /** An include from a folder of which nothing is known is told of with all others from there. */
    private Optional<Diagnostic> notLookedUp(LinkFact link, String path) {
        if (link.kind() != Kind.INCLUDE) {
            return Optional.of(Diagnostic.of(
                            DiagnosticCode.LINK_OUTSIDE,
                            link.targetSource(),
                            "The link leads out of the documentation folder; it is not looked up there")
                    .withFound(link.target(), null)
                    .withHint(LinkIndex.NAME_THE_FOLDER));
        }
        return isIncludeOfMissingFolder(link, path)
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                DiagnosticCode.LINK_INCLUDE_MISSING,
                                link.targetSource(),
                                "The file '" + path
                                        + "', which should be included, is outside of the documentation folder; it is not looked up there")
                        .withSeverity(Severity.WARNING)
                        .withFound(link.target(), null)
                        .withHint(LinkIndex.NAME_THE_FOLDER));
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

    private static Diagnostic letterCase(LinkFact link, String file) {
        String path = asWritten(target(link), inTarget(link, file));
        return Diagnostic.of(
                        DiagnosticCode.LINK_CASE,
                        link.targetSource(),
                        "The file that the link leads to is written '" + file + "'")
                .withFound(link.target(), path);
    }

    /** Only a link with a target leads to a file. */
    private static String target(LinkFact link) {
        return Objects.requireNonNull(link.target());
    }

    /** That path as the target can have it: a blank would end it, except between angle brackets (CommonMark, 6.3). */
    private static String inTarget(LinkFact link, String path) {
        return target(link).indexOf(' ') < 0 ? path.replace(" ", "%20") : path;
    }

    /** The target with the letter case of the file's path, as far as both have the same steps, seen from the end. */
    private static String asWritten(String target, String file) {
        int end = END.matcher(target).replaceFirst("").length();
        List<String> steps = new ArrayList<>(List.of(target.substring(0, end).split("/", -1)));
        List<String> known = List.of(file.split("/"));
        for (int i = 1; i <= Math.min(steps.size(), known.size()); i++) {
            String step = known.get(known.size() - i);
            if (!step.equalsIgnoreCase(steps.get(steps.size() - i))) {
                break;
            }
            steps.set(steps.size() - i, step);
        }
        return String.join("/", steps) + target.substring(end);
    }

    private Diagnostic missing(PageReview page, LinkFact link, String path) {
        Diagnostic missing = Diagnostic.of(
                        code(link.kind()), link.targetSource(), message(link.kind(), shown(link, path)))
                .withFound(link.target(), null);
        String hint = index.meant(path)
                .map(meant -> "did you mean `" + inTarget(link, LinkIndex.relative(page.file(), meant)) + "`?")
                .orElse(null);
        boolean sure = link.destination() != Destination.ROOT;
        return (sure ? missing : missing.withSeverity(Severity.WARNING)).withHint(hint);
    }

    /** What begins with a slash is shown as it is written: where it leads is a guess. */
    private static String shown(LinkFact link, String path) {
        return link.destination() == Destination.ROOT
                ? END.matcher(link.target()).replaceFirst("")
                : path;
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

    private Optional<Diagnostic> anchor(LinkFact link, String file, Nearest nearest) {
        String wanted = link.anchor() == null ? "" : link.anchor().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.equals(TOP)) {
            return Optional.empty();
        }
        Optional<Set<String>> anchors = index.anchors(file);
        if (anchors.isEmpty() || anchors.get().contains(wanted)) {
            return Optional.empty();
        }
        String where = link.destination() == Destination.PAGE ? "The page" : "'" + file + "'";
        String hint = nearest.to(wanted, anchors.get())
                .map(near -> "did you mean `#" + near + "`?")
                .orElse(null);
        return Optional.of(Diagnostic.of(
                        DiagnosticCode.LINK_MISSING_ANCHOR,
                        link.targetSource(),
                        where + " has no heading or anchor '" + link.anchor() + "'")
                .withFound(link.target(), null)
                .withHint(hint));
    }

    /** Looks for what was meant, for one page and not without end: with as many wrong links as anchors, each would be compared with each. */
    private static final class Nearest {

        private static final int MOST = 1_000_000;

        private int compared;

        Optional<String> to(String wanted, Set<String> anchors) {
            compared = Math.min(compared, MOST) + Math.min(anchors.size(), MOST);
            return compared > MOST ? Optional.empty() : Suggestion.nearest(wanted, anchors);
        }
    }
}
