package dev.stubdown.extract;

import dev.stubdown.fact.LinkFact.Kind;
import dev.stubdown.source.TextRange;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links, pictures and anchors in raw HTML. */
final class HtmlLinks {

    /** The start tag of an element, with its attributes. */
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9]*+)\\s([^<>]++)>");

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\b(href|src|name|id)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))", Pattern.CASE_INSENSITIVE);

    /** Takes what was found. */
    @FunctionalInterface
    interface Links {
        void add(Kind kind, String target, TextRange range, TextRange targetRange);
    }

    private final Links links;
    private final Consumer<String> anchors;

    HtmlLinks(Links links, Consumer<String> anchors) {
        this.links = links;
        this.anchors = anchors;
    }

    /** Reads HTML that stands there; where characters were left out of the text, places are those of all of it. */
    void read(String text, TextRange range) {
        boolean exact = text.length() == range.length();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            String element = tag.group(1).toLowerCase(Locale.ROOT);
            TextRange place = exact ? at(range, tag.start(), tag.end()) : range;
            Matcher attribute = ATTRIBUTE.matcher(text).region(tag.start(2), tag.end(2));
            while (attribute.find()) {
                int group = attribute.group(2) != null ? 2 : attribute.group(3) != null ? 3 : 4;
                TextRange value = exact ? at(range, attribute.start(group), attribute.end(group)) : range;
                read(element, attribute.group(1).toLowerCase(Locale.ROOT), attribute.group(group), place, value);
            }
        }
    }

    private void read(String element, String attribute, String value, TextRange range, TextRange valueRange) {
        if (attribute.equals("id") || attribute.equals("name") && element.equals("a")) {
            anchors.accept(value);
        } else if (attribute.equals("href") && element.equals("a")) {
            links.add(Kind.LINK, value, range, valueRange);
        } else if (attribute.equals("src") && element.equals("img")) {
            links.add(Kind.IMAGE, value, range, valueRange);
        }
    }

    private static TextRange at(TextRange range, int start, int end) {
        return new TextRange(range.start() + start, range.start() + end);
    }
}
