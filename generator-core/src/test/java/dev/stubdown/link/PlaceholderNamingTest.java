package dev.stubdown.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.fact.RequestLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderNamingTest {

    @ParameterizedTest
    @CsvSource({
        "/users/{id | userPrincipalName}, /users/{userId}",
        "/teams/{team-id}, /teams/{teamId}",
        "/things/{tenant id}, /things/{tenantId}",
        "/things/{period_value}, /things/{periodValue}",
        "/things/{Id}, /things/{thingId}",
        "/things/{DeviceID}, /things/{deviceId}",
        "/classes/{id}, /classes/{classId}",
        "/worksheets/{id|name}, /worksheets/{worksheetId}",
        "/names/{name}, /names/{name}",
        "/rows/{index}, /rows/{rowIndex}",
        "/{id}, /{id}",
        "/things/{24}, /things/{thingId}",
        "/users/{id}/messages/{id}, /users/{userId}/messages/{messageId}",
        "/users/{user-id}/friends/{user-id}, /users/{userId}/friends/{friendId}",
        "/a/{x}/a/{x}/a/{x}, /a/{x}/a/{aId}/a/{aId2}",
        "/root:/{item-path}:/content, /root:/{itemPath}:/content",
        "/reports/count(period='{period}'), /reports/count(period='{period}')",
        "/space.things/{id}, /space.things/{thingId}"
    })
    void namesSpeakAreLegalAndUnique(String path, String named) {
        assertEquals(named, name(path, path));
    }

    @Test
    void aPlaceHasOneNameOnAllPages() {
        String[] paths = {"/users/{user-id}", "/users/{id}/messages", "/users/{upn}", "/users/{id | upn}/events/{id}"};

        assertEquals("/users/{userId}/events/{eventId}", name(paths[3], paths));
        assertEquals("/users/{userId}", name(paths[2], paths));
    }

    @Test
    void theMostFrequentNameWinsWhateverTheOrder() {
        assertEquals("/x/{b}", name("/x/{a}", "/x/{a}", "/x/{b}", "/x/{b}"));
        assertEquals("/x/{b}", name("/x/{a}", "/x/{b}", "/x/{a}", "/x/{b}"));
        assertEquals("/x/{a}", name("/x/{b}", "/x/{b}", "/x/{a}"));
    }

    @Test
    void theSpellingInCamelCaseWins() {
        String[] paths = {"/calendargroups/{id}", "/calendargroups/{id}/x", "/calendarGroups/{id}"};

        assertEquals("/calendargroups/{calendarGroupId}", name(paths[0], paths));
    }

    @RepeatedTest(50)
    void namesAreUniqueAndLegalAndDoNotDependOnUnrelatedPaths(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<RequestLine> lines = lines("a", random);
        List<RequestLine> more = new ArrayList<>(lines("b", random));
        more.addAll(lines);
        PlaceholderNamer namer = new PlaceholderNamer(lines);
        PlaceholderNamer wider = new PlaceholderNamer(more);
        for (RequestLine line : more) {
            List<String> names = wider.name(line).placeholders();
            assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
            assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]*")), names::toString);
        }
        for (RequestLine line : lines) {
            assertEquals(namer.name(line), wider.name(line));
        }
    }

    private static List<RequestLine> lines(String root, Random random) {
        String[] placeholders = {"{id}", "{Id}", "{ID | name}", "{x-id}", "{x id}", "{name}", "{ä}", "{1}", "{n}", "{x}"
        };
        String[] literals = {"users", "Users", "x", "addresses", "$ref", "a.b", "root:"};
        List<RequestLine> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            StringBuilder path = new StringBuilder("GET /").append(root);
            for (int depth = random.nextInt(6); depth >= 0; depth--) {
                path.append('/').append(literals[random.nextInt(literals.length)]);
                path.append('/').append(placeholders[random.nextInt(placeholders.length)]);
            }
            lines.add(OperationPage.requestLine(path.toString()));
        }
        return lines;
    }

    private static String name(String path, String... all) {
        PlaceholderNamer namer = new PlaceholderNamer(Arrays.stream(all)
                .map(one -> OperationPage.requestLine("GET " + one))
                .toList());
        return namer.name(OperationPage.requestLine("GET " + path)).toString();
    }
}
