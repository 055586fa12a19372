package dev.stubdown.check;

import dev.stubdown.diagnostic.Suggestion;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.LinkFact.Destination;
import dev.stubdown.fact.LinkFact.Kind;
import dev.stubdown.fact.PageReview;
import dev.stubdown.source.FileTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What links can lead to: the files that there are, and the anchors of the pages among them. */
final class LinkIndex {

    /** What to do about links that are not looked up. */
    static final String NAME_THE_FOLDER = "to have it looked up, name a folder around both with linksWithin";

    private final FileTree files;
    private final Fragments fragments;
    private final Map<String, PageReview> pages;
    private final Map<String, List<String>> filesByName = new HashMap<>();
    private final Map<String, List<String>> filesByFolder = new HashMap<>();

    /** Checks of several pages ask at the same time. */
    private final Map<String, Optional<Set<String>>> anchorsByPage = new ConcurrentHashMap<>();

    LinkIndex(CheckedSet set, Fragments fragments) {
        this.files = set.files();
        this.fragments = fragments;
        this.pages = set.pages().stream().collect(Collectors.toMap(PageReview::file, page -> page));
        files.files().filter(files::isInside).sorted().forEach(this::add);
    }

    private void add(String file) {
        filesByName
                .computeIfAbsent(nameOf(file).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(file);
        filesByFolder
                .computeIfAbsent(FileTree.folderOf(file), folder -> new ArrayList<>())
                .add(nameOf(file));
    }

    FileTree files() {
        return files;
    }

    /**
     * The path that a link stands for; of a path from the documentation folder, in the first of the folders that has it.
     *
     * @return null for a link that names no file
     */
    @Nullable
    String path(LinkFact link) {
        if (link.file() == null || link.destination() != Destination.ROOT) {
            return link.destination() == Destination.FILE ? link.file() : null;
        }
        return files.roots().stream()
                .filter(root -> !root.isEmpty())
                .map(root -> root + '/' + link.file())
                .filter(path -> files.fileIgnoringCase(path).isPresent())
                .findFirst()
                .orElse(link.file());
    }

    /**
     * The anchors of a page and of what it includes.
     *
     * @return empty where the file is no page of the set, or includes a file that is none: nobody knows what stands there. Empty, too,
     *     for a part of other pages
     */
    Optional<Set<String>> anchors(String file) {
        return anchorsByPage.computeIfAbsent(file, this::anchorsOf);
    }

    private Optional<Set<String>> anchorsOf(String file) {
        PageReview page = pages.get(file);
        if (page == null || fragments.contain(file)) {
            return Optional.empty();
        }
        Set<String> anchors = new TreeSet<>(page.anchors());
        for (LinkFact link : page.links()) {
            String path = link.kind() == Kind.INCLUDE ? path(link) : null;
            PageReview included = path == null ? null : pages.get(path);
            if (link.kind() == Kind.INCLUDE && included == null) {
                return Optional.empty();
            }
            if (included != null) {
                anchors.addAll(included.anchors());
            }
        }
        return Optional.of(anchors);
    }

    /** The file that somebody most likely meant: one of that name in another folder, else one of a similar name in that folder. */
    Optional<String> meant(String missing) {
        List<String> sameName = filesByName.getOrDefault(nameOf(missing).toLowerCase(Locale.ROOT), List.of());
        if (!sameName.isEmpty()) {
            return Optional.of(sameName.get(0));
        }
        String folder = FileTree.folderOf(missing);
        return Suggestion.nearest(nameOf(missing), filesByFolder.getOrDefault(folder, List.of()))
                .filter(name -> FileNames.alike(nameOf(missing), name))
                .map(name -> folder.isEmpty() ? name : folder + '/' + name);
    }

    /** The outermost folder of a file that is not there; null where only the file is missing. */
    @Nullable
    String missingFolder(String file) {
        String missing = null;
        for (String folder = FileTree.folderOf(file); !files.hasFolder(folder); folder = FileTree.folderOf(folder)) {
            if (!folder.endsWith("..")) {
                missing = folder;
            }
        }
        return missing;
    }

    static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** How a page names a file. */
    static String relative(String from, String to) {
        String[] folders = FileTree.folderOf(from).isEmpty()
                ? new String[0]
                : FileTree.folderOf(from).split("/");
        String[] steps = to.split("/");
        int common = 0;
        while (common < folders.length && common < steps.length - 1 && folders[common].equals(steps[common])) {
            common++;
        }
        return "../".repeat(folders.length - common)
                + String.join("/", List.of(steps).subList(common, steps.length));
    }
}
