package dev.stubdown.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathClaimsTest {

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul.txt", "Aux.java", "com1", "LPT9.tar.gz", "COM\u00b9", "conin$"})
    void what_windows_takes_for_a_device_is_known(String name) {
        assertTrue(PathClaims.isDeviceOfWindows(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Console.java", "Nulls.java", "COM", "com", "com10", "Auxiliary"})
    void what_only_looks_like_a_device_is_none(String name) {
        assertFalse(PathClaims.isDeviceOfWindows(name));
    }

    @Test
    void the_first_of_several_files_with_one_name_keeps_it() {
        PathClaims claims = new PathClaims();
        assertTrue(claims.claim("a/\u00c9t\u00e9.java"));
        for (String other : List.of("a/\u00e9t\u00e9.java", "a/E\u0301te\u0301.java", "A/e\u0301TE\u0301.java")) {
            assertFalse(claims.claim(other), other);
        }
        assertTrue(claims.claim("a/Ete.java"));
        assertEquals(List.of("a/Ete.java", "a/\u00c9t\u00e9.java"), claims.paths());
    }
}
