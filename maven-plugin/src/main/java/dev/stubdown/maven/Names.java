package dev.stubdown.maven;

import dev.stubdown.naming.NameKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameter <code>names</code>: names of Java that a pom decides. What has the name stands in front of the last <code>=</code>, for it has characters
 * that no element of XML may have.
 */
public final class Names {

    @Nullable
    List<String> packages;

    @Nullable
    List<String> types;

    @Nullable
    List<String> properties;

    @Nullable
    List<String> constants;

    @Nullable
    List<String> interfaces;

    @Nullable
    List<String> methods;

    @Nullable
    List<String> classes;

    @Nullable
    List<String> added;

    /** The key {@code names} of a configuration file that says the same. */
    Map<String, Map<String, String>> said() {
        Map<String, Map<String, String>> said = new LinkedHashMap<>();
        for (NameKind kind : NameKind.values()) {
            List<String> lines = lines(kind);
            if (lines != null) {
                Map<String, String> names = said.computeIfAbsent(kind.key(), key -> new LinkedHashMap<>());
                lines.forEach(line -> add(line, names));
            }
        }
        return said;
    }

    private @Nullable List<String> lines(NameKind kind) {
        return switch (kind) {
            case PACKAGES -> packages;
            case TYPES -> types;
            case PROPERTIES -> properties;
            case CONSTANTS -> constants;
            case INTERFACES -> interfaces;
            case METHODS -> methods;
            case CLASSES -> classes;
            case ADDED -> added;
        };
    }

    /** A line without a sign has no name, which whoever reads it tells. */
    private static void add(String line, Map<String, String> names) {
        int sign = line.lastIndexOf('=');
        names.put(
                line.substring(0, Math.max(0, sign)).strip(),
                line.substring(sign + 1).strip());
    }
}
