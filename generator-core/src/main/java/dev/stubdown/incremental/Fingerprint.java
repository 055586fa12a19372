package dev.stubdown.incremental;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Short texts that tell values apart. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of values that are made of records: a SHA-256 in lower-case hexadecimal. An option that joins a record is part of it without
     * anybody's doing.
     *
     * @throws IllegalArgumentException for a value that {@link RecordWriter} has no form for
     */
    public static String of(@Nullable Object... values) {
        MessageDigest digest = sha256();
        RecordWriter.write(new DigestOutputStream(OutputStream.nullOutputStream(), digest), values);
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
