package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a folder of the disk, and through what links in it lead to, as long as that is inside the bounds. Links that lead to one another
 * would make more names than there are files in the world: each folder has an end.
 */
final class DiskWalk {

    /** More names than anybody gives a folder by hand, and few enough to be read. */
    private static final int MOST_NAMES = 100;

    /** More files than any set of pages has, and few enough to be looked for. */
    private static final int MOST_BEHIND_LINKS = 500_000;

    /** Linux follows 40 links in one path. */
    private static final int MOST_LINKS_OF_A_PATH = 32;

    private final FolderWalk pages;
    private final Bounds bounds;
    private final Queue<LinkedFolder> waiting = new PriorityQueue<>();
    private final Map<Path, Integer> names = new HashMap<>();
    private final Set<Path> ended = new HashSet<>();
    private int seenBehindLinks;
    private final List<FolderStamp> folders = new ArrayList<>();
    private boolean isAllBelow = true;
    private final List<SkippedFile> skipped = new ArrayList<>();

    /** @param pages is told of every file */
    DiskWalk(FolderWalk pages, Bounds bounds) {
        this.pages = pages;
        this.bounds = bounds;
    }

    /** What is not read, by its name from the folder, in no particular order. */
    List<SkippedFile> skipped() {
        return skipped;
    }

    /**
     * All folders that were listed, as they were before. While they are so, the same is found in them; empty where that is not so, because of links: what
     * they lead to may change elsewhere.
     */
    Optional<List<FolderStamp>> folders() {
        return isAllBelow ? Optional.of(folders) : Optional.empty();
    }

    /** @throws IOException where a folder cannot be listed */
    void through(Path root) throws IOException {
        waiting.add(new LinkedFolder(root, root.toRealPath(), null));
        for (LinkedFolder next = waiting.poll(); next != null && !pages.isFull(); next = waiting.poll()) {
            if (next.above() != null && seenBehindLinks > MOST_BEHIND_LINKS) {
                skipOnce(next.real(), next.named());
            } else {
                Files.walkFileTree(next.real(), new Walk(next));
            }
        }
    }

    /** Through one folder, without following links. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final LinkedFolder start;

        Walk(LinkedFolder start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(start.real()) && !pages.isLookedAt(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Path named = start.named(folder);
            if (isNamedTooOften(folder, named)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            FolderStamp.of(named, folder, attributes).ifPresentOrElse(folders::add, () -> isAllBelow = false);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            seenBehindLinks += start.above() == null ? 0 : 1;
            boolean isJunction = attributes.isOther() && Files.isDirectory(file); // of Windows
            if (attributes.isSymbolicLink() || isJunction) {
                link(file);
            } else {
                file(start.named(file), attributes);
            }
            return pages.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private void link(Path link) throws IOException {
            isAllBelow = false;
            Path named = start.named(link);
            Path target = target(link);
            if (target == null) {
                pages.add(named); // the reader tells what is wrong with it
                return;
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory() && !pages.isLookedAt(link)) {
                return;
            }
            if (!bounds.haveReal(target)) {
                outside(link, named, attributes.isDirectory());
            } else if (attributes.isDirectory()) {
                follow(link, named, target);
            } else {
                file(named, attributes);
            }
        }

        /** A link back to a folder above it adds nothing. */
        private void follow(Path link, Path named, Path target) {
            Path folder = link.resolveSibling("");
            if (start.isAbove(target, folder)) {
                return;
            }
            LinkedFolder next = new LinkedFolder(named, target, new LinkedFolder.Above(start, folder));
            if (next.depth() > MOST_LINKS_OF_A_PATH) {
                skipOnce(target, named);
            } else if (!ended.contains(target)) {
                waiting.add(next);
            }
        }
    }

    private boolean isNamedTooOften(Path folder, Path named) {
        boolean isTooOften = names.merge(folder, 1, Integer::sum) > MOST_NAMES;
        if (isTooOften) {
            skipOnce(folder, named);
        }
        return isTooOften;
    }

    /** There may be millions of such links. */
    private void skipOnce(Path folder, Path named) {
        if (ended.add(folder)) {
            skip(named, SkippedFile.Reason.TOO_MANY_LINKS, "");
        }
    }

    /** Null where a link leads to nothing. */
    private static @Nullable Path target(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            return null;
        }
    }

    private void file(Path named, BasicFileAttributes attributes) {
        if (attributes.isOther() && pages.isPage(named)) {
            skip(named, SkippedFile.Reason.NO_FILE, "");
        } else {
            pages.add(named);
        }
    }

    /** Nobody misses what is no page; it is there, and it is not looked at. */
    private void outside(Path link, Path named, boolean isFolder) throws IOException {
        if (isFolder || pages.isPage(named)) {
            String leadsTo =
                    Files.isSymbolicLink(link) ? Files.readSymbolicLink(link).toString() : "";
            skip(named, SkippedFile.Reason.OUTSIDE, leadsTo);
        } else {
            pages.add(named);
        }
    }

    private void skip(Path named, SkippedFile.Reason reason, String leadsTo) {
        skipped.add(new SkippedFile(pages.name(named), reason, leadsTo));
    }
}
