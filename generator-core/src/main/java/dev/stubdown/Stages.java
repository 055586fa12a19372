package dev.stubdown;

import dev.stubdown.source.SourceLocation;
import dev.stubdown.work.Parallel;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Runs stages and tells a listener how far they are. */
final class Stages {

    private final StageListener listener;

    Stages(StageListener listener) {
        this.listener = listener;
    }

    /** What a stage does. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T run(Stage stage, Work<T> work) throws IOException {
        listener.started(stage);
        T result = work.run();
        listener.finished(stage);
        return result;
    }

    /** The stage that reads: each page by itself, in parallel; what comes of them is in the order of the pages. */
    <T> List<T> read(List<SourceLocation> pages, Function<SourceLocation, T> load) throws IOException {
        return run(
                Stage.READ,
                () -> Parallel.map(pages, page -> {
                    T read = load.apply(page);
                    listener.pageRead(pages.size());
                    return read;
                }));
    }
}
