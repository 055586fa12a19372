package dev.stubdown.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A placeholder as a page writes it, such as {@code id | userPrincipalName}, and the name that it suggests: {@code id}.
 *
 * @param name in camel case, a legal name of a JAX-RS template ({@code [A-Za-z][A-Za-z0-9_]*}); empty where the text has no letter
 * @param alternatives the texts after the first, in order
 */
record PlaceholderText(String name, List<String> alternatives) {

    /** Names that say nothing, with what a speaking name ends with in their place. */
    private static final Map<String, String> GENERIC =
            Map.of("", "Id", "id", "Id", "ids", "Id", "name", "Name", "n", "Index", "index", "Index");

    PlaceholderText {
        alternatives = List.copyOf(alternatives);
    }

    static PlaceholderText of(String text) {
        if (text.indexOf('|') < 0) {
            return new PlaceholderText(camelCase(text), List.of());
        }
        List<String> options = Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
        return options.isEmpty()
                ? new PlaceholderText("", List.of())
                : new PlaceholderText(camelCase(options.get(0)), options.subList(1, options.size()));
    }

    /** The name says nothing about what is meant. */
    boolean isGeneric() {
        return GENERIC.containsKey(name);
    }

    /**
     * A name after the collection that the placeholder selects from.
     *
     * @param collection the literal segment in front of it, such as {@code calendarGroups}; empty where there is none
     * @return such as {@code calendarGroupId}
     */
    String speakingAfter(String collection) {
        String ending = GENERIC.getOrDefault(name, name.endsWith("Name") ? "Name" : "Id");
        String noun = camelCase(Singular.of(collection.substring(collection.lastIndexOf('.') + 1)));
        if (noun.isEmpty() || noun.equalsIgnoreCase(ending)) {
            return ending.toLowerCase(Locale.ROOT);
        }
        return noun + ending;
    }

    /** Joins the words of a text: letters and digits in camel case, leading digits dropped, {@code ID} at the end as {@code Id}. */
    static String camelCase(String text) {
        if (isCamelCase(text)) {
            return text;
        }
        StringBuilder name = new StringBuilder();
        boolean wordStart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (letter || c >= '0' && c <= '9' && !name.isEmpty()) {
                name.append(wordStart ? Character.toUpperCase(c) : c);
                wordStart = false;
            } else {
                wordStart = !name.isEmpty();
            }
        }
        return withLowerStart(name.toString());
    }

    /** True for what would stay as it is, as most placeholders do. */
    private static boolean isCamelCase(String text) {
        if (text.isEmpty() || text.endsWith("ID") || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String withLowerStart(String name) {
        String tidy = name.endsWith("ID") ? name.substring(0, name.length() - 2) + "Id" : name;
        int upper = 0;
        while (upper < tidy.length() && Character.isUpperCase(tidy.charAt(upper))) {
            upper++;
        }
        int lowered = upper > 1 && upper < tidy.length() ? upper - 1 : upper;
        return tidy.substring(0, lowered).toLowerCase(Locale.ROOT) + tidy.substring(lowered);
    }
}
