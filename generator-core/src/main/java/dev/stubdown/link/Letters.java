package dev.stubdown.link;

/** Compares names as people write them: {@code group-id}, {@code _groupId_} and {@code GroupID} are the same. */
final class Letters {

    private Letters() {}

    /** The letters and digits alone, in lower case. */
    static String of(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
