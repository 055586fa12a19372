package dev.stubdown.check;

import dev.stubdown.model.Property;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which texts stand for a value without being one, as writers mark them: {@code {id}}, {@code <id>}, {@code ...}. */
final class Placeholders {

    private static final Pattern AFTER_NAME = Pattern.compile("(?<=\\p{L})\\P{L}.*+$");
    private static final int SHORTEST = 4;

    private Placeholders() {}

    /** True for a text that begins with the name of its type or property, and has nothing of a value: {@code guid}, {@code ownerId-value}. */
    static boolean isName(String text, String type, @Nullable Property property) {
        String first = AFTER_NAME.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
        boolean ofType =
                first.length() >= SHORTEST && type.toLowerCase(Locale.ROOT).startsWith(first);
        boolean ofProperty =
                property != null && property.name().equalsIgnoreCase(first) && first.length() < text.length();
        return (ofType || ofProperty) && text.chars().limit(text.length() - 1L).noneMatch(Character::isDigit);
    }

    /** True for the qualified name of a type, alone or behind the name of an annotation. */
    static boolean isAnnotation(String text, String type) {
        String bare = text.strip();
        int start = bare.length() - type.length();
        return start == 0 && bare.equals(type)
                || start > 1
                        && bare.startsWith("@")
                        && bare.endsWith(type)
                        && " #".indexOf(bare.charAt(start - 1)) >= 0;
    }

    /** True for a text with a marked part, or with something left out. */
    static boolean isOne(String text) {
        return text.isBlank()
                || text.indexOf('{') >= 0
                || text.indexOf('<') >= 0
                || text.indexOf('…') >= 0
                || text.indexOf("..") >= 0;
    }
}
