package dev.stubdown.cli;

import dev.stubdown.Stage;
import dev.stubdown.StageListener;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** One line on a terminal that tells how far the run is, and is gone when it is over. */
final class ProgressLine implements StageListener {

    private static final String TO_LINE_START_AND_CLEAR = "\r\u001B[K";
    private static final int PAGES_PER_UPDATE = 50;

    private final PrintStream terminal;
    private final AtomicInteger pagesRead = new AtomicInteger();

    ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void started(Stage stage) {
        show(
                switch (stage) {
                    case SCAN -> "looking for pages";
                    case READ -> "reading pages";
                    case LINK -> "linking";
                    case CHECK -> "checking";
                    case MAP -> "deciding on Java";
                    case WRITE -> "writing";
                    case VERIFY -> "verifying examples";
                });
    }

    @Override
    public void pageRead(int total) {
        int read = pagesRead.incrementAndGet();
        if (read % PAGES_PER_UPDATE == 0) {
            show("reading pages: " + read + " of " + total);
        }
    }

    @Override
    public void finished(Stage stage) {
        clear();
    }

    /** Takes the line away. */
    void clear() {
        show("");
    }

    private void show(String text) {
        synchronized (terminal) {
            terminal.print(TO_LINE_START_AND_CLEAR + text);
            terminal.flush();
        }
    }
}
