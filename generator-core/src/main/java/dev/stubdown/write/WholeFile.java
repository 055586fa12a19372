package dev.stubdown.write;

import dev.stubdown.source.FileFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/** One file that the user named, written as a whole or not at all. */
public final class WholeFile {

    private final Path file;

    /**
     * @param file need not exist, nor its folder
     */
    public WholeFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /**
     * Writes the file as UTF-8. A file that has this text already is not touched.
     *
     * @return true where the file was written
     * @throws IOException where the disk refuses; what stood there before stands there still
     */
    public boolean write(String text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new OutputException(List.of("the output file '" + file + "' is a folder"));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(file, bytes); // a device such as /dev/null is written to, and not replaced
            return true;
        }
        replace(bytes);
        return true;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw FileFailure.named(file, e);
        }
    }

    private void replace(byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path folder = Files.createTempDirectory(file.getParent(), ".stubdown");
        Path staged = folder.resolve(file.getFileName()); // not a temporary file: nobody else could read that
        try {
            write(staged, bytes);
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
            Files.delete(folder);
        }
    }
}
