package dev.stubdown.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An output folder as it stands, and how a new output differs from it. Changes nothing.
 *
 * @param root absolute; may be missing
 * @param manifests what earlier runs say they wrote: the folder's own manifest, and that of a run that was killed while it moved its files in
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

    /** The folder with its manifest and that of a killed run. */
    static OutputFolder open(Path root, Path killedRunManifest) throws IOException {
        return new OutputFolder(
                root, List.of(manifest(root.resolve(OutputManifest.FILE_NAME)), manifest(killedRunManifest)));
    }

    private static OutputManifest manifest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
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

    private boolean isKnown(String path) {
        return manifests.stream().anyMatch(manifest -> manifest.digest(path).isPresent());
    }

    /** The files that earlier runs wrote, that still exist, and that are not in the new output, sorted. */
    List<String> vanished(List<String> newPaths) {
        Set<String> vanished = new TreeSet<>();
        manifests.forEach(manifest -> vanished.addAll(manifest.digests().keySet()));
        newPaths.forEach(vanished::remove);
        vanished.removeIf(
                path -> !isInside(path) || !Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS));
        return List.copyOf(vanished);
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
