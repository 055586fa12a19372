package dev.stubdown.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as YAML prints them. */
public final class YamlText {

    /** What is a text without quotes, wherever it stands: it starts with a letter, and nothing in it means anything to YAML. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_/][\\w./$@{}()=+*,;~-]*+(#?[\\w./$@{}()=+*,;~-]++| (?=/))*+");

    /** Words that YAML 1.1 or 1.2 take for something else than a text. */
    private static final Pattern WORD =
            Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|_+|[-+.]?(inf|nan)|[-+]?\\d.*");

    /** The longest key that may stand before a colon without a mark (YAML 1.2, section 7.4.3). */
    private static final int LONGEST_KEY = 1000;

    private YamlText() {}

    /**
     * A key with a text. A key that is too long gets two lines.
     *
     * @param indent stands before the second line
     */
    public static String entry(String indent, String key, String value) {
        String name = scalar(key);
        return name.length() > LONGEST_KEY
                ? "? " + name + '\n' + indent + ": " + scalar(value)
                : name + ": " + scalar(value);
    }

    private static String scalar(String text) {
        boolean plain = text.length() <= LONGEST_KEY
                && PLAIN.matcher(text).matches()
                && !WORD.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
