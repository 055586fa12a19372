package dev.stubdown.incremental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    record Result(String text) {}

    @BeforeEach
    void writeFiles() throws IOException {
        page = Files.writeString(folder.resolve("page.md"), "# Page");
        output = Files.writeString(folder.resolve("Out.java"), "class Out {}");
    }

    @Test
    void a_run_that_changed_nothing_is_known() throws IOException {
        assertEquals(Optional.empty(), unchanged());
        keep();
        assertEquals(Optional.of(new Result("done")), unchanged());
        Files.writeString(output, "class Our {}");
        assertEquals(Optional.empty(), unchanged());
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
        values.add(new LastRun(null, null, null, null, null));
        values.add(new PageMemory.Pages(null, 0, List.of()));
        for (Object value : values) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RecordWriter writer = new RecordWriter(bytes);
            writer.write(value);
            writer.flush();
            Files.write(state("run"), withChecksum(bytes.toByteArray()));
            Files.write(state("pages"), withChecksum(bytes.toByteArray()));
            assertEquals(Optional.empty(), unchanged());
            assertEquals(new Result("# Page"), made(open().pages("how", Result.class)));
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
        return open().unchanged(ASKED, pages(), Result.class);
    }

    private Result made(PageMemory<Result> memory) throws IOException {
        return memory.of(
                pages().get(0), new SourceReader(), bytes -> new Result(new String(bytes, StandardCharsets.UTF_8)));
    }

    private void keep() throws IOException {
        RunState state = open();
        PageMemory<Result> memory = state.pages("how", Result.class);
        made(memory);
        state.keepPages("how", memory);
        state.keep(ASKED, List.of(memory), List.of(), new Stamps(0, List.of(FileStamp.of(output))), new Result("done"));
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
