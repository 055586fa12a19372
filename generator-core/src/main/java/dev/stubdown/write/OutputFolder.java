package dev.stubdown.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An output folder as it stands, and how a new output differs from it.
 *
 * @param root absolute; may be missing
 * @param manifests what earlier runs say they wrote: the folder's own manifest, and those of runs that were killed while they moved their files in
 */
record OutputFolder(Path root, List<OutputManifest> manifests) {

    /** What stands at a path, compared with what should. */
    enum State {
        /** Nothing. */
        ABSENT,
        /** Other bytes, of a file that we wrote, edited or not. */
        OURS,
        /** These bytes. */
        SAME,
        /** Other bytes, of a file that we never wrote; or a folder. */
        FOREIGN
    }

    /** The folder itself, where a link leads to it: what stands beside the link may be another disk. */
    static Path behindLinks(Path folder) throws IOException {
        Path named = folder.toAbsolutePath().normalize();
        return Files.isSymbolicLink(named) && Files.exists(named) ? named.toRealPath() : named;
    }

    /** The folder with its manifest and those of killed runs, of which any may be missing. */
    static OutputFolder open(Path root, List<Path> manifestsOfKilledRuns) throws IOException {
        List<OutputManifest> manifests = new ArrayList<>();
        manifests.add(manifest(root.resolve(OutputManifest.FILE_NAME)));
        for (Path manifest : manifestsOfKilledRuns) {
            if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
                manifests.add(manifest(manifest));
            }
        }
        return new OutputFolder(root, List.copyOf(manifests));
    }

    private static OutputManifest manifest(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return OutputManifest.EMPTY;
        }
        return OutputManifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /**
     * The place of a path that {@link PathClaims} accepted.
     *
     * @throws IOException where it leaves the folder all the same
     */
    Path resolve(String path) throws IOException {
        Path target = root.resolve(path).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new OutputException(List.of("the path '" + path + "' leaves the output folder"));
        }
        return target;
    }

    State state(String path, byte[] bytes) throws IOException {
        Path target = resolve(path);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return State.ABSENT;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return State.FOREIGN;
        }
        if (Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return State.SAME;
        }
        return isKnown(path) ? State.OURS : State.FOREIGN;
    }

    /** Whether a file with bytes of that digest stands at a path. */
    boolean holds(String path, String digest) throws IOException {
        Path target = resolve(path);
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && digest(Files.readAllBytes(target)).equals(digest);
    }

    private boolean isKnown(String path) {
        return manifests.stream().anyMatch(manifest -> manifest.digest(path).isPresent());
    }

    /** The files that earlier runs wrote, that still exist, and that are not in the new output, sorted. */
    List<String> vanished(List<String> newPaths) throws IOException {
        List<String> vanished = new ArrayList<>();
        for (String path : formerPaths(newPaths)) {
            if (isBelow(path) && Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                vanished.add(path);
            }
        }
        return vanished;
    }

    /** False for what stands behind a link that leads out of the output folder: no run has written there. */
    private boolean isBelow(String path) throws IOException {
        return linkOut(root, root.resolve(path).resolveSibling("")).isEmpty();
    }

    /** The first link that leads out of the output folder, on the way to a folder in it, which need not exist. */
    static Optional<Path> linkOut(Path root, Path folder) throws IOException {
        Path here = root;
        for (Path name : root.relativize(folder)) {
            here = here.resolve(name);
            if (Files.isSymbolicLink(here)
                    && !(Files.exists(here) && here.toRealPath().startsWith(root.toRealPath()))) {
                return Optional.of(here);
            }
        }
        return Optional.empty();
    }

    /** What earlier runs say they wrote and is not in the new output, sorted. */
    private List<String> formerPaths(Collection<String> newPaths) {
        Set<String> former = new TreeSet<>();
        manifests.forEach(manifest -> former.addAll(manifest.digests().keySet()));
        newPaths.forEach(former::remove);
        return former.stream().filter(this::isInside).toList();
    }

    /** Removes the folders that have lost their last file, or never got the one of a killed run. The output folder stays. */
    void removeEmptyFolders(OutputManifest now) throws IOException {
        for (String path : formerPaths(now.digests().keySet())) {
            Path parent = resolve(path).resolveSibling("");
            while (!parent.equals(root) && isEmptyOrAbsent(parent)) {
                Files.deleteIfExists(parent);
                parent = parent.resolveSibling("");
            }
        }
    }

    /** False for what is no folder any more, and for a folder that a link leads to out of the output folder. */
    private boolean isEmptyOrAbsent(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !folder.toRealPath().startsWith(root.toRealPath())) {
            return false;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** A manifest may have been edited: what it says is not trusted. */
    private boolean isInside(String path) {
        return new PathClaims().claim(path) && root.resolve(path).normalize().startsWith(root);
    }

    /** True where the bytes on the disk are the ones that we wrote. */
    boolean isUnedited(String path) throws IOException {
        String digest = digest(Files.readAllBytes(root.resolve(path)));
        return manifests.stream()
                .anyMatch(
                        manifest -> manifest.digest(path).filter(digest::equals).isPresent());
    }

    /** The digest that we wrote a kept file with: it stays known, so that it goes when the edit is taken back. */
    String knownDigest(String path) {
        return manifests.stream()
                .flatMap(manifest -> manifest.digest(path).stream())
                .findFirst()
                .orElseThrow();
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
