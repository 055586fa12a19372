package dev.stubdown.extract;

/** Quoted values of one line (YAML 1.2, 7.3.1 and 7.3.2). */
final class YamlQuotes {

    private YamlQuotes() {}

    /** Where the quote ends that such a text begins with; -1 where it does not. */
    static int close(String text) {
        char quote = text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quote == '\'' && c == quote && i + 1 < text.length() && text.charAt(i + 1) == quote;
            if (doubled || quote == '"' && c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing but a comment stands from there on. */
    static boolean isEnd(String text, int from) {
        String rest = text.substring(from);
        return rest.isBlank() || rest.charAt(0) == ' ' && rest.strip().startsWith("#");
    }
}
