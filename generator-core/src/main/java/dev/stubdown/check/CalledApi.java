package dev.stubdown.check;

import dev.stubdown.fact.MessageFact.Request;
import dev.stubdown.fact.MessageFact.UrlFact;
import dev.stubdown.fact.PageReview;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The API that the examples of a set call, as most of them tell.
 *
 * @param host null where no host has the majority
 * @param base what stands between host and path, mostly the version; null where none has the majority, or few examples tell
 */
record CalledApi(@Nullable String host, @Nullable String base) {

    /** As many examples of a set as make it sure which version of the API they are about. */
    private static final int MANY = 10;

    static CalledApi of(Collection<PageReview> pages) {
        List<UrlFact> urls = pages.stream()
                .flatMap(page -> page.messages().stream())
                .flatMap(message -> message.request().stream())
                .map(Request::url)
                .toList();
        return new CalledApi(most(urls, UrlFact::host, 1), most(urls, UrlFact::base, MANY));
    }

    /** What most URLs have; null where fewer than so many have something. */
    private static @Nullable String most(
            Collection<UrlFact> urls, Function<UrlFact, @Nullable String> part, int atLeast) {
        Map<String, Long> counts = urls.stream()
                .flatMap(url -> Stream.ofNullable(part.apply(url)))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(entry -> all >= atLeast && entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** False for a URL of another host: examples call others, too, such as a web hook of the caller, or a place to upload to. */
    boolean has(UrlFact url) {
        return url.host() == null || host == null || url.host().equalsIgnoreCase(host);
    }
}
