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
        try (Waiting waiting = stage(text)) {
            return waiting.moveIn();
        }
    }

    /**
     * Lets the text wait beside the file, where it has all the room that it needs, until something else is done.
     *
     * @throws IOException where the disk refuses
     */
    public Waiting stage(String text) throws IOException {
        if (Files.isDirectory(file)) {
            throw new OutputException(List.of("the output file '" + file + "' is a folder"));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return new Waiting(() -> false, List.of());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Waiting(
                    () -> write(file, bytes), List.of()); // a device such as /dev/null is written to, and not replaced
        }
        Files.createDirectories(file.getParent());
        Path folder = Files.createTempDirectory(file.getParent(), ".stubdown");
        Path staged = folder.resolve(file.getFileName()); // not a temporary file: nobody else could read that
        Waiting waiting = new Waiting(() -> move(staged), List.of(staged, folder));
        boolean waits = false;
        try {
            waits = write(staged, bytes);
            return waiting;
        } finally {
            if (!waits) {
                waiting.close();
            }
        }
    }

    private static boolean write(Path file, byte[] bytes) throws IOException {
        try {
            Files.write(file, bytes);
            return true;
        } catch (IOException e) {
            throw FileFailure.named(file, e);
        }
    }

    private boolean move(Path staged) throws IOException {
        Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** A text that waits to become the file. What was not moved in is gone when it closes. */
    public static final class Waiting implements AutoCloseable {

        /** Nothing waits. */
        public static final Waiting NOTHING = new Waiting(() -> false, List.of());

        private final Move move;
        private final List<Path> left;

        private Waiting(Move move, List<Path> left) {
            this.move = move;
            this.left = left;
        }

        private interface Move {
            boolean done() throws IOException;
        }

        /**
         * Puts the file in its place, in one step.
         *
         * @return true where it was written, false where it had the text already
         * @throws IOException where the disk refuses; what stood there before stands there still
         */
        public boolean moveIn() throws IOException {
            return move.done();
        }

        @Override
        public void close() throws IOException {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        }
    }
}
