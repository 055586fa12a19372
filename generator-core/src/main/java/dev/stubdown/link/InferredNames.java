package dev.stubdown.link;

import java.util.Locale;

/** Names for types that the pages describe and do not name. */
final class InferredNames {

    private InferredNames() {}

    /**
     * The name of the enum of a property: the type's name, then the property's without the words that it repeats of the type's end.
     * {@code exchangeConnectorType} of {@code deviceManagementExchangeConnector} gives {@code deviceManagementExchangeConnectorType}.
     */
    static String enumName(String type, String property) {
        String rest = property;
        for (int length = Math.min(type.length(), property.length()); length > 0; length--) {
            if (repeats(type, property, length)) {
                rest = property.substring(length);
                break;
            }
        }
        return type + capitalized(rest);
    }

    /** The same without leaving anything out, for where the shorter name is taken. */
    static String fullEnumName(String type, String property) {
        return type + capitalized(property);
    }

    /** Whether the property starts with the last letters of the type, and both halves end and start with a word. */
    private static boolean repeats(String type, String property, int length) {
        int start = type.length() - length;
        return type.regionMatches(true, start, property, 0, length)
                && (start == 0 || Character.isUpperCase(type.charAt(start)))
                && (length == property.length() || Character.isUpperCase(property.charAt(length)));
    }

    private static String capitalized(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
