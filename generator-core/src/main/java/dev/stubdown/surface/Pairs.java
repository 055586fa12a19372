package dev.stubdown.surface;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was and what is, in pairs: what is the same in the model belongs together whatever it is called; of all others, what is called the same.
 *
 * @param gone what has no partner now
 * @param added what had none before
 */
record Pairs<T>(List<Pair<T>> both, List<T> gone, List<T> added) {

    /** One thing before and after. */
    record Pair<T>(T before, T after) {}

    /**
     * @param id what something is in the model
     * @param name what it is called in Java
     */
    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, String> id, Function<T, String> name) {
        List<Pair<T>> both = new ArrayList<>();
        List<T> gone = new ArrayList<>(before);
        List<T> added = new ArrayList<>(after);
        pair(gone, added, id, both);
        pair(gone, added, name, both);
        return new Pairs<>(both, gone, added);
    }

    private static <T> void pair(List<T> gone, List<T> added, Function<T, String> key, List<Pair<T>> both) {
        Map<String, T> byKey = new HashMap<>();
        added.forEach(each -> byKey.putIfAbsent(key.apply(each), each));
        List<T> lonely = new ArrayList<>();
        for (T each : gone) {
            T partner = byKey.remove(key.apply(each));
            if (partner == null) {
                lonely.add(each);
            } else {
                both.add(new Pair<>(each, partner));
                added.remove(partner);
            }
        }
        gone.clear();
        gone.addAll(lonely);
    }
}
