package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.incremental.FolderTimes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages are searched for where a folder has changed, or may have; and nowhere else. */
class SecondRunFoldersTest extends SecondRuns {

    @BeforeEach
    void generateOnce() throws IOException {
        FolderTimes.assumeTelling(folder);
        letTimePass();
        generate();
        letTimePass();
        generate();
    }

    private void letTimePass() throws IOException {
        FolderTimes.waitForNext(folder.resolve("clock"));
    }

    private void assertNoSearch() throws IOException {
        generate();
        assertEquals(Set.of(), stages);
    }

    private void assertSearch() throws IOException {
        generate();
        assertEquals(Set.of(Stage.SCAN), stages);
    }

    @Test
    void nothing_is_searched_where_nothing_has_changed() throws IOException {
        assertNoSearch();
        assertNoSearch();
    }

    @Test
    void a_page_that_was_touched_is_read_without_a_search() throws IOException {
        Files.setLastModifiedTime(folder.resolve("docs/wrong.md"), FileTime.fromMillis(1));
        assertNoSearch();
        letTimePass();
        assertNoSearch();
    }

    @Test
    void a_file_that_is_no_page_makes_one_search() throws IOException {
        write("picture.txt", "no page");
        letTimePass();
        assertSearch();
        assertNoSearch();
    }

    @Test
    void a_page_that_comes_is_seen_whatever_time_its_folder_gets() throws IOException {
        FileTime time = Files.getLastModifiedTime(folder.resolve("docs"));
        write("other.md", page("other"));
        Files.setLastModifiedTime(folder.resolve("docs"), time);
        generate();
        assertTrue(stages.contains(Stage.READ));
        assertClean();
    }

    @Test
    void a_page_that_comes_to_a_folder_in_a_folder_is_seen() throws IOException {
        write("resources/other.md", page("other"));
        generate();
        assertTrue(stages.contains(Stage.READ));
        assertClean();
    }

    @Test
    void a_page_in_a_folder_that_comes_in_the_place_of_another_is_seen() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("order.md"), page("other"));
        letTimePass();
        generate();
        delete(folder.resolve("docs/resources"));
        Files.move(other, folder.resolve("docs/resources"));
        generate();
        assertTrue(stages.contains(Stage.READ));
        assertClean();
    }

    /** All pages, and one more. */
    private void writeOther(Path pages) throws IOException {
        SmallDocs.write(pages);
        Files.writeString(pages.resolve("wrong.md"), page("wrong"));
        Files.writeString(pages.resolve("late.md"), page("late"));
    }

    private void assertSeenBy(Event event) throws IOException {
        afterSearch = event;
        Consumer<RequestBuilder> before = options;
        options = request -> {
            before.accept(request);
            request.java().typeSuffix("Dto");
        };
        assertEquals(RunStatus.DONE, generate().status());
        afterSearch = () -> {};
        letTimePass();
        generate();
        assertTrue(stages.contains(Stage.READ));
        assertClean();
    }

    @Test
    void a_page_that_comes_after_the_search_is_one_of_the_next_run() throws IOException {
        assertSeenBy(() -> write("late.md", page("late")));
    }

    /** To rename a folder is no change of those in it. */
    @Test
    void an_older_folder_that_comes_in_the_place_of_one_that_was_searched_is_another() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Files.move(folder.resolve("docs"), site.resolve("docs"));
        Path newer = Files.createDirectory(folder.resolve("newer"));
        writeOther(newer.resolve("docs"));
        letTimePass();
        options = request -> request.docs(List.of(site.resolve("docs")));
        assertSeenBy(() -> {
            Files.move(site, folder.resolve("older"));
            Files.move(newer, site);
        });
    }

    @Test
    void an_older_folder_that_a_link_comes_to_lead_to_is_another() throws IOException {
        Path pages = folder.resolve("docs");
        Files.move(pages, folder.resolve("one"));
        writeOther(folder.resolve("two"));
        Files.createSymbolicLink(pages, folder.resolve("one"));
        letTimePass();
        assertSeenBy(() -> {
            Files.delete(pages);
            Files.createSymbolicLink(pages, folder.resolve("two"));
        });
    }

    /** A moment that is taken after the search would hide what came in between. */
    @Test
    void a_state_that_could_not_be_begun_before_the_search_is_not_begun_later() throws IOException {
        delete(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache"), "a file");
        assertSeenBy(() -> {
            write("late.md", page("late"));
            letTimePass();
            Files.delete(folder.resolve("cache"));
        });
    }

    /** What a link leads to may change where nobody looks. */
    @Test
    void links_are_followed_each_time() throws IOException {
        Files.createSymbolicLink(folder.resolve("docs/linked"), folder.resolve("docs/resources"));
        generate();
        letTimePass();
        assertSearch();
        assertSearch();
        Files.delete(folder.resolve("docs/linked"));
        letTimePass();
        generate();
        assertNoSearch();
    }

    @Test
    void archives_are_looked_into_each_time() throws IOException {
        Path archive = folder.resolve("pages.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("wrong.md"));
            zip.write(page("wrong").getBytes(StandardCharsets.UTF_8));
        }
        options = request -> request.docs(List.of(archive));
        letTimePass();
        generate();
        assertSearch();
        assertSearch();
    }

    @Test
    void a_single_page_is_searched_for_nowhere() throws IOException {
        options = request -> request.docs(List.of(folder.resolve("docs/wrong.md")));
        generate();
        letTimePass();
        assertNoSearch();
    }

    @Test
    void who_does_not_trust_times_searches() throws IOException {
        options = request -> request.incremental().fileTimes(false);
        generate();
        letTimePass();
        assertSearch();
        assertSearch();
    }

    @Test
    void links_may_lead_to_another_folder_that_is_asked_for_each_time() throws IOException {
        options = request -> request.linksWithin(folder);
        generate();
        letTimePass();
        assertSearch();
    }
}
