package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds dialects by their name or file, and those that they extend. */
class DialectsTest {

    @TempDir
    private Path folder;

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void every_bundled_dialect_can_be_loaded_and_has_its_name() throws IOException {
        for (String name : Dialects.BUNDLED) {
            assertEquals(name, Dialects.load(name).id());
        }
    }

    @Test
    void a_file_may_extend_a_bundled_dialect() throws IOException {
        Path own = write("own.yaml", "extends: graph\nid: own\n");
        assertEquals("own", Dialects.load(own.toString()).id());
    }

    @Test
    void a_file_may_have_the_name_of_the_dialect_that_it_extends() throws IOException {
        Path own = write("graph.yaml", "extends: graph\nid: own\n");
        assertEquals("own", Dialects.load(own.toString()).id());
    }

    @Test
    void a_path_is_relative_to_the_file_that_says_it() throws IOException {
        write("base/first.yaml", "extends: second.yaml\n");
        write("base/second.yaml", "extends: graph\nid: second\n");
        Path own = write("team/own.yaml", "extends: ../base/first.yaml\n");
        assertEquals("second", Dialects.load(own.toString()).id());
    }

    @Test
    void files_that_extend_one_another_are_a_problem() throws IOException {
        Path first = write("first.yaml", "extends: second.yaml\n");
        Path second = write("second.yaml", "id: x\nextends: ./first.yaml\n");
        assertProblem(first, second + ":2:10: './first.yaml' extends this dialect, which extends it");
    }

    @Test
    void a_parent_that_does_not_exist_is_a_problem_with_its_place() throws IOException {
        Path own = write("own.yaml", "\nextends: other.yaml\n");
        Path other = folder.resolve("other.yaml");
        assertProblem(own, own + ":2:10: Cannot extend 'other.yaml': the file '" + other + "' does not exist");
    }

    @Test
    void an_unknown_name_is_a_problem_with_its_place() throws IOException {
        Path own = write("own.yaml", "extends: grap\n");
        assertProblem(
                own,
                own
                        + ":1:10: Cannot extend 'grap': there is no dialect 'grap'; did you mean 'graph'? The bundled ones are: "
                        + String.join(", ", Dialects.BUNDLED));
    }

    @Test
    void what_cannot_be_a_path_is_a_problem_with_its_place() throws IOException {
        Path own = write("own.yaml", "extends: \"a\\0.yaml\"\n");
        InvalidRequestException problem =
                assertThrows(InvalidRequestException.class, () -> Dialects.load(own.toString()));
        assertEquals(true, problem.problems().get(0).contains("it is no path: "), problem::getMessage);
    }

    private static void assertProblem(Path file, String expected) {
        InvalidRequestException problem =
                assertThrows(InvalidRequestException.class, () -> Dialects.load(file.toString()));
        assertEquals(List.of(expected), problem.problems().stream().limit(1).toList());
    }
}
