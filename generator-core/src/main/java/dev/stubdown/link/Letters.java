package dev.stubdown.link;

/** Compares names as people write them: {@code group-id}, {@code _groupId_} and {@code GroupID} are the same. */
final class Letters {

    private Letters() {}

    /** The letters and digits alone, in lower case. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0, next; at < text.length(); at += Character.charCount(next)) {
            next = text.codePointAt(at);
            if (Character.isLetterOrDigit(next)) {
                letters.appendCodePoint(Character.toLowerCase(next));
            }
        }
        return letters.toString();
    }
}
