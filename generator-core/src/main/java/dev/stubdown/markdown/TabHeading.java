package dev.stubdown.markdown;

/**
 * A heading that opens a tab, read from its line alone.
 *
 * @param label what it shows
 * @param target where it links to
 * @param end where it ends in the text
 */
record TabHeading(String label, String target, int end) {

    /** The heading opens no tab. */
    static final TabHeading NONE = new TabHeading("", "", 0);

    /** Only a Markdown parser can tell. */
    static final TabHeading UNSURE = new TabHeading("?", "", 0);

    /** Reads the heading that stands in the line. */
    static TabHeading of(String text, LineCursor line, MarkdownOptions.Tabs tabs) {
        int start = line.afterSpaces(line.start() + line.run(line.start()));
        if (start == line.end() || text.charAt(start) != '[') {
            return start < line.end() && (text.charAt(start) < ' ' || text.charAt(start) > '~') ? UNSURE : NONE;
        }
        if (!line.contains(tabs.targetPrefix(), start)) {
            return NONE;
        }
        int end = line.end();
        while (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t') {
            end--;
        }
        return link(text.substring(start, end), end, tabs);
    }

    private static TabHeading link(String content, int end, MarkdownOptions.Tabs tabs) {
        int middle = content.indexOf("](");
        if (middle < 0 || !content.endsWith(")")) {
            return UNSURE;
        }
        String label = content.substring(1, middle);
        String target = content.substring(middle + 2, content.length() - 1);
        boolean isSure = isPlain(label) && isPlain(target) && target.indexOf(' ') < 0;
        return isSure && target.startsWith(tabs.targetPrefix()) ? new TabHeading(label.strip(), target, end) : UNSURE;
    }

    /** Whether nothing in there means anything to Markdown. */
    private static boolean isPlain(String text) {
        return !text.isBlank()
                && text.chars().allMatch(c -> c >= ' ' && c <= '~' && "[]()<>\\`*_!&~\"'".indexOf(c) < 0);
    }
}
