package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands where a state is kept, it is a state or none, and nothing happens elsewhere. */
class RunStateTest {

    private static final String ASKED = "asked";

    @TempDir
    private Path folder;

    private Path page;
    private Path output;
    private RunState known;

    record Result(String text) {}

    @BeforeEach
    void writeFiles() throws IOException {
        page = Files.writeString(folder.resolve("page.md"), "# Page");
        output = Files.writeString(folder.resolve("Out.java"), "class Out {}");
        known = open();
    }

    @Test
    void a_run_that_changed_nothing_is_known() throws IOException {
        assertEquals(Optional.empty(), unchanged());
        keep();
        assertEquals(Optional.of(new Result("done")), unchanged());
        Files.writeString(output, "class Our {}");
        assertEquals(Optional.empty(), unchanged());
    }

    /** Else each first run would let the next one write the state again. */
    @Test
    void what_was_written_a_moment_ago_is_seen_again_before_it_is_kept() throws IOException {
        FolderTimes.assumeTelling(folder);
        RunState state = open();
        PageMemory<Result> memory = state.pages("how", Result.class);
        made(memory);
        state.keepPages("how", memory);
        Files.writeString(output, "class Output {}");
        List<FileStamp> outputs = List.of(FileStamp.of(output));
        FolderTimes.waitForNext(folder.resolve("clock"));
        state.keep(ASKED, found(pages()), List.of(memory), List.of(), new Stamps(0, outputs), new Result("done"));
        LastRun kept = (LastRun) kept("run");
        assertTrue(Looked.at(kept.outputs(), true).isSure());
        Stamps overwritten = new Stamps(0, List.of(outputs.get(0).with("of what another has overwritten")));
        state.keep(ASKED, found(pages()), List.of(memory), List.of(), overwritten, new Result("done"));
        assertEquals(Optional.empty(), unchanged());
    }

    /** Bytes that are damaged may say so. */
    @Test
    void no_run_lacks_a_part() {
        Stamps none = Stamps.NONE;
        assertThrows(
                NullPointerException.class,
                () -> new LastRun("", "", Optional.empty(), null, none, none, new Result("x")));
        assertThrows(
                NullPointerException.class,
                () -> new LastRun("", "", Optional.empty(), none, none, null, new Result("x")));
        assertThrows(NullPointerException.class, () -> new FileStamp(null, 0, 0, 0, ""));
        assertThrows(ClassCastException.class, () -> new Stamps(0, others(List.of("no stamp"))));
    }

    @SuppressWarnings("unchecked")
    private static List<FileStamp> others(List<?> values) {
        return (List<FileStamp>) values;
    }

    @Test
    void a_state_that_is_cut_or_spoilt_anywhere_is_none() throws IOException {
        keep();
        Path state = state("run");
        byte[] good = Files.readAllBytes(state);
        for (int i = 0; i < good.length; i++) {
            Files.write(state, Arrays.copyOf(good, i));
            assertEquals(Optional.empty(), unchanged());
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] spoilt = good.clone();
                spoilt[i] ^= (byte) (1 << bit);
                Files.write(state, spoilt);
                assertEquals(Optional.empty(), unchanged());
            }
        }
    }

    @Test
    void a_state_that_is_spoilt_and_has_the_right_checksum_is_none_or_the_same() throws IOException {
        keep();
        Path state = state("run");
        byte[] good = Files.readAllBytes(state);
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            byte[] spoilt = Arrays.copyOf(good, good.length - Long.BYTES);
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            Files.write(state, withChecksum(spoilt));
            unchanged().ifPresent(result -> assertEquals(Result.class, result.getClass()));
        }
    }

    @Test
    void values_of_ours_that_are_no_state_are_none() throws IOException {
        keep();
        List<Object> values = new ArrayList<>(List.of("text", 1, List.of(), Optional.empty(), new Result("x")));
        values.add(new LastRun("", "", Optional.empty(), Stamps.NONE, Stamps.NONE, Stamps.NONE, new Result("x")));
        values.add(new PageMemory.Pages(null, 0, List.of()));
        for (Object value : values) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RecordWriter writer = new RecordWriter(bytes);
            writer.write(value);
            writer.flush();
            Files.write(state("run"), withChecksum(bytes.toByteArray()));
            Files.write(state("pages"), withChecksum(bytes.toByteArray()));
            assertEquals(Optional.empty(), unchanged());
            assertEquals(new Result("# Page"), made(known.pages("how", Result.class)));
        }
    }

    @Test
    @Timeout(60)
    void links_and_pipes_in_the_place_of_a_state_are_not_followed() throws IOException, InterruptedException {
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        for (int round = 0; round < 2; round++) {
            keep();
            for (String name : List.of("run", "run.new", "pages", "pages.new", "begun")) {
                Files.deleteIfExists(state(name));
                if (round == 0) {
                    Files.createSymbolicLink(state(name), mine);
                } else if (new ProcessBuilder("mkfifo", state(name).toString())
                                .start()
                                .waitFor()
                        != 0) {
                    return;
                }
            }
            assertEquals(Optional.empty(), unchanged());
            keep();
            assertEquals(Optional.of(new Result("done")), unchanged());
            assertEquals("mine", Files.readString(mine));
        }
    }

    @Test
    void a_link_in_the_place_of_the_folder_is_not_followed() throws IOException {
        keep();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path state = state("run").getParent();
        for (String name : List.of("run", "pages", "begun")) {
            Files.deleteIfExists(state.resolve(name));
        }
        Files.delete(state);
        Files.createSymbolicLink(state, elsewhere);
        keep();
        assertEquals(Optional.empty(), unchanged());
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** What is written while the run goes on may come to its end after the run has failed. */
    @Test
    void nothing_is_written_after_a_run_is_left() throws IOException {
        RunState state = open();
        PageMemory<Result> memory = state.pages("how", Result.class);
        assertEquals(new Result("# Page"), made(memory));
        state.keepPages("how", memory);
        state.settle();
        assertTrue(Files.exists(state("pages")));
        assertFalse(Files.exists(state("pages.new")));
    }

    /** A page that is written to after the run has looked at it is one of the next run. */
    @Test
    void a_page_that_is_as_it_was_is_looked_at_once() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "# Other");
        List<SourceLocation> pages = List.of(new SourceLocation(other, "other.md"), pages().get(0));
        keep(pages);
        keepAsOfLater();
        Files.writeString(other, "# Others");
        RunState state = open();
        assertEquals(Optional.empty(), unchanged(state, pages));
        state.expectPages();
        Files.writeString(page, "# Pages");
        assertEquals(List.of("# Others", "# Page"), made(state, pages));
        state.settle();
        assertEquals(List.of("# Others", "# Pages"), made(open(), pages));
    }

    /** The state as it is where all files are much older. */
    private void keepAsOfLater() throws IOException {
        LastRun run = (LastRun) kept("run");
        ByteArrayOutputStream later = new ByteArrayOutputStream();
        RecordWriter writer = new RecordWriter(later);
        writer.write(new LastRun(
                run.key(),
                run.skipped(),
                run.folders().map(folders -> new SearchedFolders(Long.MAX_VALUE / 2, folders.folders())),
                new Stamps(Long.MAX_VALUE / 2, run.pages().files()),
                run.inputs(),
                new Stamps(Long.MAX_VALUE / 2, run.outputs().files()),
                run.result()));
        writer.flush();
        Files.write(state("run"), withChecksum(later.toByteArray()));
    }

    private List<String> made(RunState state, List<SourceLocation> pages) throws IOException {
        PageMemory<Result> memory = state.pages("how", Result.class);
        List<String> texts = new ArrayList<>();
        for (SourceLocation each : pages) {
            texts.add(made(memory, each).text());
        }
        return texts;
    }

    private RunState open() {
        IncrementalOptions options = IncrementalOptions.builder()
                .cacheDirectory(folder.resolve("cache"))
                .build();
        return RunState.open(options, folder.resolve("out"));
    }

    private List<SourceLocation> pages() {
        return List.of(new SourceLocation(page, "page.md"));
    }

    private Optional<Result> unchanged() {
        return unchanged(known, pages());
    }

    private Optional<Result> unchanged(RunState state, List<SourceLocation> pages) {
        Optional<Result> untouched = state.unchanged(ASKED, Result.class);
        return untouched.isPresent() ? untouched : state.unchanged(found(pages), Result.class);
    }

    private RunState.Found found(List<SourceLocation> pages) {
        return new RunState.Found(pages, Optional.empty(), "");
    }

    private Result made(PageMemory<Result> memory) throws IOException {
        return made(memory, pages().get(0));
    }

    private static Result made(PageMemory<Result> memory, SourceLocation location) throws IOException {
        return memory.of(location, new SourceReader(), bytes -> new Result(new String(bytes, StandardCharsets.UTF_8)));
    }

    private void keep() throws IOException {
        keep(pages());
    }

    private void keep(List<SourceLocation> pages) throws IOException {
        RunState state = open();
        PageMemory<Result> memory = state.pages("how", Result.class);
        for (SourceLocation each : pages) {
            made(memory, each);
        }
        state.keepPages("how", memory);
        state.keep(
                ASKED,
                found(pages),
                List.of(memory),
                List.of(),
                new Stamps(0, List.of(FileStamp.of(output))),
                new Result("done"));
        state.settle();
    }

    private Object kept(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(state(name));
        return new RecordReader(ByteBuffer.wrap(bytes, 0, bytes.length - Long.BYTES)).read();
    }

    private Path state(String name) throws IOException {
        try (Stream<Path> states = Files.list(folder.resolve("cache"))) {
            return states.findFirst().orElseThrow().resolve(name);
        }
    }

    private static byte[] withChecksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return ByteBuffer.allocate(bytes.length + Long.BYTES)
                .put(bytes)
                .putLong(checksum.getValue())
                .array();
    }
}
