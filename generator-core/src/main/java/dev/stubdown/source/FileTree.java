package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which files there are, by the names that {@link SourceFile#path()} gives them: those of the documentation folders, and of other folders that links may
 * lead to those that were asked for. Names of files outside begin with {@code ../}.
 */
public final class FileTree {

    /** No files. */
    public static final FileTree NONE = new FileTree(null, Bounds.NOTHING, List.of(), Set.of(), Set.of());

    private static final String UP = "../";

    private final @Nullable Path base;
    private final Bounds bounds;
    private final List<String> roots;
    private final Set<String> files;
    private final Set<String> asked;
    private @Nullable Index index;

    /** Many links lead to one place, and each look at the disk has its price. */
    private final Map<Path, Boolean> outOfSight = new ConcurrentHashMap<>();

    private FileTree(@Nullable Path base, Bounds bounds, List<String> roots, Set<String> files, Set<String> asked) {
        this.base = base;
        this.bounds = bounds;
        this.roots = roots;
        this.files = files;
        this.asked = asked;
    }

    /** Made when it is asked for: most runs ask only for pages. */
    private synchronized Index index() {
        if (index == null) {
            index = new Index(files, asked);
        }
        return index;
    }

    /** What is looked up. */
    private static final class Index {

        private final Set<String> folders;
        private final Map<String, String> byLowerCase = new HashMap<>();

        Index(Set<String> files, Set<String> asked) {
            folders = new HashSet<>(asked);
            files.stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(file -> byLowerCase.put(file.toLowerCase(Locale.ROOT), file));
            files.forEach(this::addFolders);
        }

        private void addFolders(String file) {
            String folder = folderOf(file);
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = folderOf(folder);
            }
        }
    }

    /** Whether there is such a file, in that letter case. */
    public boolean hasFile(String path) {
        return files.contains(path);
    }

    /** Whether there is such a folder with a file in it or below; the documentation folder itself is {@code ""}. */
    public boolean hasFolder(String path) {
        return path.isEmpty() || index().folders.contains(path);
    }

    /** The file of that name in any letter case; of several the first in order. */
    public Optional<String> fileIgnoringCase(String path) {
        return Optional.ofNullable(index().byLowerCase.get(path.toLowerCase(Locale.ROOT)));
    }

    /** The documentation folders, by the names that their files have; {@code ""} where there is one. */
    public List<String> roots() {
        return roots;
    }

    /** Whether that name is one of a file below the documentation folders; never, where single pages are given. */
    public boolean isInside(String path) {
        return !path.startsWith(UP) && roots.stream().anyMatch(root -> root.isEmpty() || path.startsWith(root + '/'));
    }

    private boolean isListed(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return isInside(path) && !hidden;
    }

    /** All files that are known, in no particular order. */
    public Stream<String> files() {
        return files.stream();
    }

    /**
     * The same tree with those of the files that exist and were not looked at yet, and with what else stands in their folders. What is outside of the
     * folders that the user named is not looked at, whoever asks.
     *
     * @throws IOException where a folder cannot be listed
     */
    public FileTree asking(Collection<String> paths) throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (String path : paths) {
            if (!isListed(path)) {
                asked.add(folderOf(path));
                asked.add(path);
            }
        }
        Set<String> known = new HashSet<>(files);
        Set<String> knownFolders = new HashSet<>();
        for (String folder : asked) {
            list(folder, known, knownFolders);
        }
        return new FileTree(base, bounds, roots, known, knownFolders);
    }

    private void list(String folder, Set<String> known, Set<String> knownFolders) throws IOException {
        Path path = onDisk(folder);
        if (path == null || !bounds.have(path) || !Files.isDirectory(path) || !Files.isReadable(path)) {
            return;
        }
        knownFolders.add(folder);
        try (Stream<Path> inside = Files.list(path)) {
            for (Path file : inside.filter(FileTree::isFile).toList()) {
                known.add(in(folder, file.getFileName().toString()));
            }
        }
    }

    /** Where a link leads that looks like a file is not asked. */
    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file);
    }

    /** Whether that is the name of something that is not looked at: outside of the folders that the user named, or behind a link that leads there. */
    public boolean isOutOfSight(String path) {
        Path file = onDisk(path);
        return file != null && outOfSight.computeIfAbsent(file, each -> !bounds.have(each));
    }

    /** Null for what no file can be called. */
    private @Nullable Path onDisk(String folder) {
        try {
            return base == null ? null : base.resolve(folder).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The name of a file in a folder, {@code ""} for the one that all names are relative to. */
    static String in(String folder, String file) {
        return folder.isEmpty() ? file : folder + '/' + file;
    }

    /** The folder of a file; {@code ""} where it stands in none. */
    public static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Puts the files of several folders together. */
    static final class Builder {

        private final Path base;
        private final Bounds bounds;
        private final List<String> roots = new ArrayList<>();
        private final Set<String> files = new HashSet<>();

        /**
         * @param base the folder that names are relative to
         * @param bounds what is looked into, whatever is asked for
         */
        Builder(Path base, Bounds bounds) {
            this.base = base;
            this.bounds = bounds;
        }

        /** Adds a folder by its name, with its files as they are named in it. */
        void add(String name, List<String> relative) {
            roots.add(name);
            relative.forEach(file -> files.add(in(name, file)));
        }

        FileTree build() {
            return new FileTree(base, bounds, List.copyOf(roots), Collections.unmodifiableSet(files), Set.of());
        }
    }
}
