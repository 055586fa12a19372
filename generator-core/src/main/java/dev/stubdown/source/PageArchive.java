package dev.stubdown.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A zip or jar file with pages, which stands for the folder that it was made of. Its files are named {@code docs.zip!/api/order.md}, wherever it
 * stands: it mostly comes from a repository, which is elsewhere on each machine. It is read once, and nothing of it is written to the disk.
 */
public final class PageArchive {

    private static final String INSIDE = "!/";
    private static final List<String> ENDINGS = List.of(".zip", ".jar");

    /** What a jar says of itself. */
    private static final Set<String> LEFT_OUT = Set.of("META-INF");

    private final Path file;
    private final String name;

    PageArchive(Path file) {
        this.file = file;
        this.name = file.getFileName().toString();
    }

    static boolean isArchive(Path file) {
        return hasEnding(file.toString()) && Files.isRegularFile(file);
    }

    private static boolean hasEnding(String file) {
        return ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** What a page is called in its archive; the name itself where the page is in none. */
    public static String nameInside(String page) {
        int end = page.indexOf(INSIDE);
        return end >= 0 && hasEnding(page.substring(0, end)) ? page.substring(end + INSIDE.length()) : page;
    }

    /** Whether a name is that of a page in an archive. */
    public static boolean isInside(String page) {
        return !nameInside(page).equals(page);
    }

    /** The name of the folder that it stands for. */
    String folder() {
        return name + '!';
    }

    /** Where the folder would be that an archive stands for. */
    static Path folder(Path archive) {
        return archive.resolveSibling(new PageArchive(archive).folder());
    }

    /**
     * What there is in an archive.
     *
     * @param walk what was seen
     * @param pages those that are selected, with their bytes, in no particular order
     */
    record Contents(FolderWalk walk, List<SourceLocation> pages) {}

    /**
     * @throws TooLargeException where its pages are together
     * @throws IOException where it cannot be read, or is no archive at all
     */
    Contents read(PageSelection selection, ReadLimits limits) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(file)) {
            Path root = archive.getPath("/");
            FolderWalk walk = new FolderWalk(root, selection, LEFT_OUT, limits.maxPages());
            Files.walkFileTree(root, walk);
            List<SourceLocation> pages = new ArrayList<>();
            long left = limits.maxArchiveSize();
            for (FolderWalk.Selected page : walk.selected()) {
                String path = name + INSIDE + page.name();
                byte[] bytes = bytes(page.file(), limits.maxPageSize());
                left -= bytes == null ? 0 : bytes.length;
                if (left < 0) {
                    throw new TooLargeException(limits.maxArchiveSize());
                }
                pages.add(SourceLocation.inArchive(file, path, bytes));
            }
            return new Contents(walk, pages);
        } catch (ProviderNotFoundException e) {
            throw new IOException("it is no zip file", e);
        }
    }

    /** Null for a page that is too large. */
    private static byte @Nullable [] bytes(Path page, int most) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return BoundedBytes.read(in, Files.size(page), most);
        } catch (TooLargeException e) {
            return null;
        }
    }
}
