package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds pages: in folders with all their folders, in archives as in the folders that these were made of, and single pages. Folders whose name starts with a dot are left out. Links are followed
 * as far as they lead to folders that the user named; one that leads back to where it comes from is not.
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
        if (options.linksWithin() != null && !Files.isDirectory(options.linksWithin())) {
            problems.add("the folder " + shown(options.linksWithin()) + " that links may lead to does not exist");
        }
        Path common = PageFolder.of(roots);
        if (!roots.isEmpty() && common == null) {
            problems.add("the documentation folders have no folder in common: " + options.docs());
        }
        if (!problems.isEmpty() || common == null) {
            return new SourceScan(List.of(), FileTree.NONE, Optional.empty(), List.of(), problems);
        }
        Search search =
                new Search(common, selection, Bounds.of(roots, linksWithin(options)), options.limits(), problems);
        for (Path root : roots) {
            if (!search.isTooMuch()) {
                search.in(root);
            }
        }
        if (problems.isEmpty() && search.isTooMuch()) {
            problems.add(
                    "there are more than " + options.limits().maxPages() + " pages, which is what maxPages allows");
        }
        if (problems.isEmpty()) {
            selection.addUnused(problems);
        }
        if (problems.isEmpty() && search.found.isEmpty()) {
            problems.add("include and exclude leave no page");
        }
        return new SourceScan(
                List.copyOf(search.found.values()),
                search.files.build(),
                options.linksWithin() == null ? search.folders() : Optional.empty(),
                List.copyOf(search.skipped.values()),
                problems);
    }

    private static @Nullable Path linksWithin(SourceOptions options) {
        Path folder = options.linksWithin();
        return folder == null ? null : folder.toAbsolutePath().normalize();
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

    /** What is found in the folders, one after the other. */
    private static final class Search {

        private final Path common;
        private final PageSelection selection;
        private final Bounds bounds;
        private final ReadLimits limits;
        private final List<String> problems;
        private final Map<String, SourceLocation> found = new TreeMap<>();
        private final Map<String, SkippedFile> skipped = new TreeMap<>();
        private final Set<String> archives = new HashSet<>();
        private final FileTree.Builder files;
        private final List<FolderStamp> folders = new ArrayList<>();
        private boolean isInFoldersAlone = true;

        Search(Path common, PageSelection selection, Bounds bounds, ReadLimits limits, List<String> problems) {
            this.bounds = bounds;
            this.common = common;
            this.selection = selection;
            this.limits = limits;
            this.problems = problems;
            this.files = new FileTree.Builder(common, bounds);
        }

        void in(Path root) throws IOException {
            if (Files.isDirectory(root)) {
                inFolder(root);
            } else if (PageArchive.isArchive(root)) {
                inArchive(root);
            } else {
                add(new SourceLocation(root, name(root)));
            }
        }

        private void inFolder(Path root) throws IOException {
            FolderWalk walk = new FolderWalk(root, selection, Set.of(), limits.maxPages());
            DiskWalk disk = new DiskWalk(walk, bounds);
            disk.through(root);
            disk.skipped().forEach(file -> skip(root, file));
            disk.folders().ifPresentOrElse(folders::addAll, () -> isInFoldersAlone = false);
            String name = name(root);
            seen("the documentation folder " + shown(root), name, walk);
            walk.selected().forEach(page -> add(new SourceLocation(page.file(), FileTree.in(name, page.name()))));
        }

        private void inArchive(Path root) {
            isInFoldersAlone = false;
            PageArchive archive = new PageArchive(root);
            if (!archives.add(archive.folder())) {
                problems.add("several archives are called '" + root.getFileName()
                        + "'; their pages would have the same names");
                return;
            }
            try {
                PageArchive.Contents contents = archive.read(selection, limits);
                seen("the archive " + shown(root), archive.folder(), contents.walk());
                contents.pages().forEach(this::add);
            } catch (TooLargeException e) {
                problems.add("the pages of the archive " + shown(root) + " have more than " + limits.maxArchiveSize()
                        + " bytes, which is what maxArchiveSize allows");
            } catch (IOException e) {
                problems.add("the archive " + shown(root) + " cannot be read: " + FileFailure.reason(e));
            }
        }

        /** As of {@link SourceScan#folders()}. */
        Optional<List<FolderStamp>> folders() {
            return isInFoldersAlone ? Optional.of(folders) : Optional.empty();
        }

        /** Whether there are more pages than one run reads. */
        boolean isTooMuch() {
            return found.size() > limits.maxPages();
        }

        private void seen(String what, String name, FolderWalk walk) {
            if (walk.pagesSeen() == 0) {
                problems.add(what + " has no page; no file in it matches '" + selection.pages() + "'"
                        + LeftAside.in(walk.files()));
            }
            files.add(name, walk.files());
        }

        private void skip(Path root, SkippedFile file) {
            String name = name(root.resolve(file.path()));
            skipped.put(name, new SkippedFile(name, file.reason(), file.leadsTo()));
        }

        private String name(Path file) {
            return FolderWalk.slashed(common.relativize(file));
        }

        private void add(SourceLocation page) {
            found.putIfAbsent(page.path(), page);
        }
    }

    private static String shown(Path path) {
        return "'" + path + "'";
    }
}
