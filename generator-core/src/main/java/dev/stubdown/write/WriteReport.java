package dev.stubdown.write;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the files of one output, each list sorted. A dry run reports what would become of them.
 *
 * @param created were not there
 * @param changed were there with other bytes
 * @param same were there with these bytes, and were not touched
 * @param removed are no part of the output any more, and were as we wrote them
 * @param kept are no part of the output any more, but were edited since we wrote them
 */
public record WriteReport(
        List<String> created, List<String> changed, List<String> same, List<String> removed, List<String> kept) {

    /** Nothing written. */
    public static final WriteReport NONE = new WriteReport(List.of(), List.of(), List.of(), List.of(), List.of());

    public WriteReport {
        created = created.stream().sorted().toList();
        changed = changed.stream().sorted().toList();
        same = same.stream().sorted().toList();
        removed = removed.stream().sorted().toList();
        kept = kept.stream().sorted().toList();
    }

    /** The files that the output has, sorted. */
    public List<String> present() {
        return Stream.of(created, changed, same).flatMap(List::stream).sorted().toList();
    }

    /** What is reported of the same output when it is there already. */
    public WriteReport unchanged() {
        return new WriteReport(List.of(), List.of(), present(), List.of(), kept);
    }

    /** True where the output was up to date. */
    public boolean isUpToDate() {
        return created.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
