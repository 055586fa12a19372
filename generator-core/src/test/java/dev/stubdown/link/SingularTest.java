package dev.stubdown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "users, user",
        "calendarGroups, calendarGroup",
        "classes, class",
        "entities, entity",
        "addresses, address",
        "ipAddresses, ipAddress",
        "policies, policy",
        "boxes, box",
        "branches, branch",
        "caches, cache",
        "statuses, status",
        "databases, database",
        "people, person",
        "children, child",
        "responses, response",
        "licenses, license",
        "purchases, purchase",
        "status, status",
        "news, news",
        "series, series",
        "analysis, analysis",
        "access, access",
        "drive, drive",
        "s, s",
        "as, as",
        "ALIASES, ALIAS"
    })
    void aPluralLosesItsEnding(String plural, String singular) {
        assertEquals(singular, Singular.of(plural));
    }
}
