package dev.stubdown.triage;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives findings their lines and fingerprints. Belongs to one run.
 *
 * <p>A fingerprint is the first 128 bits, in hexadecimal, of the SHA-256 of: the code, the file, the text of the line without the spaces at both
 * ends (nothing, where the finding is about the file as a whole), what was found, and how many equal ones stand in front of it, each followed by
 * a zero character. Of a line of more than 10,000 characters its own SHA-256 is taken for its text. It stays the same where the line moves, and where severities and messages change.
 */
final class Fingerprints {

    private static final int BYTES = 16;

    /** Thousands of findings may stand in one line: the text of a longer one is not looked at again for each. */
    private static final int LONGEST = 10_000;

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Integer> equal = new HashMap<>();
    private final Map<String, String> longLines = new IdentityHashMap<>();
    private final MessageDigest sha256 = sha256();

    Fingerprints(Collection<SourceFile> pages) {
        pages.forEach(page -> files.put(page.path(), page));
    }

    /** The finding of the next diagnostic; they have to come in their order. */
    Finding of(Diagnostic diagnostic) {
        String line = line(diagnostic.source());
        String text = String.join(
                "\0",
                diagnostic.code().id(),
                diagnostic.source().file(),
                isAboutFile(diagnostic.source()) ? "" : known(line),
                diagnostic.found() == null ? "" : diagnostic.found());
        int ordinal = equal.merge(text, 1, Integer::sum) - 1;
        byte[] digest = sha256.digest((text + '\0' + ordinal + '\0').getBytes(StandardCharsets.UTF_8));
        return new Finding(diagnostic, line, HexFormat.of().formatHex(digest, 0, BYTES));
    }

    private String known(String line) {
        return line.length() <= LONGEST ? line.strip() : longLines.computeIfAbsent(line, this::digest);
    }

    private String digest(String line) {
        return HexFormat.of().formatHex(sha256.digest(line.strip().getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isAboutFile(SourceSpan place) {
        return place.line() == 1 && place.column() == 1 && place.length() == 0;
    }

    private String line(SourceSpan place) {
        List<String> all = lines.computeIfAbsent(place.file(), this::split);
        return place.line() <= all.size() ? all.get(place.line() - 1) : "";
    }

    private List<String> split(String path) {
        SourceFile file = files.get(path);
        return file == null ? List.of() : file.text().lines().toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
