package dev.stubdown.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Bytes, if there are not too many: what is larger than allowed is never held in memory as a whole, whatever the disk or an archive says of its size. */
final class BoundedBytes {

    private BoundedBytes() {}

    /**
     * All bytes of a file.
     *
     * @throws TooLargeException where there are more than that
     * @throws IOException where it cannot be read
     */
    static byte[] of(Path file, int most) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                InputStream in = Channels.newInputStream(channel)) {
            return read(in, channel.size(), most);
        }
    }

    /**
     * All bytes of a stream, which is left open.
     *
     * @param expected how many there are, as somebody says
     * @throws TooLargeException where there are more than {@code most}
     */
    static byte[] read(InputStream in, long expected, int most) throws IOException {
        if (expected > most) {
            throw new TooLargeException(most);
        }
        byte[] bytes = new byte[(int) Math.max(expected, 0)];
        int count = in.readNBytes(bytes, 0, bytes.length);
        if (count < bytes.length) {
            return Arrays.copyOf(bytes, count);
        }
        int next = in.read();
        return next < 0 ? bytes : joined(bytes, next, in, most);
    }

    /** More than was expected. */
    private static byte[] joined(byte[] first, int next, InputStream in, int most) throws IOException {
        int left = most - first.length;
        byte[] rest = left < 1 ? new byte[0] : in.readNBytes(left);
        if (left < 1 || rest.length == left) {
            throw new TooLargeException(most);
        }
        byte[] all = Arrays.copyOf(first, first.length + 1 + rest.length);
        all[first.length] = (byte) next;
        System.arraycopy(rest, 0, all, first.length + 1, rest.length);
        return all;
    }
}
