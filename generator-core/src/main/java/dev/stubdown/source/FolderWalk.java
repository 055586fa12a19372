package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects the selected pages of one folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    static final Set<FileVisitOption> OPTIONS = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

    private final Path root;
    private final PageSelection selection;
    private final Set<String> leftOut;
    private final int mostPages;
    private final List<Path> selected = new ArrayList<>();
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

    /** The pages that the request selects, in no particular order. */
    List<Path> selected() {
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
        return folder.equals(root) || isLookedAt(folder.getFileName().toString())
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    private boolean isLookedAt(String folder) {
        return !folder.startsWith(".") && !leftOut.contains(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = slashed(root.relativize(file));
        files.add(path);
        if (selection.isPage(path)) {
            pagesSeen++;
            if (selection.selects(path)) {
                selected.add(file);
            }
        }
        return selected.size() > mostPages ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /** A link that leads back to a folder above it adds nothing; every other failure is one. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof FileSystemLoopException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    static String slashed(Path relative) {
        String separator = relative.getFileSystem().getSeparator();
        return relative.toString().replace(separator, "/");
    }
}
