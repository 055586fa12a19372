package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.naming.NameDecisions;
import dev.stubdown.naming.NameDecisions.Decided;
import dev.stubdown.naming.NameKind;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Hands out all names of one scope together: of the classes of a package, the members of a class, the parameters of a method.
 *
 * <p>Names that are decided come first: the user's, then those of earlier runs. Of all others, everyone gets the name wished for, unless another
 * has the same wish: then the first in order gets it and the others a number, {@code User_2}. The order is: what the docs name before what we
 * add; who is called like that but for letter case before who had to be changed; who starts in lower case, as wire names do; then by the name
 * in the docs. So neither the order of wishes nor a name without a rival ever changes a name.
 *
 * @param <K> what is named
 */
final class NameScope<K> {

    private final UnaryOperator<String> fold;
    private final Consumer<Diagnostic> findings;
    private final @Nullable NameKind kind;
    private final NameDecisions decisions;
    private final List<Wish<K>> wishes = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Integer> firstFree = new HashMap<>();
    private final Set<String> forbidden = new HashSet<>();
    private final Set<String> avoided = new HashSet<>();

    /**
     * @param ignoreCase names that differ in letter case only are one: for classes, whose files may stand on a disk that ignores case
     * @param findings takes a diagnostic for every name in the docs that had to be changed
     */
    NameScope(boolean ignoreCase, Consumer<Diagnostic> findings) {
        this(ignoreCase ? NameScope::lower : name -> name, null, NameDecisions.none(), findings);
    }

    private NameScope(
            UnaryOperator<String> fold,
            @Nullable NameKind kind,
            NameDecisions decisions,
            Consumer<Diagnostic> findings) {
        this.fold = fold;
        this.kind = kind;
        this.decisions = decisions;
        this.findings = findings;
    }

    /** A scope of classes, whose files may stand on a disk that ignores letter case. */
    static <K> NameScope<K> ofClasses(NameKind kind, NameDecisions decisions, Consumer<Diagnostic> findings) {
        return new NameScope<>(NameScope::lower, kind, decisions, findings);
    }

    /** A scope of properties, which must not have an accessor in common. */
    static <K> NameScope<K> ofProperties(NameDecisions decisions, Consumer<Diagnostic> findings) {
        return new NameScope<>(JavaNames::accessor, NameKind.PROPERTIES, decisions, findings);
    }

    /** A scope of methods or constants. */
    static <K> NameScope<K> of(NameKind kind, NameDecisions decisions, Consumer<Diagnostic> findings) {
        return new NameScope<>(name -> name, kind, decisions, findings);
    }

    /**
     * A name that something should have.
     *
     * @param kind what it is to decisions; null where there can be none
     * @param subject how decisions call it
     * @param rank the lower, the sooner it has its name
     */
    private record Wish<K>(
            K key,
            String name,
            Docs docs,
            @Nullable NameKind kind,
            String subject,
            boolean documented,
            int rank,
            SourceSpan source) {

        private static final Comparator<Wish<?>> ORDER = (one, other) -> {
            int byRank = Integer.compare(one.rank, other.rank);
            int byOrigin = byRank != 0 ? byRank : one.docs.origin.compareTo(other.docs.origin);
            return byOrigin != 0 ? byOrigin : one.subject.compareTo(other.subject);
        };

        Wish(
                K key,
                String name,
                Docs docs,
                @Nullable NameKind kind,
                String subject,
                boolean documented,
                SourceSpan source) {
            this(key, name, docs, kind, subject, documented, rank(name, docs, documented), source);
        }

        /** What counts more than the name in the docs. */
        private static int rank(String name, Docs docs, boolean documented) {
            return (documented ? 0 : 4)
                    + (docs.name.equalsIgnoreCase(name) ? 0 : 2)
                    + (startsInLowerCase(docs.name) ? 0 : 1);
        }
    }

    /**
     * How the docs call something.
     *
     * @param name its own name, without that of what it belongs to
     * @param origin as messages say it
     */
    record Docs(String name, String origin) {}

    /** Takes names out of the scope before any is handed out. */
    NameScope<K> without(Set<String> names) {
        names.forEach(name -> owners.put(fold.apply(name), name));
        return this;
    }

    /** Keeps names for those that have them elsewhere: only a decision gives them here. */
    NameScope<K> avoiding(Set<String> names) {
        names.forEach(name -> avoided.add(fold.apply(name)));
        return this;
    }

    /** Takes names out of the scope, and not those that are one with them elsewhere: a package has to differ from a class to the letter. */
    NameScope<K> withoutExactly(Set<String> names) {
        forbidden.addAll(names);
        return this;
    }

    /** A name for something that the docs name, and that nobody decides by name. */
    void wish(K key, String name, String origin, SourceSpan source) {
        wishes.add(new Wish<>(key, name, new Docs(origin, origin), null, "", true, source));
    }

    /** A name for something that the docs name, and that may be decided. */
    void wish(K key, String subject, String name, Docs docs, SourceSpan source) {
        wishes.add(new Wish<>(key, name, docs, kind, subject, true, source));
    }

    /** A name for something that we add; its clashes are nobody's fault. */
    void wishForOurs(K key, String name, SourceSpan source) {
        wishes.add(new Wish<>(key, name, new Docs(name, name), null, "", false, source));
    }

    /** A name for something that we add, and that may be decided. */
    void wishForOurs(K key, NameKind what, String subject, String name, SourceSpan source) {
        wishes.add(new Wish<>(key, name, new Docs(name, name), what, subject, false, source));
    }

    /** The name of everyone who wished. */
    Map<K, String> allot() {
        wishes.sort(Wish.ORDER);
        Map<K, String> names = new HashMap<>();
        List<Wish<K>> open = giveDecided(names);
        List<Wish<K>> losers = new ArrayList<>();
        avoided.forEach(name -> owners.putIfAbsent(name, name));
        for (Wish<K> wish : open) {
            if (take(wish.name, wish)) {
                names.put(wish.key, wish.name);
            } else {
                losers.add(wish);
            }
        }
        losers.forEach(wish -> names.put(wish.key, numbered(wish)));
        wishes.forEach(wish -> tell(wish, names.getOrDefault(wish.key, wish.name)));
        return names;
    }

    /** A wish about which something is decided. */
    private record Settled<K>(Wish<K> wish, Decided decided) {}

    /** Gives what is decided, and returns the wishes about which nothing is. */
    private List<Wish<K>> giveDecided(Map<K, String> names) {
        List<Wish<K>> open = new ArrayList<>();
        List<Settled<K>> decided = new ArrayList<>();
        for (Wish<K> wish : wishes) {
            decided(wish).ifPresentOrElse(name -> decided.add(new Settled<>(wish, name)), () -> open.add(wish));
        }
        decided.sort(Comparator.comparing(each -> !each.decided.byUser()));
        for (Settled<K> each : decided) {
            if (!give(each, names)) {
                open.add(each.wish);
            }
        }
        return open;
    }

    private Optional<Decided> decided(Wish<K> wish) {
        return wish.kind == null ? Optional.empty() : decisions.of(wish.kind, wish.subject, wish.name);
    }

    private boolean give(Settled<K> each, Map<K, String> names) {
        String name = each.decided.name();
        String owner = owners.get(fold.apply(name));
        boolean free = take(name, each.wish);
        if (free) {
            names.put(each.wish.key, name);
        } else {
            String by = owner == null ? "that of a package" : "taken by '" + owner + "'";
            decisions.refuse(each.decided.entry(), "The name '" + name + "' of '" + each.wish.subject + "' is " + by);
        }
        return free;
    }

    private boolean take(String name, Wish<K> wish) {
        return !forbidden.contains(name) && owners.putIfAbsent(fold.apply(name), wish.docs.origin) == null;
    }

    private void tell(Wish<K> wish, String name) {
        if (wish.kind != null) {
            decisions.given(wish.kind, wish.subject, name, wish.source);
        }
    }

    private static boolean startsInLowerCase(String name) {
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String numbered(Wish<K> wish) {
        String owner = owners.get(fold.apply(wish.name));
        int number = firstFree.getOrDefault(fold.apply(wish.name), 2);
        while (owners.containsKey(fold.apply(wish.name + '_' + number))) {
            number++;
        }
        firstFree.put(fold.apply(wish.name), number);
        while (!take(wish.name + '_' + number, wish)) {
            number++;
        }
        String name = wish.name + '_' + number;
        if (wish.documented) {
            findings.accept(clash(wish, name, owner));
        }
        return name;
    }

    private static Diagnostic clash(Wish<?> wish, String name, @Nullable String owner) {
        String origin = wish.docs.origin;
        return Diagnostic.of(
                DiagnosticCode.CONFIG_NAME_CLASH,
                wish.source,
                "The Java name `" + wish.name + "` of `" + origin + "` is "
                        + (owner == null ? "that of a package" : "taken by `" + owner + "`") + "; `" + origin
                        + "` is named `" + name + "`");
    }
}
