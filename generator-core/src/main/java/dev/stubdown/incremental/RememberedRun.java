package dev.stubdown.incremental;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last run of what is asked for, beside its files as they are now. Each is looked at once. For one thread. */
final class RememberedRun {

    private final LastRun run;
    private final boolean fileTimes;
    private final Map<Stamps, Looked> looked = new IdentityHashMap<>();
    private boolean isChanged;

    /** @param fileTimes false trusts neither size nor times */
    RememberedRun(LastRun run, boolean fileTimes) {
        this.run = run;
        this.fileTimes = fileTimes;
    }

    LastRun run() {
        return run;
    }

    private Looked look(Stamps files) {
        return looked.computeIfAbsent(files, each -> Looked.at(each, fileTimes));
    }

    /** True where the size of a page tells that it has other bytes. */
    boolean hasOtherPages() {
        isChanged |= look(run.pages()).isOther();
        return isChanged;
    }

    /** True where times tell that a search would find the same pages; false, too, where it is known already that something has changed. */
    boolean isFoundAgain() {
        return !isChanged
                && fileTimes
                && run.folders().filter(SearchedFolders::areAsTheyWere).isPresent();
    }

    /** True where a search has found the same. */
    boolean isFoundBy(RunState.Found found) {
        List<FileStamp> pages = run.pages().files();
        if (!run.skipped().equals(found.skipped())
                || pages.size() != found.pages().size()) {
            return false;
        }
        for (int i = 0; i < pages.size(); i++) {
            String page = found.pages().get(i).location().toAbsolutePath().toString();
            if (!page.equals(pages.get(i).file())) {
                return false;
            }
        }
        return true;
    }

    /** True where size and times tell of all files that they have the bytes that they had. */
    boolean isSure() {
        return look(run.pages()).isSure()
                && look(run.inputs()).isSure()
                && look(run.outputs()).isSure();
    }

    /**
     * The run with the stamps of now, where all files have the bytes that they had. Where size and times do not tell that, they are read; after one that
     * has changed, no other is.
     *
     * @param since when that was begun
     * @param folders as they are now
     */
    Optional<LastRun> seenAnew(long since, Optional<SearchedFolders> folders) {
        Optional<List<FileStamp>> pages = same(run.pages());
        Optional<List<FileStamp>> inputs = same(run.inputs());
        Optional<List<FileStamp>> outputs = same(run.outputs());
        if (pages.isEmpty() || inputs.isEmpty() || outputs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LastRun(
                run.key(),
                run.skipped(),
                folders,
                new Stamps(since, pages.get()),
                new Stamps(since, inputs.get()),
                new Stamps(since, outputs.get()),
                run.result()));
    }

    private Optional<List<FileStamp>> same(Stamps files) {
        Optional<List<FileStamp>> same =
                isChanged ? Optional.empty() : look(files).same();
        isChanged = same.isEmpty();
        return same;
    }

    /** The pages of which size and times have told that they have the bytes that they had. */
    Set<FileStamp> surePages() {
        return look(run.pages()).sure();
    }
}
