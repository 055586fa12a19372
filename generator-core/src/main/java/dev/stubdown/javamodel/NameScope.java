package dev.stubdown.javamodel;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Hands out all names of one scope together: of the classes of a package, the members of a class, the parameters of a method.
 *
 * <p>Everyone gets the name wished for, unless another has the same wish: then the first in order gets it and the others a number,
 * {@code User_2}. The order is: what the docs name before what we add; who is called like that but for letter case before who had to be
 * changed; who starts in lower case, as wire names do; then by the name in the docs. So neither the order of wishes nor a name without a rival ever changes a name.
 *
 * @param <K> what is named
 */
final class NameScope<K> {

    private final boolean ignoreCase;
    private final Consumer<Diagnostic> findings;
    private final List<Wish<K>> wishes = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    /**
     * @param ignoreCase names that differ in letter case only are one: for classes, whose files may stand on a disk that ignores case
     * @param findings takes a diagnostic for every name in the docs that had to be changed
     */
    NameScope(boolean ignoreCase, Consumer<Diagnostic> findings) {
        this.ignoreCase = ignoreCase;
        this.findings = findings;
    }

    private record Wish<K>(K key, String name, String origin, boolean documented, SourceSpan source) {}

    /** Takes names out of the scope before any is handed out. */
    NameScope<K> without(Set<String> names) {
        names.forEach(name -> owners.put(fold(name), name));
        return this;
    }

    /** A name for something that the docs name. */
    void wish(K key, String name, String origin, SourceSpan source) {
        wishes.add(new Wish<>(key, name, origin, true, source));
    }

    /** A name for something that we add; its clashes are nobody's fault. */
    void wishForOurs(K key, String name, SourceSpan source) {
        wishes.add(new Wish<>(key, name, name, false, source));
    }

    /** The name of everyone who wished. */
    Map<K, String> allot() {
        wishes.sort(Comparator.comparing((Wish<K> w) -> !w.documented)
                .thenComparing(w -> !w.origin.equalsIgnoreCase(w.name))
                .thenComparing(w -> !startsInLowerCase(w.origin))
                .thenComparing(Wish::origin));
        Map<K, String> names = new HashMap<>();
        List<Wish<K>> losers = new ArrayList<>();
        for (Wish<K> wish : wishes) {
            if (owners.putIfAbsent(fold(wish.name), wish.origin) == null) {
                names.put(wish.key, wish.name);
            } else {
                losers.add(wish);
            }
        }
        losers.forEach(wish -> names.put(wish.key, numbered(wish)));
        return names;
    }

    private static boolean startsInLowerCase(String name) {
        return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
    }

    private String numbered(Wish<K> wish) {
        int number = 2;
        while (owners.containsKey(fold(wish.name + '_' + number))) {
            number++;
        }
        String name = wish.name + '_' + number;
        if (wish.documented) {
            findings.accept(clash(wish, name));
        }
        owners.put(fold(name), wish.origin);
        return name;
    }

    private Diagnostic clash(Wish<K> wish, String name) {
        return Diagnostic.of(
                DiagnosticCode.CONFIG_NAME_CLASH,
                wish.source,
                "The Java name `" + wish.name + "` of `" + wish.origin + "` is taken by `" + owners.get(fold(wish.name))
                        + "`; `" + wish.origin + "` is named `" + name + "`");
    }

    private String fold(String name) {
        return ignoreCase ? name.toLowerCase(Locale.ROOT) : name;
    }
}
