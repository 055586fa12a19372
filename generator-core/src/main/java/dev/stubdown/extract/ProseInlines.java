package dev.stubdown.extract;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.document.Inline;
import dev.stubdown.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the inlines of a page as those of a text for people: pictures become their texts, other HTML than line breaks is left out. */
final class ProseInlines {

    private static final Pattern TAG = Pattern.compile("</?+([A-Za-z][A-Za-z0-9]*+)");

    /** Elements that begin on a line of their own. */
    private static final Set<String> BREAKING = Set.of("br", "p", "li", "div", "tr");

    private static final Pattern CLOSING = Pattern.compile("^]");

    private final Function<@Nullable String, Prose.@Nullable Target> targets;
    private final Phrase include;

    /**
     * @param targets where the target of a link leads; null for nowhere
     * @param include the end of the text in front of a link to what is included
     */
    ProseInlines(Function<@Nullable String, Prose.@Nullable Target> targets, Phrase include) {
        this.targets = targets;
        this.include = include;
    }

    /** True where nothing but text is there. */
    boolean isPlain(List<Inline> content) {
        for (Inline inline : content) {
            if (!(inline instanceof Inline.Text text && text.text().indexOf('[') < 0
                    || inline instanceof Inline.LineBreak)) {
                return false;
            }
        }
        return true;
    }

    List<Prose.Inline> read(List<Inline> content) {
        List<Prose.Inline> read = new ArrayList<>(content.size());
        content.forEach(inline -> read(inline, read));
        return read;
    }

    private void read(Inline inline, List<Prose.Inline> out) {
        if (inline instanceof Inline.Text text) {
            out.add(new Prose.Text(text.text()));
        } else if (inline instanceof Inline.Code code) {
            out.add(new Prose.Code(code.text()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            out.add(new Prose.Emphasis(read(emphasis.content())));
        } else if (inline instanceof Inline.Link link) {
            Prose.Target target = targets.apply(link.target());
            List<Prose.Inline> shown = read(link.content());
            out.addAll(target == null ? shown : List.of(new Prose.Link(shown, target)));
        } else if (inline instanceof Inline.Image image) {
            out.add(new Prose.Text(image.alt()));
        } else if (inline instanceof Inline.LineBreak) {
            out.add(new Prose.Text("\n"));
        } else if (inline instanceof Inline.Html html && isBreak(html.text())) {
            out.add(new Prose.LineBreak());
        }
    }

    private static boolean isBreak(String html) {
        Matcher tag = TAG.matcher(html);
        boolean opens = html.length() > 1 && html.charAt(1) != '/';
        return tag.lookingAt()
                && BREAKING.contains(tag.group(1).toLowerCase(Locale.ROOT))
                && (opens || tag.group(1).equalsIgnoreCase("br"));
    }

    /** The text without links to what is included, and without the marks around them. */
    List<Prose.Inline> withoutIncludes(List<Prose.Inline> content) {
        List<Prose.Inline> kept = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            Prose.Inline inline = content.get(i);
            if (inline instanceof Prose.Text text
                    && i + 1 < content.size()
                    && !(content.get(i + 1) instanceof Prose.Text)
                    && include.matcher(text.text()).find()) {
                kept.addAll(InlineEdits.replace(List.of(inline), include, ""));
                i++;
                if (i + 1 < content.size()) {
                    i++;
                    kept.addAll(InlineEdits.replace(List.of(content.get(i)), CLOSING, ""));
                }
            } else {
                kept.add(inline);
            }
        }
        return kept;
    }
}
