package dev.stubdown.incremental;

import dev.stubdown.source.FolderStamp;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.work.Ahead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** So many files are read in a few milliseconds. */
    private static final int MOST_SEEN_AGAIN = 64;

    private final @Nullable StateFolder folder;
    private final boolean fileTimes;
    private final String program;
    private final Ahead<LastPages> lastPages;
    private Optional<RememberedRun> last = Optional.empty();
    private boolean isMomentTaken;
    private Stamps written = Stamps.NONE;
    private CompletableFuture<Void> pagesWritten = CompletableFuture.completedFuture(null);

    private RunState(@Nullable StateFolder folder, boolean fileTimes, String program) {
        this.folder = folder;
        this.fileTimes = fileTimes;
        this.program = program;
        this.lastPages = new Ahead<>(() -> folder == null ? LastPages.NONE : LastPages.in(folder));
    }

    /**
     * What a search for pages has found.
     *
     * @param pages in their order
     * @param folders those that were listed, as long as they tell which pages there are
     * @param skipped the key of what is left aside
     */
    public record Found(List<SourceLocation> pages, Optional<List<FolderStamp>> folders, String skipped) {}

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
     * The result of the last run, where it was of this program, was asked for the same, and no file has other bytes, nor has anything come to a folder in
     * which pages were searched for, or gone: then a search would find the same, and is not needed.
     *
     * @param asked what this run is asked for
     * @param type what a run gives
     */
    public <T extends Record> Optional<T> unchanged(String asked, Class<T> type) {
        if (folder == null) {
            return Optional.empty();
        }
        Optional<LastRun> any = folder.read(RUN, LastRun.class);
        any.ifPresent(run -> written = run.outputs());
        last = any.filter(run -> key(asked).equals(run.key()) && type.isInstance(run.result()))
                .map(run -> new RememberedRun(run, fileTimes));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        RememberedRun remembered = last.get();
        if (remembered.hasOtherPages()) {
            expectPages(); // beside the search
        }
        return remembered.isFoundAgain() ? result(remembered, remembered.run().folders(), type) : Optional.empty();
    }

    private String key(String asked) {
        return Key.of(program, asked);
    }

    /** Remembers the moment before pages are searched for: what is written from now on may be written again. A moment that comes later is too late. */
    public void begin() {
        if (folder != null && !isMomentTaken) {
            isMomentTaken = true;
            folder.begin();
        }
    }

    /**
     * The same, after {@link #unchanged(String, Class)}, where a search was made: the result of the last run, where that found the same, and no file has
     * other bytes.
     *
     * @param found since {@link #begin}
     * @param type what a run gives
     */
    public <T extends Record> Optional<T> unchanged(Found found, Class<T> type) {
        if (folder == null || last.isEmpty() || !last.get().isFoundBy(found)) {
            return Optional.empty();
        }
        return result(last.get(), SearchedFolders.of(folder.since(), found.folders()), type);
    }

    /**
     * The result of a run, if its files have the bytes that they had. What is known of them now is kept for the next run, where it is more than was known.
     *
     * @param folders as they are now
     */
    private <T extends Record> Optional<T> result(
            RememberedRun remembered, Optional<SearchedFolders> folders, Class<T> type) {
        LastRun run = remembered.run();
        if (!remembered.isSure()) {
            begin();
        }
        StateFolder state = Objects.requireNonNull(folder);
        Optional<LastRun> now = remembered.seenAnew(state.since(), folders);
        boolean isMore = !remembered.isSure() || !folders.equals(run.folders());
        if (isMore && state.isBegun() && fileTimes) {
            now.ifPresent(seen -> state.write(RUN, seen));
        }
        return now.map(seen -> type.cast(seen.result()));
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
        begin();
        LastPages known = lastPages.take().readFor(key(how));
        PageMemory<T> memory = PageMemory.of(
                known.most(), known.later(), last.map(RememberedRun::surePages).orElse(Set.of()), fileTimes, type);
        last = Optional.empty();
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
     * @param found what it found after {@link #begin}
     * @param memories of the pages that it depends on, its own last
     * @param inputs all other files that the output depends on, as they are now
     * @param outputs what it wrote
     * @param result what it gives
     */
    public void keep(
            String asked,
            Found found,
            List<PageMemory<?>> memories,
            List<FileStamp> inputs,
            Stamps outputs,
            Record result) {
        if (folder == null) {
            return;
        }
        pagesWritten.join();
        List<FileStamp> stamps =
                memories.stream().flatMap(each -> each.stamps().stream()).toList();
        long since = folder.since();
        // Pages of a run that knows nothing have no stamps: then folders alone do not tell that all is the same.
        Optional<SearchedFolders> folders =
                stamps.size() == found.pages().size() ? SearchedFolders.of(since, found.folders()) : Optional.empty();
        folder.write(
                RUN,
                new LastRun(
                        key(asked),
                        found.skipped(),
                        folders,
                        new Stamps(since, stamps),
                        new Stamps(since, inputs),
                        seenAgain(folder, new Stamps(Math.max(since, outputs.since()), outputs.files())),
                        result));
        folder.removeForgotten();
    }

    /**
     * The last files were written a moment ago, so that their times do not tell yet whether somebody wrote to them afterwards. A look into them now tells
     * it, and spares the next run the search for that. Where they are many, that is left to it.
     */
    private Stamps seenAgain(StateFolder state, Stamps written) {
        long since = written.since();
        List<FileStamp> young = written.files().stream()
                .filter(file -> !file.tellsOf(file, since))
                .toList();
        if (!fileTimes || young.isEmpty() || young.size() > MOST_SEEN_AGAIN) {
            return written;
        }
        long now = state.moment();
        boolean areSame = Looked.at(new Stamps(since, young), true).same().isPresent();
        return areSame ? new Stamps(Math.max(since, now), written.files()) : written;
    }

    /** Waits until nothing is read or written any more, whatever came of that: who leaves a run that failed leaves no thread of it behind. */
    public void settle() {
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
