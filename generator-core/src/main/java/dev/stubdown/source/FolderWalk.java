package dev.stubdown.source;

import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the selected pages of one folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PageSelection selection;
    private final Set<String> leftOut;
    private final int mostPages;
    private final List<Selected> selected = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int pagesSeen;

    /**
     * @param leftOut names of folders that are none of the pages'
     * @param mostPages with how many selected pages it goes on at most: with one more it ends
     */
    FolderWalk(Path root, PageSelection selection, Set<String> leftOut, int mostPages) {
        this.root = root;
        this.selection = selection;
        this.leftOut = leftOut;
        this.mostPages = mostPages;
    }

    /**
     * A page that the request selects.
     *
     * @param name from the folder, with {@code /}
     */
    record Selected(Path file, String name) {}

    /** The pages that the request selects, in no particular order. */
    List<Selected> selected() {
        return selected;
    }

    /** All files, pages or not, relative to the folder and with {@code /}, in no particular order. */
    List<String> files() {
        return files;
    }

    /** How many pages there are, selected or not. */
    int pagesSeen() {
        return pagesSeen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || isLookedAt(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    /** Whether a folder in the folder is one of pages, by its name. */
    boolean isLookedAt(Path folder) {
        String name = folder.getFileName().toString();
        return !name.startsWith(".") && !leftOut.contains(name);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        add(file);
        return isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /** Whether there are more selected pages than may be. */
    boolean isFull() {
        return selected.size() > mostPages;
    }

    /** Takes a file of the folder. */
    void add(Path file) {
        String path = name(file);
        files.add(path);
        if (selection.isPage(path)) {
            pagesSeen++;
            if (selection.selects(path)) {
                selected.add(new Selected(file, path));
            }
        }
    }

    /** Whether a file is a page at all, by its name. */
    boolean isPage(Path file) {
        return selection.isPage(name(file));
    }

    /** The name of a file from the folder, with {@code /} on every system. */
    String name(Path file) {
        return slashed(root.relativize(file));
    }

    static String slashed(Path relative) {
        String separator = relative.getFileSystem().getSeparator();
        return relative.toString().replace(separator, "/");
    }
}
