package dev.stubdown.check;

/** Which texts stand for a value without being one, as writers mark them: {@code {id}}, {@code <id>}, {@code ...}. */
final class Placeholders {

    private Placeholders() {}

    /** True for a text with a marked part, or with something left out. */
    static boolean isOne(String text) {
        return text.isBlank()
                || text.indexOf('{') >= 0
                || text.indexOf('<') >= 0
                || text.indexOf('…') >= 0
                || text.indexOf("..") >= 0;
    }
}
