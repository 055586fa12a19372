package dev.stubdown.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, besides what RFC 8259 (7) asks for, what a terminal obeys and what shows the rest of a line in another order than it is in: DEL, the C1
 * controls, line and paragraph separators, and the signs of the bidirectional algorithm. What is read back is the same text.
 */
final class UnseenEscapes extends CharacterEscapes {

    static final UnseenEscapes INSTANCE = new UnseenEscapes();

    private static final long serialVersionUID = 1;
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    private UnseenEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return isUnseen(character) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character)) : null;
    }

    private static boolean isUnseen(int character) {
        return character <= LAST_CONTROL
                || character >= 0x200E && character <= 0x200F
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0x061C;
    }
}
