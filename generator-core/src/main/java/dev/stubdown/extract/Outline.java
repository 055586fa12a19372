package dev.stubdown.extract;

import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Section;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a page in order, each with its role by the dialect. */
final class Outline {

    /**
     * One section without those below it.
     *
     * @param role null for the head of the page and for headings that no rule knows
     * @param nested the role is the one of a section above
     * @param name the group {@code name} of the rule that matched; null where it has none
     * @param property the group {@code property} of the rule that matched; null where it has none
     */
    record Entry(
            Section section,
            @Nullable SectionRole role,
            boolean nested,
            @Nullable String name,
            @Nullable String property) {

        List<Block> blocks() {
            return section.blocks();
        }

        boolean is(SectionRole wanted) {
            return role == wanted;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?<=\\D)\\s\\d++:?$");

    private final HeadingRules rules;
    private final @Nullable Heading title;
    private final List<Block> head = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    Outline(Section root, HeadingRules rules) {
        this.rules = rules;
        this.title = root.sections().stream()
                .findFirst()
                .filter(this::isTitled)
                .map(Section::heading)
                .orElse(null);
        head.addAll(root.blocks());
        for (int i = 0; i < root.sections().size(); i++) {
            Section section = root.sections().get(i);
            if (i == 0 && title != null) {
                head.addAll(section.blocks());
                section.sections().forEach(inner -> add(inner, null));
            } else {
                add(section, null);
            }
        }
    }

    /** A first heading below level 1 that begins a section of a role is no title. */
    private boolean isTitled(Section first) {
        Heading heading = first.heading();
        return heading != null && (heading.level() == 1 || byHeading(first).isEmpty());
    }

    /** The first heading, unless it begins a section; null where the page has none. */
    @Nullable
    Heading title() {
        return title;
    }

    /** Where the title stands; the start of the page where it has none. */
    TextRange titleRange() {
        return title == null ? new TextRange(0, 0) : title.range();
    }

    /** What stands between the title and the next heading. */
    List<Block> head() {
        return head;
    }

    /** All sections below the title, in order. */
    List<Entry> entries() {
        return entries;
    }

    /** The sections of a role; those below them too where {@code nested}. */
    Stream<Entry> of(SectionRole role, boolean nested) {
        return entries.stream().filter(entry -> entry.is(role) && (nested || !entry.nested()));
    }

    boolean has(SectionRole role) {
        return of(role, false).findAny().isPresent();
    }

    /** The blocks of all sections of a role and below, in order. */
    List<Block> blocks(SectionRole role) {
        return of(role, true).flatMap(entry -> entry.blocks().stream()).toList();
    }

    /** True for a section whose heading would begin one of that role elsewhere, a number behind it or not. */
    boolean isCalledLike(Entry entry, SectionRole role) {
        Heading heading = entry.section().heading();
        String name = heading == null ? "" : withoutNumber(heading);
        return rules.rules().stream()
                .anyMatch(rule ->
                        rule.role() == role && rule.heading().matcher(name).matches());
    }

    /** The text of a heading without a number behind it. */
    static String withoutNumber(Heading heading) {
        return NUMBER.matcher(heading.text()).replaceFirst("");
    }

    private void add(Section section, @Nullable Entry above) {
        Entry entry = entry(section, above);
        entries.add(entry);
        section.sections().forEach(inner -> add(inner, entry));
    }

    private Entry entry(Section section, @Nullable Entry above) {
        SectionRole inherited = above == null ? null : above.role();
        if (inherited == SectionRole.EXAMPLES) {
            return new Entry(section, inherited, true, null, null);
        }
        return byHeading(section).orElseGet(() -> new Entry(section, inherited, inherited != null, null, null));
    }

    private Optional<Entry> byHeading(Section section) {
        HeadingRules.Found found = section.heading() == null ? HeadingRules.Found.NOTHING : rules.of(section.heading());
        return found.role() == null
                ? Optional.empty()
                : Optional.of(new Entry(section, found.role(), false, found.name(), found.property()));
    }
}
