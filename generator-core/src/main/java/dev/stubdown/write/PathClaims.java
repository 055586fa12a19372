package dev.stubdown.write;

import java.io.File;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Who owns which path of one output. One path has one owner, also on a disk that ignores letter case. Safe for use by several threads; the
 * problems are the same whoever comes first.
 */
final class PathClaims {

    private static final boolean ON_WINDOWS = File.separatorChar == '\\';

    /** Names that are no files there, whatever they end with (Win32, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern WINDOWS_DEVICE = Pattern.compile(
            "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\\u00B9\\u00B2\\u00B3])(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> ownerByFoldedPath = new ConcurrentHashMap<>();
    private final Set<String> problems = ConcurrentHashMap.newKeySet();

    /** Takes the path for its one owner; a path that may not be written becomes a problem. */
    boolean claim(String path) {
        if (!isPlain(path)) {
            problems.add("the path '" + path + "' leaves the output folder or is not a plain relative path");
            return false;
        }
        String other = ownerByFoldedPath.putIfAbsent(fold(path), path);
        if (other != null) {
            problems.add(clash(path, other));
        }
        return other == null;
    }

    private static String clash(String path, String other) {
        if (path.equals(other)) {
            return "two generated files have the path '" + path + "'";
        }
        boolean inOrder = path.compareTo(other) < 0;
        String how = foldCase(path).equals(foldCase(other))
                ? "by letter case"
                : "by how letters with accents are encoded, which some disks take for the same";
        return "the generated files '" + (inOrder ? path : other) + "' and '" + (inOrder ? other : path)
                + "' differ only " + how;
    }

    /** True for names parted by single slashes, without anything that a file system reads as more than a name. */
    private static boolean isPlain(String path) {
        for (String name : path.split("/", -1)) {
            if (ON_WINDOWS && isDeviceOfWindows(name)) {
                return false;
            }
            if (name.isEmpty() || name.equals(".") || name.equals("..") || name.endsWith(" ") || name.endsWith(".")) {
                return false;
            }
        }
        return path.chars().noneMatch(c -> c < ' ' || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0);
    }

    static boolean isDeviceOfWindows(String name) {
        return WINDOWS_DEVICE.matcher(name).matches();
    }

    /** The same for names that some disk takes for the same. */
    private static String fold(String path) {
        boolean isPlain = path.chars().allMatch(c -> c < 0x80);
        return isPlain
                ? foldCase(path)
                : Normalizer.normalize(foldCase(Normalizer.normalize(path, Form.NFC)), Form.NFC);
    }

    private static String foldCase(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /**
     * Ends the claiming.
     *
     * @throws OutputException with all problems, sorted, where there is one
     */
    void throwIfAny() throws OutputException {
        ownerByFoldedPath.values().forEach(this::checkParents);
        if (!problems.isEmpty()) {
            throw new OutputException(problems.stream().sorted().toList());
        }
    }

    /** No file may stand where another file needs a folder. */
    private void checkParents(String path) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            if (ownerByFoldedPath.containsKey(fold(folder))) {
                problems.add("'" + folder + "' is a generated file and the folder of '" + path + "'");
            }
        }
    }

    /** All paths, sorted. */
    List<String> paths() {
        return ownerByFoldedPath.values().stream().sorted().toList();
    }
}
