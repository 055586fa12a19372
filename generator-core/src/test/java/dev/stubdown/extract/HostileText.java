package dev.stubdown.extract;

/** A text that counts how often it is looked at, and gives up where that is too often for its length. */
final class HostileText implements CharSequence {

    private final String text;
    private long left;

    HostileText(String text, int looksPerCharacter) {
        this.text = text;
        this.left = (long) text.length() * looksPerCharacter;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left-- == 0) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The text was looked at too often. */
    static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
