package dev.stubdown.extract;

import dev.stubdown.dialect.RequestRules.Rewriting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where links of one page lead. */
final class PageLinks {

    /** A place in the documentation: a file, null for the page itself, and an anchor, null for none. */
    record Target(@Nullable String file, @Nullable String anchor) {}

    private final List<Rewriting> rewritings;
    private final String folder;

    /** @param rewritings of targets, in order, such as those that lead to the published site */
    PageLinks(String file, List<Rewriting> rewritings) {
        this.rewritings = rewritings;
        int slash = file.lastIndexOf('/');
        this.folder = slash < 0 ? "" : file.substring(0, slash);
    }

    /**
     * Resolves a link's target against the page. Steps that would leave the documentation folder are left out, so that a page that is read
     * by itself still names the pages that it links to.
     *
     * @return null for a link that leaves the documentation: another host, or no target
     */
    @Nullable
    Target resolve(@Nullable String written) {
        String target = written;
        for (Rewriting rewriting : rewritings) {
            target = target == null ? null : rewriting.apply(target);
        }
        if (target == null || target.isEmpty() || target.contains("://") || target.startsWith("mailto:")) {
            return null;
        }
        LinkPath link = LinkPath.of(target);
        return new Target(link.path().isEmpty() ? null : inDocs(link.path()), link.anchor());
    }

    private String inDocs(String path) {
        boolean fromRoot = path.startsWith("/") || folder.isEmpty();
        return LinkPath.normalised(fromRoot ? path : folder + '/' + path, false);
    }
}
