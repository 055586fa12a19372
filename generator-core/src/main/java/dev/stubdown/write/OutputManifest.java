package dev.stubdown.write;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which files of a folder we wrote, and with which bytes. Its text form is the one of {@code sha256sum}, so that
 * {@code sha256sum -c .stubdown-manifest} tells which files were edited.
 *
 * @param digests SHA-256 in lower-case hexadecimal, by the path relative to the output folder
 */
record OutputManifest(SortedMap<String, String> digests) {

    /** The name of the file, in the output folder. */
    static final String FILE_NAME = ".stubdown-manifest";

    static final OutputManifest EMPTY = new OutputManifest(new TreeMap<>());

    private static final String HEADER = "# Files that stubdown wrote here. Keep this file with them.\n";
    private static final int DIGEST_LENGTH = 64;
    private static final String GAP = "  ";

    OutputManifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** Reads the text form. Lines that are damaged are left out: a file that we do not know is never removed. */
    static OutputManifest parse(String text) {
        SortedMap<String, String> digests = new TreeMap<>();
        text.lines().forEach(line -> {
            boolean wellFormed = line.length() > DIGEST_LENGTH + GAP.length()
                    && line.startsWith(GAP, DIGEST_LENGTH)
                    && isDigest(line.substring(0, DIGEST_LENGTH));
            if (wellFormed) {
                digests.put(line.substring(DIGEST_LENGTH + GAP.length()), line.substring(0, DIGEST_LENGTH));
            }
        });
        return new OutputManifest(digests);
    }

    private static boolean isDigest(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** The text form, sorted. */
    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (Map.Entry<String, String> entry : digests.entrySet()) {
            text.append(entry.getValue()).append(GAP).append(entry.getKey()).append('\n');
        }
        return text.toString();
    }

    /** The digest that we wrote the file with; empty for a file that is not ours. */
    Optional<String> digest(String path) {
        return Optional.ofNullable(digests.get(path));
    }
}
