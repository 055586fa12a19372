package dev.stubdown.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves files of a staging folder into the output folder, all or none: what was not committed is undone when it closes. */
final class Replacement implements AutoCloseable {

    private final Path folder;
    private final StagingFolder staging;
    private final Set<Path> readyFolders = new HashSet<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    /** A file that was put or removed, and where its former bytes are; null where there was none. */
    private record Step(Path target, @Nullable Path former) {}

    Replacement(Path folder, StagingFolder staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** Puts the staged file of that path in its place, as one step for whoever reads it. */
    void moveIn(String path) throws IOException {
        Path target = folder.resolve(path);
        prepare(target.resolveSibling(""));
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        Path former = replaces ? staging.keepFormer(path, target) : null;
        steps.push(new Step(target, former));
        Files.move(staging.staged(path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a file away. */
    void remove(String path) throws IOException {
        Path target = folder.resolve(path);
        prepare(target.resolveSibling(""));
        steps.push(new Step(target, staging.keepFormer(path, target)));
        Files.delete(target);
    }

    /** Makes the folder and refuses one that a link leads out of the output folder. */
    private void prepare(Path parent) throws IOException {
        if (readyFolders.add(parent)) {
            Optional<Path> link = OutputFolder.linkOut(folder, parent);
            if (link.isPresent()) {
                throw new OutputException(List.of("'" + link.get() + "' is a link that leaves the output folder"));
            }
            Files.createDirectories(parent);
        }
    }

    /** Everything is in its place. */
    void commit() {
        steps.clear();
    }

    @Override
    public void close() throws IOException {
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (step.former() == null) {
                Files.deleteIfExists(step.target());
            } else {
                Files.createDirectories(step.target().resolveSibling(""));
                Files.move(step.former(), step.target(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
