package dev.stubdown.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where programs keep what they can make again: {@code XDG_CACHE_HOME}, or what each system has in its place. A relative path is ignored there (XDG Base Directory
 * Specification, Basics): else whatever folder a run is started in would get a cache.
 */
final class CacheFolder {

    private static final String OURS = "stubdown";

    private CacheFolder() {}

    /** Null where the folder has letters that the locale has not, as {@code LC_ALL=C} has few. */
    static @Nullable Path ofUser() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static @Nullable Path of(String system, String home, Map<String, String> environment) {
        try {
            return named(system, home, environment);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path named(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        String cache = environment.get("XDG_CACHE_HOME");
        if (isSaid(cache) && Path.of(cache).isAbsolute()) {
            return Path.of(cache, OURS);
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
