package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path CACHE = Path.of("cache").toAbsolutePath();

    @Test
    void what_the_environment_says_comes_first_on_every_system() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertEquals(CACHE.resolve("stubdown"), of(system, Map.of("XDG_CACHE_HOME", CACHE.toString())));
        }
    }

    @Test
    void each_system_has_a_place_of_its_own() {
        assertEquals(HOME.resolve(".cache/stubdown"), of("Linux", Map.of()));
        assertEquals(HOME.resolve("Library/Caches/stubdown"), of("Mac OS X", Map.of()));
        assertEquals(
                CACHE.resolve("stubdown").resolve("cache"), of("Windows 11", Map.of("LOCALAPPDATA", CACHE.toString())));
        assertEquals(HOME.resolve(".cache/stubdown"), of("Windows 11", Map.of()));
    }

    @Test
    void a_place_that_is_empty_or_relative_is_ignored() {
        for (String place : new String[] {"", " ", "cache", "./cache", "../cache"}) {
            assertEquals(HOME.resolve(".cache/stubdown"), of("Linux", Map.of("XDG_CACHE_HOME", place)));
        }
    }

    @Test
    void a_place_that_cannot_be_named_is_none() {
        assertNull(of("Linux", Map.of("XDG_CACHE_HOME", "/\0")));
    }

    private static Path of(String system, Map<String, String> environment) {
        return CacheFolder.of(system, HOME.toString(), environment);
    }
}
