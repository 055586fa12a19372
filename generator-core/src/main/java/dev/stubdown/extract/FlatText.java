package dev.stubdown.extract;

import dev.stubdown.dialect.Phrase;
import dev.stubdown.dialect.SearchedText;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inlines as one plain text that remembers where links, code spans and emphasis stood, so that a pattern can match the text and the engine
 * can still ask what a stretch of it was.
 */
final class FlatText {

    /** What stands behind so many characters is not looked at: phrases are searched for again and again in the rest of a text. */
    private static final int LONGEST = 50_000;

    /** A link, code span or emphasis, and the stretch of the plain text that it covers. */
    record Mark(Inline inline, int start, int end) {}

    private final String text;
    private final List<Mark> marks;
    private @Nullable List<Mark> links;
    private @Nullable SearchedText searched;

    private FlatText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    static FlatText of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        append(content, out, marks);
        return new FlatText(out.toString(), marks);
    }

    /** The paragraphs among blocks, those of list items and quotes too, as one text; blocks are parted by a line end. */
    static FlatText ofBlocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        appendBlocks(blocks, out, marks);
        return new FlatText(out.toString(), marks);
    }

    String text() {
        return text;
    }

    /** The text for phrases that are looked for in it. */
    SearchedText searched() {
        if (searched == null) {
            searched = new SearchedText(text);
        }
        return searched;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Links that lie in the stretch, in order. */
    List<Mark> links(int start, int end) {
        List<Mark> all = links();
        int first = firstFrom(all, start);
        int behind = first;
        while (behind < all.size() && all.get(behind).start() <= end) {
            behind++;
        }
        return all.subList(first, behind).stream()
                .filter(mark -> mark.end() <= end)
                .toList();
    }

    /** All links, which stand one behind the other. */
    private List<Mark> links() {
        if (links == null) {
            links = marks.stream()
                    .filter(mark -> mark.inline() instanceof Inline.Link)
                    .toList();
        }
        return links;
    }

    /** How many links begin in front of an offset. */
    private static int firstFrom(List<Mark> links, int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Code spans that begin at or after an offset, in order. */
    List<Mark> codesFrom(int start) {
        return marks.stream()
                .filter(mark -> mark.inline() instanceof Inline.Code && mark.start() >= start)
                .toList();
    }

    /** The link that begins at an offset, blanks before it aside. */
    Optional<Mark> linkAt(int offset) {
        int start = offset;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int from = start;
        return marks.stream()
                .filter(mark -> mark.inline() instanceof Inline.Link && mark.start() == from && mark.end() > from)
                .findFirst();
    }

    /** A link, and the links behind it that only a separator parts from the one before. */
    List<Mark> enumeration(Mark first, Phrase separator) {
        List<Mark> enumerated = new ArrayList<>(List.of(first));
        Mark last = first;
        for (Mark next : links(first.end(), text.length())) {
            if (!separator.matcher(text.substring(last.end(), next.start())).matches()) {
                break;
            }
            enumerated.add(next);
            last = next;
        }
        return enumerated;
    }

    /** True where the offset lies in a code span. */
    boolean inCode(int offset) {
        return marks.stream()
                .anyMatch(
                        mark -> mark.inline() instanceof Inline.Code && mark.start() <= offset && offset < mark.end());
    }

    private static void appendBlocks(List<? extends Block> blocks, StringBuilder out, List<Mark> marks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                append(paragraph.content(), out, marks);
                out.append('\n');
            } else if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> appendBlocks(item.blocks(), out, marks));
            } else if (block instanceof Block.Quote quote) {
                appendBlocks(quote.blocks(), out, marks);
            }
        }
    }

    private static void append(List<Inline> content, StringBuilder out, List<Mark> marks) {
        for (Inline inline : content) {
            int start = out.length();
            if (start >= LONGEST) {
                return;
            }
            if (inline instanceof Inline.Text plain) {
                append(plain.text(), out);
            } else if (inline instanceof Inline.Code code) {
                append(code.text(), out);
                marks.add(new Mark(inline, start, out.length()));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                append(emphasis.content(), out, marks);
                marks.add(new Mark(inline, start, out.length()));
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), out, marks);
                marks.add(new Mark(inline, start, out.length()));
            } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.Html) {
                append(" ", out);
            }
        }
    }

    /** Blanks in a row become one, as in a browser; patterns that look for blanks need not look at thousands. */
    private static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            boolean again = blank && (out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1)));
            if (!again) {
                out.append(blank ? ' ' : c);
            }
        }
    }
}
