package dev.stubdown.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where programs keep what they can make again: {@code XDG_CACHE_HOME} (XDG Base Directory Specification), or what each system has in its place.
 */
final class CacheFolder {

    private static final String OURS = "stubdown";

    private CacheFolder() {}

    static Path ofUser() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (isSaid(environment.get("XDG_CACHE_HOME"))) {
            return Path.of(environment.get("XDG_CACHE_HOME"), OURS);
        }
        if (name.startsWith("windows") && isSaid(environment.get("LOCALAPPDATA"))) {
            return Path.of(environment.get("LOCALAPPDATA"), OURS, "cache");
        }
        return name.startsWith("mac") ? Path.of(home, "Library", "Caches", OURS) : Path.of(home, ".cache", OURS);
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
