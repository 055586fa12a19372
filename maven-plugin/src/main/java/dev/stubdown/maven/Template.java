package dev.stubdown.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the parameter <code>templates</code>: a template that makes further files. */
public final class Template {

    /** The file of the template, relative to the pom. */
    @Nullable
    String template;

    /** The path of what it makes, relative to the output folder; a template itself. */
    @Nullable
    String output;

    /** How many files it makes: <code>model</code>, <code>type</code> or <code>operation</code>. */
    @Nullable
    String each;

    /** The same entry in a configuration file. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "template", template);
        put(said, "output", output);
        put(said, "each", each);
        return said;
    }

    private static void put(Map<String, String> said, String key, @Nullable String value) {
        if (value != null) {
            said.put(key, value);
        }
    }
}
