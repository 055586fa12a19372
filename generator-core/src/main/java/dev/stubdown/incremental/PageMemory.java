package dev.stubdown.incremental;

import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of each page, by this run and, where the page has not changed, by the one before. Threads share one.
 *
 * @param <T> what is made of a page
 */
public final class PageMemory<T extends Record> {

    private final Map<String, Known> before;
    private final Look look;
    private final Class<T> type;
    private final boolean keeps;
    private final Map<String, Known> now = new ConcurrentHashMap<>();
    private List<FileStamp> stamps = List.of();

    /**
     * @param name the path of the page in the documentation
     * @param made of type {@code T}
     */
    record Known(String name, FileStamp stamp, Record made) {}

    /**
     * What a run keeps of its pages.
     *
     * @param key the fingerprint of the program and of how it reads
     * @param since when the run was begun, as in {@link Stamps#since()}
     */
    record Pages(String key, long since, List<Known> pages) {

        static final Pages NONE = new Pages("", 0, List.of());

        Pages {
            pages = List.copyOf(pages);
        }
    }

    /** Makes something of the bytes of a page. */
    @FunctionalInterface
    public interface Maker<T> {

        /** @throws IOException where the bytes are no text */
        T make(byte[] bytes) throws IOException;
    }

    /** @param keeps false remembers nothing of this run */
    private PageMemory(Pages before, boolean fileTimes, Class<T> type, boolean keeps) {
        this.keeps = keeps;
        this.look = new Look(before.since(), fileTimes);
        this.type = type;
        Map<String, Known> byName = new TreeMap<>();
        before.pages().forEach(known -> byName.put(known.name(), known));
        this.before = Collections.unmodifiableMap(byName);
    }

    /** Remembers nothing. */
    public static <T extends Record> PageMemory<T> none(Class<T> type) {
        return new PageMemory<>(Pages.NONE, false, type, false);
    }

    static <T extends Record> PageMemory<T> of(Pages before, boolean fileTimes, Class<T> type) {
        return new PageMemory<>(before, fileTimes, type, true);
    }

    /**
     * What is made of a page.
     *
     * @param files reads its bytes
     * @throws IOException where it cannot be read
     */
    public T of(SourceLocation page, SourceReader files, Maker<T> maker) throws IOException {
        Known known = before.get(page.path());
        Path file = page.location().toAbsolutePath();
        if (known != null && known.stamp().file().equals(file.toString()) && type.isInstance(known.made())) {
            Optional<FileStamp> same = look.same(known.stamp());
            if (same.isPresent()) {
                return kept(page, same.get(), type.cast(known.made()));
            }
        }
        if (!keeps) {
            return maker.make(files.bytes(page));
        }
        FileStamp seen = FileStamp.seen(file);
        byte[] bytes = files.bytes(page);
        return kept(page, seen.with(Fingerprint.ofBytes(bytes)), maker.make(bytes));
    }

    private T kept(SourceLocation page, FileStamp stamp, T made) {
        if (keeps) {
            now.put(page.path(), new Known(page.path(), stamp, made));
        }
        return made;
    }

    /** Hands over the pages of this run, by name, of which only the stamps stay here. */
    List<Known> handOver() {
        List<Known> pages = List.copyOf(new TreeMap<>(now).values());
        now.clear();
        stamps = pages.stream().map(Known::stamp).toList();
        return pages;
    }

    /** The stamps of the pages that were handed over, by name of the page. */
    List<FileStamp> stamps() {
        return stamps;
    }
}
