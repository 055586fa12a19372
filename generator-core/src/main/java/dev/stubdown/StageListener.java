package dev.stubdown;

/** Hears how a run goes on: a progress line for tools, a clock for benchmarks. Every method may be left as it is. */
public interface StageListener {

    /** Hears nothing. */
    StageListener NONE = new StageListener() {};

    /** Called on the thread of the run. */
    default void started(Stage stage) {}

    /**
     * A page has been read; called by several threads at once.
     *
     * @param total how many pages there are
     */
    default void pageRead(int total) {}

    /** Called on the thread of the run; not called for a stage that failed. */
    default void finished(Stage stage) {}
}
