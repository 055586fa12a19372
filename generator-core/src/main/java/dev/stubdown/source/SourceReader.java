package dev.stubdown.source;

import dev.stubdown.source.SourceFile.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads files as text: UTF-8, and where the bytes are not UTF-8, windows-1252. */
public final class SourceReader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** Of files that are no pages, such as a model: in bytes. */
    private static final int USUAL_LIMIT = 64 << 20;

    private final int most;

    /** A reader of files that are no pages. */
    public SourceReader() {
        this(USUAL_LIMIT);
    }

    /** A reader of pages. */
    public SourceReader(ReadLimits limits) {
        this(limits.maxPageSize());
    }

    private SourceReader(int most) {
        this.most = most;
    }

    /**
     * Reads one page.
     *
     * @throws IOException where the file cannot be read, or is UTF-16
     */
    public SourceFile read(SourceLocation page) throws IOException {
        return decode(page.path(), bytes(page));
    }

    /**
     * The bytes of a page.
     *
     * @throws TooLargeException where there are too many
     * @throws IOException where the file cannot be read
     */
    public byte[] bytes(SourceLocation page) throws IOException {
        try {
            return page.archived() == null
                    ? BoundedBytes.of(page.location(), most)
                    : page.archived().bytes(most);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            throw FileFailure.named(page.location(), e);
        }
    }

    /**
     * Reads a file that is no page, such as a configuration.
     *
     * @return the file, whose path is its name alone
     * @throws IOException where the file cannot be read, or is UTF-16
     */
    public SourceFile read(Path file) throws IOException {
        return read(new SourceLocation(file, file.getFileName().toString()));
    }

    /**
     * Reads what comes with the program.
     *
     * @param path its name in messages
     * @param resource is read to its end and left open
     * @throws IOException where it cannot be read
     */
    public SourceFile read(String path, InputStream resource) throws IOException {
        return decode(path, BoundedBytes.read(resource, 0, most));
    }

    /**
     * Turns bytes into text.
     *
     * @param path the name of the file in messages
     * @throws IOException where a byte order mark says that they are UTF-16
     */
    public static SourceFile decode(String path, byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new IOException("the file is UTF-16; save it as UTF-8");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return new SourceFile(path, new String(bytes, WINDOWS_1252), Decoding.WINDOWS_1252);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new SourceFile(path, marked ? text.substring(1) : text, Decoding.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The slow, strict answer; asked only where the quick decoding met something that it replaced. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
