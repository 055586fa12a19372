package dev.stubdown.write;

import dev.stubdown.source.FileFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder beside the output folder, on the same disk, where files wait until all are ready. A run that was killed leaves it behind; the
 * next run learns from its manifest what that run had already moved in. That manifest stays until a run has come to its end.
 */
final class StagingFolder implements AutoCloseable {

    private final Path root;
    private final Path staged;
    private final Path former;
    private final Path killed;
    private final StagingLock lock;
    private final Set<Path> readyFolders = ConcurrentHashMap.newKeySet();
    private boolean isDone;

    private StagingFolder(Path root, StagingLock lock) {
        this.root = root;
        this.staged = root.resolve("new");
        this.former = root.resolve("old");
        this.killed = killedIn(root);
        this.lock = lock;
    }

    static Path pathBeside(Path folder) {
        Path name = folder.getFileName();
        return folder.resolveSibling('.' + (name == null ? "" : name.toString()) + ".stubdown-staging");
    }

    private static Path killedIn(Path root) {
        return root.resolve("killed");
    }

    /** The manifests of runs that were killed while they moved their files in; the last one need not be there. */
    static List<Path> manifestsOfKilledRuns(Path folder) throws IOException {
        Path root = pathBeside(folder);
        if (Files.isSymbolicLink(root) || Files.isSymbolicLink(root.resolve("new"))) {
            return List.of();
        }
        List<Path> manifests = new ArrayList<>(filesIn(killedIn(root)));
        manifests.add(root.resolve("new").resolve(OutputManifest.FILE_NAME));
        return manifests;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /**
     * A staging folder without files.
     *
     * @throws OutputException where another run is writing to the same output folder, or where a link stands in its place
     */
    static StagingFolder beside(Path folder) throws IOException {
        Path root = pathBeside(folder);
        if (Files.isSymbolicLink(root)) {
            throw new OutputException(
                    List.of("'" + root + "' is a link, where files are to wait until all are ready; remove it"));
        }
        StagingFolder staging = new StagingFolder(root, StagingLock.of(root, folder));
        boolean ready = false;
        try {
            staging.keepManifestOfKilledRun();
            staging.clear();
            Files.createDirectories(staging.staged);
            ready = true;
            return staging;
        } finally {
            if (!ready) {
                staging.lock.close();
            }
        }
    }

    private void keepManifestOfKilledRun() throws IOException {
        if (!Files.isDirectory(killed, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(killed);
        }
        Path manifest = staged(OutputManifest.FILE_NAME);
        if (!Files.isSymbolicLink(staged) && Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(killed);
            Files.move(manifest, killed.resolve(String.valueOf(filesIn(killed).size())));
        }
    }

    private void clear() throws IOException {
        deleteTree(staged);
        deleteTree(former);
    }

    /** Where the staged file of that path waits. */
    Path staged(String path) {
        return staged.resolve(path);
    }

    void stage(String path, byte[] bytes) throws IOException {
        Path file = staged(path);
        if (!readyFolders.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
            readyFolders.add(file.getParent());
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw FileFailure.named(file, e);
        }
    }

    void stageManifest(OutputManifest manifest) throws IOException {
        stage(OutputManifest.FILE_NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the bytes of a file that is about to go. */
    Path keepFormer(String path, Path target) throws IOException {
        Path kept = former.resolve(path);
        Files.createDirectories(kept.getParent());
        try {
            return Files.createLink(kept, target);
        } catch (IOException | UnsupportedOperationException e) {
            return Files.copy(target, kept); // not every file system has links
        }
    }

    /** Becomes the output folder, in one step. */
    void becomes(Path folder) throws IOException {
        Files.move(staged, folder);
    }

    /** The output folder and its manifest are as they should be: nothing has to be known of killed runs any more. */
    void done() {
        isDone = true;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            clear();
            if (isDone) {
                clearAll();
            }
        }
    }

    /** Also what somebody else has put there; but for the lock, which goes last. */
    private void clearAll() throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root, child -> !lock.isAt(child))) {
            for (Path child : children) {
                deleteTree(child);
            }
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
