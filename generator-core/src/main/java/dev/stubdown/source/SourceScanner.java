package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds pages: in folders with all their folders, and single pages. Folders whose name starts with a dot are left out; links are followed,
 * and one that leads back to where it comes from is not.
 */
public final class SourceScanner {

    private final Glob pages;

    /**
     * @param pages which files of a folder are pages at all, such as {@code **}{@code /*.md}
     * @throws IllegalArgumentException for a malformed pattern
     */
    public SourceScanner(String pages) {
        this.pages = Glob.parse(pages);
    }

    /**
     * Finds the pages of a request. All problems of the request are collected.
     *
     * @throws IOException where a folder cannot be listed
     */
    public SourceScan scan(SourceOptions options) throws IOException {
        List<String> problems = new ArrayList<>();
        PageSelection selection = PageSelection.of(pages, options, problems);
        List<Path> roots = roots(options, problems);
        Path common = PageFolder.of(roots);
        if (!roots.isEmpty() && common == null) {
            problems.add("the documentation folders have no folder in common: " + options.docs());
        }
        if (!problems.isEmpty() || common == null) {
            return new SourceScan(List.of(), FileTree.NONE, problems);
        }
        Map<String, SourceLocation> found = new TreeMap<>();
        FileTree.Builder files = new FileTree.Builder(common);
        for (Path root : roots) {
            collect(root, common, selection, found, files, problems);
        }
        if (problems.isEmpty()) {
            selection.addUnused(problems);
        }
        if (problems.isEmpty() && found.isEmpty()) {
            problems.add("include and exclude leave no page");
        }
        return new SourceScan(List.copyOf(found.values()), files.build(), problems);
    }

    private static List<Path> roots(SourceOptions options, List<String> problems) {
        LinkedHashSet<Path> roots = new LinkedHashSet<>();
        for (Path docs : options.docs()) {
            Path root = docs.toAbsolutePath().normalize();
            if (Files.exists(root)) {
                roots.add(root);
            } else {
                problems.add("the documentation folder " + shown(docs) + " does not exist" + nearest(root));
            }
        }
        if (options.docs().isEmpty()) {
            problems.add("no documentation folder is given");
        }
        return List.copyOf(roots);
    }

    /** The first part of a path that is missing is what the user mistyped. */
    private static String nearest(Path missing) {
        Path there = missing;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null || there.equals(missing.getParent())
                ? ""
                : "; the part of it that exists is " + shown(there);
    }

    private static void collect(
            Path root,
            Path common,
            PageSelection selection,
            Map<String, SourceLocation> found,
            FileTree.Builder files,
            List<String> problems)
            throws IOException {
        if (!Files.isDirectory(root)) {
            add(root, common, found);
            return;
        }
        FolderWalk walk = new FolderWalk(root, selection);
        Files.walkFileTree(root, FolderWalk.OPTIONS, Integer.MAX_VALUE, walk);
        if (walk.pagesSeen() == 0) {
            problems.add("the documentation folder " + shown(root) + " has no page; no file in it matches '"
                    + selection.pages() + "'" + LeftAside.in(walk.files()));
        }
        files.add(root, walk.files());
        for (Path page : walk.selected()) {
            add(page, common, found);
        }
    }

    private static void add(Path page, Path common, Map<String, SourceLocation> found) {
        String name = FolderWalk.slashed(common.relativize(page));
        found.putIfAbsent(name, new SourceLocation(page, name));
    }

    private static String shown(Path path) {
        return "'" + path + "'";
    }
}
