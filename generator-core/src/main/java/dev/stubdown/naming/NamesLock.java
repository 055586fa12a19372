package dev.stubdown.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that earlier runs gave. Names by rule depend on what else there is; a name that stands here does not.
 *
 * @param entries sorted by kind and subject; of each subject one
 */
public record NamesLock(List<NameEntry> entries) {

    private static final Comparator<NameEntry> ORDER =
            Comparator.comparing(NameEntry::kind).thenComparing(NameEntry::subject);

    // stands behind the order, which it needs
    /** Nothing is decided. */
    public static final NamesLock EMPTY = new NamesLock(List.of());

    public NamesLock {
        entries = entries.stream().sorted(ORDER).toList();
    }

    /** What a subject is known by. */
    private record Key(NameKind kind, String subject) {
        static Key of(NameEntry entry) {
            return new Key(entry.kind(), NameSubject.normal(entry.kind(), entry.subject()));
        }

        /** Where the name may be given once: among the members of one type, or all of a kind, for types and paths move. */
        Key scope() {
            return switch (kind) {
                case PROPERTIES, CONSTANTS, ADDED -> new Key(NameKind.PROPERTIES, NameSubject.owner(subject));
                default -> new Key(kind, "");
            };
        }
    }

    private record Owned(Key scope, String name) {}

    /** The entries of the lock by what they speak of. */
    Finder finder() {
        Map<Key, NameEntry> known = new HashMap<>();
        entries.forEach(entry -> known.put(Key.of(entry), entry));
        return (kind, subject) -> Optional.ofNullable(known.get(new Key(kind, NameSubject.normal(kind, subject))));
    }

    /** Finds the entry of a subject; empty where there is none. */
    interface Finder {
        Optional<NameEntry> find(NameKind kind, String subject);
    }

    /**
     * The lock after a run. A subject that is gone keeps its entry, so that it has its name again when it comes back, unless this run gave the
     * name to a new one. A subject keeps the words by which the file calls it.
     *
     * @param given the names of the run
     */
    public NamesLock after(Collection<NameEntry> given) {
        Map<Key, NameEntry> now = new HashMap<>();
        given.stream().filter(entry -> entry.kind().isLocked()).forEach(entry -> now.put(Key.of(entry), entry));
        Set<Owned> taken = new HashSet<>();
        now.forEach((key, entry) -> taken.add(new Owned(key.scope(), entry.java())));
        List<NameEntry> after = new ArrayList<>();
        for (NameEntry old : entries) {
            Key key = Key.of(old);
            NameEntry present = now.remove(key);
            if (present != null) {
                after.add(new NameEntry(old.kind(), old.subject(), present.java(), old.source()));
            } else if (!taken.contains(new Owned(key.scope(), old.java()))) {
                after.add(old);
            }
        }
        after.addAll(now.values());
        return new NamesLock(after);
    }
}
