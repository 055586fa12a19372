package dev.stubdown.extract;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.model.Prose.Code;
import dev.stubdown.model.Prose.Emphasis;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.Prose.LineBreak;
import dev.stubdown.model.Prose.Link;
import dev.stubdown.model.Prose.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces stretches of a text, whatever code spans, links and emphases they run across. */
final class InlineEdits {

    /** A stretch of the plain text, and what comes in its place. */
    private record Cut(int start, int end, String with) {}

    private final List<Cut> cuts;
    private int position;

    private InlineEdits(List<Cut> cuts) {
        this.cuts = cuts;
    }

    /** The inlines with every match replaced; {@code $1} is group 1. */
    static List<Inline> replace(List<Inline> content, Phrase match, String replacement) {
        return replace(content, match.search(plain(content)), replacement);
    }

    /** The same for a pattern of our own. */
    static List<Inline> replace(List<Inline> content, Pattern match, String replacement) {
        return replace(content, match.matcher(plain(content)), replacement);
    }

    private static List<Inline> replace(List<Inline> content, Matcher matcher, String replacement) {
        if (!matcher.find()) {
            return content;
        }
        StringBuilder out = new StringBuilder();
        List<Cut> cuts = new ArrayList<>();
        int last = 0;
        do {
            int before = out.length() + matcher.start() - last;
            matcher.appendReplacement(out, replacement);
            cuts.add(new Cut(matcher.start(), matcher.end(), out.substring(before)));
            last = matcher.end();
        } while (matcher.find());
        return new InlineEdits(cuts).edited(content);
    }

    /** The plain text of the inlines, as {@link dev.stubdown.document.PlainText} has it. */
    static String plain(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        append(content, out);
        return out.toString();
    }

    private static void append(List<Inline> content, StringBuilder out) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                out.append(text.text());
            } else if (inline instanceof Code code) {
                out.append(code.text());
            } else if (inline instanceof Emphasis emphasis) {
                append(emphasis.content(), out);
            } else if (inline instanceof Link link) {
                append(link.content(), out);
            } else {
                out.append('\n');
            }
        }
    }

    private List<Inline> edited(List<Inline> content) {
        List<Inline> edited = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                keep(edited, edited(text.text()), Text::new);
            } else if (inline instanceof Code code) {
                keep(edited, edited(code.text()), Code::new);
            } else if (inline instanceof Emphasis emphasis) {
                keep(edited, edited(emphasis.content()), Emphasis::new);
            } else if (inline instanceof Link link) {
                keep(edited, edited(link.content()), inner -> new Link(inner, link.target()));
            } else {
                keep(edited, edited("\n"), text -> text.equals("\n") ? new LineBreak() : new Text(text));
            }
        }
        return edited;
    }

    private static void keep(List<Inline> edited, String text, Function<String, Inline> make) {
        if (!text.isEmpty()) {
            edited.add(make.apply(text));
        }
    }

    private static void keep(List<Inline> edited, List<Inline> content, Function<List<Inline>, Inline> make) {
        if (!content.isEmpty()) {
            edited.add(make.apply(content));
        }
    }

    /** The text at the position without what is cut of it; what comes in place of a cut stands where the cut begins. */
    private String edited(String text) {
        int start = position;
        int end = start + text.length();
        position = end;
        StringBuilder out = new StringBuilder();
        int from = start;
        for (Cut cut : cuts) {
            if (cut.start < end && cut.end > start) {
                out.append(text, from - start, Math.max(from, cut.start) - start);
                out.append(cut.start >= start ? cut.with : "");
                from = Math.min(cut.end, end);
            }
        }
        return out.append(text, from - start, text.length()).toString();
    }
}
