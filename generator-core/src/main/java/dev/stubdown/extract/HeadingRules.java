package dev.stubdown.extract;

import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.SectionRule;
import dev.stubdown.document.Heading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Tells headings that begin a section of a role. Pages share most of their headings, so what was found is kept. Threads share one. */
final class HeadingRules {

    /** Headings of one page alone must not fill the memory. */
    private static final int MOST_KEPT = 4_096;

    /**
     * What a heading begins.
     *
     * @param role null where no rule knows the heading
     * @param name the group {@code name} of the rule; null where it has none
     * @param property the group {@code property} of the rule; null where it has none
     */
    record Found(
            @Nullable SectionRole role,
            @Nullable String name,
            @Nullable String property) {

        static final Found NOTHING = new Found(null, null, null);
    }

    private record Key(int level, String text) {}

    private final List<SectionRule> rules;
    /** Where patterns are limited for each page, no page may profit from what another one has spent. */
    private final boolean isLimited;

    private final Map<Key, Found> known = new ConcurrentHashMap<>();

    HeadingRules(List<SectionRule> rules) {
        this.rules = rules;
        this.isLimited = rules.stream().anyMatch(rule -> rule.heading().isLimited());
    }

    List<SectionRule> rules() {
        return rules;
    }

    Found of(Heading heading) {
        if (isLimited) {
            return find(heading);
        }
        Key key = new Key(heading.level(), heading.text());
        Found found = known.get(key);
        if (found == null) {
            found = find(heading);
            if (known.size() < MOST_KEPT) {
                known.put(key, found);
            }
        }
        return found;
    }

    private Found find(Heading heading) {
        String text = heading.text().endsWith(":")
                ? heading.text().substring(0, heading.text().length() - 1).strip()
                : heading.text();
        for (SectionRule rule : rules) {
            Matcher matcher = rule.heading().matcher(text);
            if ((rule.level() == 0 || rule.level() == heading.level()) && matcher.matches()) {
                return new Found(rule.role(), group(rule, matcher, "name"), group(rule, matcher, "property"));
            }
        }
        return Found.NOTHING;
    }

    private static @Nullable String group(SectionRule rule, Matcher matcher, String name) {
        return rule.heading().toString().contains("(?<" + name + ">") ? matcher.group(name) : null;
    }
}
