package dev.stubdown.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An output folder as a run that came to its end has left it. */
public final class WrittenFolder {

    private final Path folder;
    private final OutputManifest manifest;
    private final Path leftBehind;

    private WrittenFolder(Path folder, OutputManifest manifest, Path leftBehind) {
        this.leftBehind = leftBehind;
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Looks at the manifest of a folder.
     *
     * @throws IOException where it cannot be read
     */
    public static WrittenFolder of(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        return new WrittenFolder(
                root,
                OutputFolder.open(root, List.of()).manifests().get(0),
                StagingFolder.pathBeside(OutputFolder.behindLinks(root)));
    }

    /** The digests of the files that belong to the output, as SHA-256 in lower-case hexadecimal, with that of the manifest. */
    public SortedMap<Path, String> digests() {
        SortedMap<Path, String> digests = new TreeMap<>();
        manifest.digests().forEach((path, digest) -> digests.put(resolve(path), digest));
        byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
        digests.put(resolve(OutputManifest.FILE_NAME), OutputFolder.digest(text));
        return digests;
    }

    /** The file that lists the others. It is written when these wait in the staging folder, and moved in last. */
    public Path manifest() {
        return resolve(OutputManifest.FILE_NAME);
    }

    /** Where a run that was killed has left what it had not moved in; mostly it is not there. */
    public Path leftBehind() {
        return leftBehind;
    }

    /** The place of one of its files. */
    public Path resolve(String path) {
        return folder.resolve(path);
    }
}
