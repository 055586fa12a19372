package dev.stubdown.incremental;

import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was made of each page, by this run and, where the page has not changed, by the one before. Threads share one.
 *
 * @param <T> what is made of a page
 */
public final class PageMemory<T extends Record> {

    /** Of how many pages one may have been read later than the others, before all are written down anew. */
    private static final int FEW = 8;

    private final Map<String, Before> before = new HashMap<>();
    private final Class<T> type;
    private final boolean keeps;
    private final Map<String, Known> now = new ConcurrentHashMap<>();
    private Set<FileStamp> sure = Set.of();
    private List<FileStamp> stamps = List.of();

    /**
     * @param name the path of the page in the documentation
     * @param made of type {@code T}
     */
    record Known(String name, FileStamp stamp, Record made) {}

    /**
     * What a run keeps of its pages.
     *
     * @param key what the program was, and how it reads
     * @param since when the run was begun, as in {@link Stamps#since()}
     */
    record Pages(String key, long since, List<Known> pages) {

        Pages {
            pages = List.copyOf(pages);
        }
    }

    /**
     * What is known of a page from runs before.
     *
     * @param isLater it was kept later than most pages, beside them
     */
    private record Before(Known known, Look look, boolean isLater) {}

    /**
     * What is to be written down of a run.
     *
     * @param pages by name
     * @param isLater they go beside those that are there already; else in their place
     */
    record Kept(List<Known> pages, boolean isLater) {}

    /** Makes something of the bytes of a page. */
    @FunctionalInterface
    public interface Maker<T> {

        /** @throws IOException where the bytes are no text */
        T make(byte[] bytes) throws IOException;
    }

    /** @param keeps false remembers nothing of this run */
    private PageMemory(Class<T> type, boolean keeps) {
        this.type = type;
        this.keeps = keeps;
    }

    /** Remembers nothing. */
    public static <T extends Record> PageMemory<T> none(Class<T> type) {
        return new PageMemory<>(type, false);
    }

    /**
     * Remembers what runs before have written down.
     *
     * @param most of the pages
     * @param later what was kept beside them afterwards, of few
     * @param sure files that this run has seen to be as they were; it looks at them no more
     */
    static <T extends Record> PageMemory<T> of(
            Optional<Pages> most, Optional<Pages> later, Set<FileStamp> sure, boolean fileTimes, Class<T> type) {
        PageMemory<T> memory = new PageMemory<>(type, true);
        memory.sure = sure;
        most.ifPresent(pages -> memory.add(pages, fileTimes, false));
        later.ifPresent(pages -> memory.add(pages, fileTimes, true));
        return memory;
    }

    private void add(Pages pages, boolean fileTimes, boolean isLater) {
        Look look = new Look(pages.since(), fileTimes);
        pages.pages().forEach(known -> before.put(known.name(), new Before(known, look, isLater)));
    }

    /**
     * What is made of a page.
     *
     * @param files reads its bytes
     * @throws IOException where it cannot be read
     */
    public T of(SourceLocation page, SourceReader files, Maker<T> maker) throws IOException {
        Before last = before.get(page.path());
        Path file = page.location().toAbsolutePath();
        if (last != null && isOf(file, last.known())) {
            Optional<FileStamp> same = same(last);
            if (same.isPresent()) {
                return kept(last.known(), same.get());
            }
        }
        if (!keeps) {
            return maker.make(files.bytes(page));
        }
        FileStamp seen = FileStamp.seen(file);
        byte[] bytes = files.bytes(page);
        T made = maker.make(bytes);
        now.put(page.path(), new Known(page.path(), seen.with(Fingerprint.ofBytes(bytes)), made));
        return made;
    }

    private Optional<FileStamp> same(Before last) throws IOException {
        FileStamp stamp = last.known().stamp();
        return sure.contains(stamp) ? Optional.of(stamp) : last.look().same(stamp);
    }

    private boolean isOf(Path file, Known known) {
        return known.stamp().file().equals(file.toString()) && type.isInstance(known.made());
    }

    private T kept(Known known, FileStamp stamp) {
        if (keeps) {
            boolean isAsItWas = stamp.equals(known.stamp());
            now.put(known.name(), isAsItWas ? known : new Known(known.name(), stamp, known.made()));
        }
        return type.cast(known.made());
    }

    /** Hands over what is to be written down of this run; only the stamps of its pages stay here. Nothing where all of it is written down already. */
    Optional<Kept> handOver() {
        List<Known> pages = List.copyOf(new TreeMap<>(now).values());
        now.clear();
        stamps = pages.stream().map(Known::stamp).toList();
        List<Known> later = pages.stream().filter(page -> !isAmongMost(page)).toList();
        boolean isKnown = later.stream().allMatch(this::isAsBefore);
        before.clear();
        sure = Set.of();
        if (later.size() > pages.size() / FEW) {
            return Optional.of(new Kept(pages, false));
        }
        return isKnown ? Optional.empty() : Optional.of(new Kept(later, true));
    }

    /** The same object: what a record holds is not compared. */
    private boolean isAsBefore(Known page) {
        Before last = before.get(page.name());
        return last != null && last.known() == page;
    }

    private boolean isAmongMost(Known page) {
        return isAsBefore(page)
                && !Objects.requireNonNull(before.get(page.name())).isLater();
    }

    /** The stamps of the pages that were handed over, by name of the page. */
    List<FileStamp> stamps() {
        return stamps;
    }
}
