package dev.stubdown.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that {@link SourceFile#path()} is relative to. */
public final class PageFolder {

    private PageFolder() {}

    /**
     * How a path leads from a folder to that of the pages, such as {@code docs}: put before the name of a page, with a {@code /} between, it
     * names the page as somebody does who stands in that folder.
     *
     * @param folder where the user stands
     * @param docs as of {@link SourceOptions#docs()}
     * @return with {@code /} on every system; empty where both are the same, and where the pages do not stand below the folder
     */
    public static String below(Path folder, List<Path> docs) {
        Path here = folder.toAbsolutePath().normalize();
        Path pages =
                of(docs.stream().map(path -> path.toAbsolutePath().normalize()).toList());
        return pages == null || !pages.startsWith(here) ? "" : FolderWalk.slashed(here.relativize(pages));
    }

    /**
     * The name of a file that is no page, as it stands among those of pages: {@code ../stubdown.yaml} for one beside the folder of the pages.
     *
     * @param docs as of {@link SourceOptions#docs()}
     * @return the name of the file alone where no path leads there from the pages
     */
    public static String nameAmongPages(Path file, List<Path> docs) {
        Path absolute = file.toAbsolutePath().normalize();
        Path pages = ofAll(docs);
        if (pages == null || !Objects.equals(pages.getRoot(), absolute.getRoot())) {
            return absolute.getFileName().toString();
        }
        return FolderWalk.slashed(pages.relativize(absolute));
    }

    /**
     * The file that a name of a page or of another file means.
     *
     * @param name as of {@link SourceFile#path()}
     * @param docs as of {@link SourceOptions#docs()}
     * @return the archive of a page that stands in one; empty where the name can be none of a file
     */
    public static Optional<Path> fileOf(String name, List<Path> docs) {
        Path pages = ofAll(docs);
        try {
            return PageArchive.isInside(name)
                    ? docs.stream()
                            .filter(file -> name.startsWith(file.getFileName() + "!/"))
                            .findFirst()
                    : Optional.ofNullable(pages)
                            .map(folder -> folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Path ofAll(List<Path> docs) {
        return of(docs.stream().map(path -> path.toAbsolutePath().normalize()).toList());
    }

    /** The nearest folder that holds all of those folders and pages, or archives, where there is nothing else; null where there is none. */
    static @Nullable Path of(List<Path> roots) {
        List<Path> named =
                roots.stream().filter(root -> !PageArchive.isArchive(root)).toList();
        Path common = null;
        for (Path root : named.isEmpty() ? roots.stream().limit(1).toList() : named) {
            Path folder = Files.isDirectory(root) ? root : root.getParent();
            common = common == null ? folder : commonOf(common, folder).orElse(null);
            if (common == null) {
                return null;
            }
        }
        return common;
    }

    private static Optional<Path> commonOf(Path one, @Nullable Path other) {
        Path common = one;
        while (common != null && other != null && !other.startsWith(common)) {
            common = common.getParent();
        }
        return Optional.ofNullable(other == null ? null : common);
    }
}
