package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed in the documentation folders, according to Git.
 *
 * @param paths of files that changed, are new or are gone, pages or not, named as {@link SourceFile#path()} names pages
 * @param problems why the question was a wrong request, one sentence each; empty for a good one
 */
public record ChangedFiles(Set<String> paths, List<String> problems) {

    public ChangedFiles {
        paths = Set.copyOf(paths);
        problems = List.copyOf(problems);
    }

    /**
     * What differs between the working tree, as it is, and the last commit that a revision and {@code HEAD} have in common.
     *
     * @param revision whatever Git takes, such as {@code origin/main}
     * @param docs the folders and pages that were scanned
     * @param pages what the scan found, at least one
     * @throws IOException where a repository or a file cannot be read
     */
    public static ChangedFiles since(String revision, List<Path> docs, List<SourceLocation> pages) throws IOException {
        Path common = folderOfNames(pages.stream()
                .filter(page -> page.archived() == null)
                .findFirst()
                .orElse(pages.get(0)));
        Set<String> names = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        for (Path each : docs) {
            Path root = each.toAbsolutePath().normalize();
            List<SourceLocation> below = pages.stream()
                    .filter(page -> page.location().startsWith(root))
                    .toList();
            new Root(root, common, below).addTo(names, revision, problems);
        }
        return new ChangedFiles(names, problems.stream().distinct().toList());
    }

    /** The folder that names are relative to. */
    private static Path folderOfNames(SourceLocation page) {
        Path folder = page.location();
        for (int steps = page.archived() != null ? 1 : Path.of(page.path()).getNameCount(); steps > 0; steps--) {
            folder = Objects.requireNonNull(folder.getParent(), "a page has as many folders as its name");
        }
        return folder;
    }

    /** One of the folders, or a single page. Git names files by their real paths, a user may come by symbolic links. */
    private record Root(Path root, Path common, List<SourceLocation> pages) {

        void addTo(Set<String> names, String revision, List<String> problems) throws IOException {
            Path real = root.toRealPath();
            Set<Path> asked = new HashSet<>(Set.of(real));
            for (SourceLocation page : pages) {
                asked.add(page.location().toRealPath());
            }
            asked.removeIf(path -> !path.equals(real) && path.startsWith(real));
            Path folder = Files.isDirectory(real) ? real : Objects.requireNonNull(real.getParent());
            Set<Path> changed = new GitChanges(folder).since(revision, asked, problems);
            for (Path path : changed) {
                if (path.startsWith(real)) {
                    names.add(name(root.resolve(real.relativize(path))));
                }
            }
            for (SourceLocation page : pages) {
                if (changed.contains(page.location().toRealPath()) || isBehindChangedLink(page, real, changed)) {
                    names.add(page.path());
                }
            }
        }

        /** True for a page in a folder that is a symbolic link, which led elsewhere before. */
        private boolean isBehindChangedLink(SourceLocation page, Path real, Set<Path> changed) {
            Path path = real.resolve(root.relativize(page.location()));
            while (path != null && path.startsWith(real)) {
                if (changed.contains(path)) {
                    return true;
                }
                path = path.getParent();
            }
            return false;
        }

        /** A single page is its own root, and relative to itself it has no name. */
        private String name(Path path) {
            return FolderWalk.slashed(common.relativize(path.normalize()));
        }
    }
}
