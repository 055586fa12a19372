package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.output.freemarker.TemplateRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happened since the last run, the output is what a first run gives. */
class SecondRunEditsTest extends SecondRuns {

    /** What may happen between two runs. */
    enum Edit {
        A_PAGE_IS_EDITED,
        A_PAGE_KEEPS_ITS_SIZE_AND_TIME,
        A_PAGE_IS_ADDED,
        A_PAGE_IS_ADDED_TO_A_FOLDER_THAT_KEEPS_ITS_TIME,
        A_FOLDER_OF_PAGES_IS_ADDED,
        A_FOLDER_OF_PAGES_IS_REPLACED,
        A_LINK_TO_A_FOLDER_OF_PAGES_IS_ADDED,
        A_FILE_THAT_IS_NO_PAGE_IS_ADDED,
        A_PAGE_IS_RENAMED,
        A_PAGE_IS_DELETED,
        A_PAGE_IS_TOUCHED,
        THE_DIALECT_IS_EDITED,
        ITS_PARENT_IS_EDITED,
        THE_TEMPLATE_IS_EDITED,
        THE_HEADER_IS_EDITED,
        THE_NAMES_LOCK_IS_DELETED,
        THE_OUTPUT_IS_DELETED,
        AN_OUTPUT_FILE_IS_DELETED,
        AN_OUTPUT_FILE_IS_EDITED,
        THE_MANIFEST_IS_DELETED,
        A_FOREIGN_FILE_IS_ADDED,
        THE_STATE_IS_DELETED,
        THE_STATE_IS_CUT,
        THE_STATE_IS_SPOILT,
        AN_OPTION_IS_CHANGED,
        A_PAGE_CANNOT_BE_READ,
        THE_REQUEST_IS_WRONG;

        boolean isOfState() {
            return name().startsWith("THE_STATE");
        }
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void after_any_edit_the_output_is_that_of_a_first_run(Edit edit) throws IOException {
        useEverything();
        generate();
        makeOld();
        apply(edit, new Random(7));
        generate();
        assertClean();
        generate();
        assertNothingIsRead();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_edits_the_output_is_that_of_a_first_run(long seed) throws IOException {
        Random random = new Random(seed);
        useEverything();
        for (int i = 0; i < 12; i++) {
            Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
            apply(edit, random);
            if (random.nextBoolean()) {
                makeOld();
            }
            generate();
            assertClean();
        }
    }

    private void useEverything() {
        options = request -> {
            request.dialect(folder.resolve("own.yaml").toString());
            request.java().licenseHeader(folder.resolve("header.txt")).namesLock(folder.resolve("names.lock"));
            request.templates(List.of(
                    new TemplateRule("list.ftl", folder.resolve("list.ftl"), "list.txt", TemplateRule.Each.MODEL)));
        };
    }

    private void apply(Edit edit, Random random) throws IOException {
        int number = random.nextInt(1000);
        Path out = folder.resolve("out");
        Path output = out.resolve("com/example/model/Order.java");
        switch (edit) {
            case A_PAGE_IS_EDITED ->
                write("resources/order.md", read("resources/order.md") + "|p" + number + "|Int32|New.|\n");
            case A_PAGE_KEEPS_ITS_SIZE_AND_TIME -> keepSizeAndTime(folder.resolve("docs/resources/order.md"));
            case A_PAGE_IS_ADDED -> write("n" + number + ".md", page("n" + number));
            case A_PAGE_IS_ADDED_TO_A_FOLDER_THAT_KEEPS_ITS_TIME -> {
                FileTime time = Files.getLastModifiedTime(folder.resolve("docs"));
                write("k" + number + ".md", page("k" + number));
                Files.setLastModifiedTime(folder.resolve("docs"), time);
            }
            case A_FOLDER_OF_PAGES_IS_ADDED -> addFolder("docs/more" + number, "m" + number);
            case A_FOLDER_OF_PAGES_IS_REPLACED -> {
                addFolder("other", "r" + number);
                Files.copy(folder.resolve("docs/resources/order.md"), folder.resolve("other/order.md"));
                delete(folder.resolve("docs/resources"));
                Files.move(folder.resolve("other"), folder.resolve("docs/resources"));
            }
            case A_LINK_TO_A_FOLDER_OF_PAGES_IS_ADDED ->
                Files.createSymbolicLink(folder.resolve("docs/linked" + number), folder.resolve("docs/resources"));
            case A_FILE_THAT_IS_NO_PAGE_IS_ADDED -> write("picture" + number + ".txt", "no page");
            case A_PAGE_IS_RENAMED -> rename("wrong.md", "right.md");
            case A_PAGE_IS_DELETED -> Files.deleteIfExists(folder.resolve("docs/resources/internalnote.md"));
            case A_PAGE_IS_TOUCHED ->
                Files.setLastModifiedTime(folder.resolve("docs/resources/order.md"), FileTime.fromMillis(number));
            case THE_DIALECT_IS_EDITED -> append("own.yaml", "# " + number + "\n");
            case ITS_PARENT_IS_EDITED -> append("parent.yaml", "# " + number + "\n");
            case THE_TEMPLATE_IS_EDITED -> append("list.ftl", "line " + number + "\n");
            case THE_HEADER_IS_EDITED -> append("header.txt", "And " + number + ".\n");
            case THE_NAMES_LOCK_IS_DELETED -> Files.deleteIfExists(folder.resolve("names.lock"));
            case THE_OUTPUT_IS_DELETED -> delete(out);
            case AN_OUTPUT_FILE_IS_DELETED -> Files.deleteIfExists(output);
            case AN_OUTPUT_FILE_IS_EDITED -> keepSizeAndTime(output);
            case THE_MANIFEST_IS_DELETED -> Files.deleteIfExists(out.resolve(".stubdown-manifest"));
            case A_FOREIGN_FILE_IS_ADDED -> {
                Files.createDirectories(out);
                Files.writeString(out.resolve("mine.txt"), "mine " + number);
            }
            case THE_STATE_IS_DELETED, THE_STATE_IS_CUT, THE_STATE_IS_SPOILT -> damageState(edit, random);
            case AN_OPTION_IS_CHANGED -> {
                Consumer<RequestBuilder> before = options;
                options = request -> {
                    before.accept(request);
                    request.java().typePrefix("P" + number);
                };
            }
            case A_PAGE_CANNOT_BE_READ -> {
                Path page = folder.resolve("docs/utf16.md");
                Files.write(page, new byte[] {(byte) 0xFF, (byte) 0xFE});
                assertEquals(RunStatus.UNREADABLE_PAGES, generate().status());
                Files.delete(page);
            }
            case THE_REQUEST_IS_WRONG -> {
                Consumer<RequestBuilder> before = options;
                options = request -> request.include(List.of("no-such-page.md"));
                assertThrows(InvalidRequestException.class, this::generate);
                options = before;
            }
            default -> throw new AssertionError(edit);
        }
    }

    private void addFolder(String name, String type) throws IOException {
        Path added = folder.resolve(name);
        if (!Files.exists(added)) {
            Files.createDirectory(added);
            Files.writeString(added.resolve(type + ".md"), page(type));
        }
    }

    /** What an editor cannot do, but a careless copy can. */
    private static void keepSizeAndTime(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        FileTime time = Files.getLastModifiedTime(file);
        String text = Files.readString(file);
        Files.writeString(file, text.contains("1") ? text.replace('1', '2') : text.replace('2', '1'));
        Files.setLastModifiedTime(file, time);
    }

    private void rename(String from, String to) throws IOException {
        Path page = folder.resolve("docs").resolve(from);
        if (Files.exists(page)) {
            Files.move(page, page.resolveSibling(to));
        }
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
    }

    private void damageState(Edit edit, Random random) throws IOException {
        for (Path file : files(folder.resolve("cache"))) {
            byte[] bytes = Files.readAllBytes(file);
            if (edit == Edit.THE_STATE_IS_DELETED) {
                Files.delete(file);
            } else if (bytes.length > 0 && edit == Edit.THE_STATE_IS_CUT) {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else if (bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                Files.write(file, bytes);
            }
        }
    }
}
