package dev.stubdown.markdown;

import dev.stubdown.document.FrontMatter;
import dev.stubdown.source.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the front matter of one page line by line. Not as YAML: real pages have unbalanced quotes, blank lines and {@code key: a: b}, and what they
 * mean is plain to see.
 */
final class FrontMatterReader {

    private final String text;
    private final List<FrontMatter.Entry> entries = new ArrayList<>();
    private final List<TextRange> strays = new ArrayList<>();
    private FrontMatter.State state = FrontMatter.State.ABSENT;
    private int end;

    private FrontMatterReader(String text) {
        this.text = text;
    }

    /** Reads what stands at the top of that text. */
    static FrontMatterReader read(String text) {
        FrontMatterReader reader = new FrontMatterReader(text);
        int first = SourceLines.endOfLine(text, 0, text.length());
        if (isFence(text.substring(0, first))) {
            reader.readLines(SourceLines.startOfNext(text, first, text.length()));
        }
        return reader;
    }

    /** The front matter. */
    FrontMatter frontMatter() {
        return state == FrontMatter.State.ABSENT ? FrontMatter.NONE : new FrontMatter(state, entries, strays);
    }

    /** Where the page goes on behind it. */
    int end() {
        return end;
    }

    private void readLines(int from) {
        int firstOther = -1;
        int entriesBefore = 0;
        boolean isAfterBlank = false;
        int at = from;
        while (at < text.length()) {
            int endOfLine = SourceLines.endOfLine(text, at, text.length());
            int next = SourceLines.startOfNext(text, endOfLine, text.length());
            String line = text.substring(at, endOfLine);
            if (isFence(line)) {
                close(FrontMatter.State.PRESENT, next);
                return;
            }
            FrontMatter.@Nullable Entry entry = entry(line, at);
            if (entry != null) {
                entries.add(entry);
            } else if (!line.isBlank() && firstOther < 0) {
                firstOther = at;
                entriesBefore = entries.size();
            }
            if (entry == null && isStray(line)) {
                if (!isClosedBelow(next)) {
                    break;
                }
                strays.add(new TextRange(at, at + line.stripTrailing().length()));
            } else if (entry == null && isAfterBlank && line.startsWith("#")) {
                break;
            } else if (entry == null && belongsToEntry(line) && !entries.isEmpty()) {
                entries.add(entries.remove(entries.size() - 1).goingOn());
            }
            isAfterBlank = line.isBlank();
            at = next;
        }
        leaveOpen(firstOther < 0 ? at : firstOther, firstOther < 0 ? entries.size() : entriesBefore);
    }

    private void close(FrontMatter.State closed, int at) {
        state = closed;
        end = at;
    }

    private void leaveOpen(int at, int count) {
        entries.subList(count, entries.size()).clear();
        strays.clear();
        if (!entries.isEmpty()) {
            close(FrontMatter.State.UNCLOSED, at);
        }
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && line.substring(3).isBlank();
    }

    /** None of: blank lines, comments (behind a blank line they are taken for headings of the page), and what belongs to the entry above. */
    private static boolean isStray(String line) {
        return !line.isBlank() && line.charAt(0) != '#' && !belongsToEntry(line);
    }

    /** List items and indented lines. */
    private static boolean belongsToEntry(String line) {
        return !line.isBlank() && (" \t".indexOf(line.charAt(0)) >= 0 || line.startsWith("- "));
    }

    /** Whether the front matter ends before the next blank line. */
    private boolean isClosedBelow(int from) {
        int at = from;
        while (at < text.length()) {
            int endOfLine = SourceLines.endOfLine(text, at, text.length());
            String line = text.substring(at, endOfLine);
            if (line.isBlank() || isFence(line)) {
                return !line.isBlank();
            }
            at = SourceLines.startOfNext(text, endOfLine, text.length());
        }
        return false;
    }

    private static FrontMatter.@Nullable Entry entry(String line, int start) {
        int colon = line.indexOf(':');
        if (colon < 1 || !isKey(line, colon) || line.startsWith("//", colon + 1)) {
            return null;
        }
        int length = line.stripTrailing().length();
        int valueStart = Math.max(length - line.substring(colon + 1).strip().length(), colon + 1);
        String written = PlainCharacters.of(line.substring(colon + 1)).strip();
        return new FrontMatter.Entry(
                line.substring(0, colon).stripTrailing(),
                unquoted(written),
                written,
                false,
                new TextRange(start + Math.min(valueStart, length), start + length),
                new TextRange(start, start + length));
    }

    private static boolean isKey(String line, int colon) {
        int end = line.substring(0, colon).stripTrailing().length();
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && "._-".indexOf(c) < 0) {
                return false;
            }
        }
        return end > 0;
    }

    /** Without one pair of quotes, of which the second may be missing; or without a double quote at the end that has no partner. */
    private static String unquoted(String value) {
        if (value.isEmpty()) {
            return value;
        }
        char first = value.charAt(0);
        boolean ends = value.length() > 1 && value.charAt(value.length() - 1) == first;
        if (first == '"' || first == '\'') {
            return value.substring(1, ends ? value.length() - 1 : value.length())
                    .strip();
        }
        boolean lonely = value.indexOf('"') == value.length() - 1;
        return lonely ? value.substring(0, value.length() - 1).strip() : value;
    }
}
