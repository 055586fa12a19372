package dev.stubdown.incremental;

import dev.stubdown.source.SourceLocation;
import dev.stubdown.work.Ahead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is known from the last run about one output. Everything that it says is compared with the files, so that no state, however old or strange, can
 * make an output wrong: a page, an option, the program or the output that has changed makes this run a whole one, but for the pages that have not.
 */
public final class RunState {

    private static final String RUN = "run";
    private static final String PAGES = "pages";
    private static final String LATER_PAGES = "later-pages";
    private static final String OUTPUTS = "outputs";

    private final @Nullable StateFolder folder;
    private final boolean fileTimes;
    private final String program;
    private final Ahead<LastPages> lastPages;
    private @Nullable Optional<Left> readAhead;
    private Ahead<Looked> outputsAhead = new Ahead<>(() -> Looked.NONE);
    private Stamps written = Stamps.NONE;
    private Looked pagesSeen = Looked.NONE;
    private CompletableFuture<Void> pagesWritten = CompletableFuture.completedFuture(null);

    private RunState(@Nullable StateFolder folder, boolean fileTimes, String program) {
        this.folder = folder;
        this.fileTimes = fileTimes;
        this.program = program;
        this.lastPages = new Ahead<>(() -> folder == null ? LastPages.NONE : LastPages.in(folder));
    }

    /**
     * What the last run has left.
     *
     * @param outputs a look at its files
     */
    private record Left(LastRun run, Ahead<Looked> outputs) {}

    /** What runs before have written down of pages: most of them, and those that were kept later. */
    private record LastPages(Optional<PageMemory.Pages> most, Optional<PageMemory.Pages> later) {

        static final LastPages NONE = new LastPages(Optional.empty(), Optional.empty());

        static LastPages in(StateFolder folder) {
            return new LastPages(
                    folder.read(PAGES, PageMemory.Pages.class), folder.read(LATER_PAGES, PageMemory.Pages.class));
        }

        /** Those that were read as it is done now. */
        LastPages readFor(String key) {
            return new LastPages(
                    most.filter(pages -> key.equals(pages.key())), later.filter(pages -> key.equals(pages.key())));
        }
    }

    /** Knows nothing and keeps nothing. */
    public static RunState none() {
        return new RunState(null, false, "");
    }

    /**
     * What is known of an output.
     *
     * @param output the folder that it writes to
     */
    public static RunState open(IncrementalOptions options, Path output) {
        Path cache = options.cacheDirectory();
        if (!options.incremental() || cache == null) {
            return none();
        }
        try {
            String program = Program.key();
            return new RunState(new StateFolder(cache, output), options.fileTimes(), program);
        } catch (IOException e) {
            return none();
        }
    }

    /**
     * The result of the last run, where it was of this program, was asked for the same, and neither a page nor another file has changed.
     *
     * @param asked what this run is asked for
     * @param pages the pages that it would read
     * @param type what a run gives
     */
    public <T extends Record> Optional<T> unchanged(String asked, List<SourceLocation> pages, Class<T> type) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<Left> any = Objects.requireNonNullElseGet(readAhead, () -> left(folder));
        readAhead = null;
        any.ifPresent(left -> written = left.run().outputs());
        Optional<Left> last = any.filter(left -> key(asked).equals(left.run().key()) && isOf(left.run(), pages))
                .filter(left -> type.isInstance(left.run().result()));
        return last.filter(left -> isAsItWas(folder, left))
                .map(left -> type.cast(left.run().result()));
    }

    private Optional<Left> left(StateFolder state) {
        return state.read(RUN, LastRun.class)
                .map(run -> new Left(run, new Ahead<>(() -> Looked.at(run.outputs(), fileTimes))));
    }

    private String key(String asked) {
        return Key.of(program, asked);
    }

    private static boolean isOf(LastRun run, List<SourceLocation> pages) {
        List<FileStamp> files = run.pages().files();
        if (files.size() != pages.size()) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            String page = pages.get(i).location().toAbsolutePath().toString();
            if (!page.equals(files.get(i).file())) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsItWas(StateFolder state, Left left) {
        LastRun run = left.run();
        pagesSeen = Looked.at(run.pages(), fileTimes);
        Optional<List<FileStamp>> pages = same(state, pagesSeen);
        Optional<List<FileStamp>> inputs = pages.isEmpty() ? pages : same(state, Looked.at(run.inputs(), fileTimes));
        Optional<List<FileStamp>> outputs =
                inputs.isEmpty() ? inputs : same(state, left.outputs().take());
        if (pages.isEmpty() || inputs.isEmpty() || outputs.isEmpty()) {
            return false;
        }
        if (state.isBegun() && fileTimes) {
            long since = state.since();
            Stamps pagesNow = new Stamps(since, pages.get());
            Stamps inputsNow = new Stamps(since, inputs.get());
            state.write(
                    RUN, new LastRun(run.key(), pagesNow, inputsNow, new Stamps(since, outputs.get()), run.result()));
        }
        return true;
    }

    /** The stamps of now, where the files have the bytes that they had; where size and times do not tell that, they are read, and kept as seen anew. */
    private static Optional<List<FileStamp>> same(StateFolder state, Looked looked) {
        if (!looked.isSure() && !state.isBegun()) {
            state.begin();
        }
        return looked.same();
    }

    /** Reads what the last run has left, and begins to look at its files, before {@link #unchanged} asks for them. */
    public void readAhead() {
        if (folder != null) {
            readAhead = left(folder);
            readAhead.ifPresent(left -> {
                outputsAhead = left.outputs();
                outputsAhead.begin();
            });
        }
    }

    /** Begins to read what was made of the pages, beside what the run does until it asks for {@link #pages}. */
    public void expectPages() {
        if (folder != null) {
            lastPages.begin();
        }
    }

    /**
     * What was made of the pages.
     *
     * @param how the key of how they are read
     * @param type what is made of each
     */
    public <T extends Record> PageMemory<T> pages(String how, Class<T> type) {
        if (folder == null) {
            return PageMemory.none(type);
        }
        readAhead = null;
        folder.begin();
        LastPages last = lastPages.take().readFor(key(how));
        PageMemory<T> memory = PageMemory.of(last.most(), last.later(), pagesSeen.sure(), fileTimes, type);
        pagesSeen = Looked.NONE;
        return memory;
    }

    /**
     * Keeps what was made of the pages, while the run goes on: whatever comes of it, that stays true.
     *
     * @param how the key of how pages are read
     * @param memory what was made of all of them; it forgets all but the stamps
     */
    public void keepPages(String how, PageMemory<?> memory) {
        if (folder != null) {
            StateFolder state = folder;
            memory.handOver().ifPresent(kept -> {
                PageMemory.Pages pages = new PageMemory.Pages(key(how), state.since(), kept.pages());
                pagesWritten = CompletableFuture.runAsync(() -> write(state, kept.isLater(), pages));
            });
        }
    }

    /** Pages are compared with their files: what is left of an older run, because this one is stopped here, is as good as the rest. */
    private static void write(StateFolder state, boolean isLater, PageMemory.Pages pages) {
        state.write(isLater ? LATER_PAGES : PAGES, pages);
        if (!isLater) {
            state.remove(LATER_PAGES);
        }
    }

    /** What the files of the output were printed of, and how the last run left them, if {@link #unchanged} has looked. */
    public OutputMemory outputs() {
        if (folder == null) {
            return OutputMemory.none();
        }
        OutputMemory.Outputs outputs = folder.read(OUTPUTS, OutputMemory.Outputs.class)
                .filter(last -> program.equals(last.key()))
                .orElse(OutputMemory.Outputs.NONE);
        return OutputMemory.of(outputs, written, fileTimes);
    }

    /** Keeps what the files of the output were printed of. */
    public void keepOutputs(OutputMemory memory) {
        if (folder != null) {
            folder.write(OUTPUTS, new OutputMemory.Outputs(program, memory.files()));
        }
    }

    /**
     * Keeps a run that came to its end.
     *
     * @param asked what it was asked for
     * @param memories of the pages that it depends on, its own last
     * @param inputs all other files that the output depends on, as they are now
     * @param outputs what it wrote
     * @param result what it gives
     */
    public void keep(
            String asked, List<PageMemory<?>> memories, List<FileStamp> inputs, Stamps outputs, Record result) {
        if (folder == null) {
            return;
        }
        pagesWritten.join();
        List<FileStamp> stamps =
                memories.stream().flatMap(each -> each.stamps().stream()).toList();
        long since = folder.since();
        folder.write(
                RUN,
                new LastRun(
                        key(asked),
                        new Stamps(since, stamps),
                        new Stamps(since, inputs),
                        new Stamps(Math.max(since, outputs.since()), outputs.files()),
                        result));
        folder.removeForgotten();
    }

    /** Waits until nothing is read or written any more, whatever came of that: who leaves a run that failed leaves no thread of it behind. */
    public void settle() {
        outputsAhead.settle();
        lastPages.settle();
        pagesWritten.handle((done, failure) -> true).join();
    }

    /** Lets the next run be a whole one. */
    public void forget() {
        if (folder != null) {
            folder.remove(RUN);
        }
    }

    /** True where it pays to look at files for {@link #keep}. */
    public boolean isKept() {
        return folder != null;
    }
}
