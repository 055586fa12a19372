package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.incremental.FolderTimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes to the folders of one API, those behind it see too. */
class SecondRunOfSeveralTest {

    @TempDir
    private Path folder;

    private Runnable afterFirstSearch = () -> {};
    private boolean isBankKept = true;

    @BeforeEach
    void writePages() throws IOException {
        Files.writeString(folder.resolve("stubdown.yaml"), """
                outputDirectory: out
                apis:
                  bank:
                    docs: bank
                    basePackage: com.example.bank
                  shop:
                    docs: shop
                    basePackage: com.example.shop
                """);
        writePage("shop/bill.md", "bill", "money.coin");
        writePage("bank/note.md", "note", "String");
        FolderTimes.waitForNext(folder.resolve("clock"));
    }

    private void writePage(String file, String type, String typeOfProperty) throws IOException {
        Path page = folder.resolve(file);
        Files.createDirectories(page.getParent());
        Files.writeString(page, """
                # %s resource type

                Namespace: money

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |value|%s|How much.|
                """.formatted(type, typeOfProperty));
    }

    @Test
    void a_page_that_comes_to_one_api_is_seen_by_those_behind_it() throws IOException {
        generate();
        FolderTimes.waitForNext(folder.resolve("clock"));
        writePage("bank/coin.md", "coin", "String");
        assertFalse(knowsCoin());
        generate();
        assertTrue(knowsCoin());
    }

    @Test
    void a_page_that_comes_while_others_are_searched_for_is_one_of_the_next_run() throws IOException {
        afterFirstSearch = () -> {
            try {
                writePage("bank/coin.md", "coin", "String");
                FolderTimes.waitForNext(folder.resolve("clock"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        generate();
        assertFalse(knowsCoin());
        FolderTimes.waitForNext(folder.resolve("clock"));
        generate();
        assertTrue(knowsCoin());
    }

    @Test
    void a_page_of_an_api_that_keeps_nothing_is_read_each_time() throws IOException {
        isBankKept = false;
        generate();
        generate();
        FolderTimes.waitForNext(folder.resolve("clock"));
        writePage("bank/note.md", "coin", "String");
        generate();
        assertTrue(knowsCoin());
    }

    @Test
    void what_is_left_aside_in_one_api_is_not_what_was_in_another() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("bank/x.md"), folder.resolve("stubdown.yaml"));
        generate();
        Files.move(link, folder.resolve("shop/x.md"));
        GeneratedApis second = generate();
        assertTrue(second.results().get(0).result().diagnostics().stream()
                .anyMatch(found -> found.code() == DiagnosticCode.PAGE_LINK_NOT_FOLLOWED));
    }

    @Test
    void what_is_wrong_with_a_search_is_told_of_its_api() throws IOException {
        generate();
        Files.delete(folder.resolve("bank/note.md"));
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, this::generate);
        assertTrue(wrong.problems().get(0).startsWith("API 'bank': "), wrong.problems()::toString);
    }

    private boolean knowsCoin() throws IOException {
        Path bill = folder.resolve("out/shop/com/example/shop/model/money/Bill.java");
        return Files.readString(bill).contains("import com.example.bank.model.money.Coin;");
    }

    private GeneratedApis generate() throws IOException {
        Runnable once = afterFirstSearch;
        afterFirstSearch = () -> {};
        Path file = folder.resolve("stubdown.yaml");
        ApiRequests<GenerationRequest> requests =
                ApiRequests.of(file, "shop", GenerationRequest::builder, (request, own) -> {
                    request.incremental().cacheDirectory(folder.resolve("cache"));
                    request.incremental().incremental(own || isBankKept);
                    return request.build();
                });
        return new ApiRuns(new Generator(new AfterFirstSearch(once))).generate(requests);
    }

    /** Does something once. */
    private static final class AfterFirstSearch implements StageListener {

        private Runnable work;

        AfterFirstSearch(Runnable work) {
            this.work = work;
        }

        @Override
        public void started(Stage stage) {}

        @Override
        public void pageRead(int pages) {}

        @Override
        public void finished(Stage stage) {
            if (stage == Stage.SCAN) {
                work.run();
                work = () -> {};
            }
        }
    }
}
