package dev.stubdown.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the parameter <code>suppressions</code>: findings that are meant to be there. */
public final class Suppression {

    /** Codes of findings, families, or <code>*</code>. */
    @Nullable
    List<String> codes;

    /** Globs of the pages that are meant; all without it. */
    @Nullable
    List<String> pages;

    /** Why; for people. */
    @Nullable
    String reason;

    /** The same entry in a configuration file. */
    Map<String, Object> said() {
        Map<String, Object> said = new LinkedHashMap<>();
        if (codes != null) {
            said.put("code", codes);
        }
        if (pages != null) {
            said.put("pages", pages);
        }
        if (reason != null) {
            said.put("reason", reason);
        }
        return said;
    }
}
