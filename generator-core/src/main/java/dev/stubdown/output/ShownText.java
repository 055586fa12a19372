package dev.stubdown.output;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text of pages as a terminal or the log of a build may show it: nothing in it moves the cursor, breaks the line or turns its direction, and no
 * build server takes it for a command.
 */
public final class ShownText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;
    private static final String CUT = "…";

    /**
     * What follows the two signs in front of a command that Azure Pipelines and, in its older form, GitHub Actions obey wherever it stands in a line, and
     * TeamCity at its start.
     */
    private static final List<String> COMMANDS = List.of("[", "vso[", "teamcity[");

    private static final char SIGN = '#';

    /** What GitHub Actions obeys at the start of a line. */
    private static final String WORKFLOW_COMMAND = "::";

    /** From and to, of characters that take two cells: East Asian Width W and F of Unicode 15, without unassigned ones in between. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337,
        0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8,
        0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A,
        0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0,
        0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C,
        0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAF8, 0x20000, 0x3FFFD
    };

    private ShownText() {}

    /** What is shown at an offset of a text: the character, or what stands for one that must not be shown. A tab is one blank here. */
    public static int shown(String text, int offset) {
        return isCommand(text, offset) ? REPLACEMENT : shown(text.codePointAt(offset));
    }

    private static boolean isCommand(String text, int offset) {
        return text.charAt(offset) == SIGN
                && offset > 0
                && text.charAt(offset - 1) == SIGN
                && COMMANDS.stream()
                        .anyMatch(command -> text.regionMatches(true, offset + 1, command, 0, command.length()));
    }

    private static int shown(int character) {
        int type = Character.getType(character);
        if (character == '\t' || character == '\n' || character == '\r') {
            return ' ';
        }
        boolean visible = type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (type != Character.FORMAT || character == ZERO_WIDTH_JOINER);
        return visible ? character : REPLACEMENT;
    }

    /** One line, whatever the text is. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int offset = 0; offset < text.length(); offset += Character.charCount(text.codePointAt(offset))) {
            line.appendCodePoint(shown(text, offset));
        }
        int start = start(line);
        if (line.indexOf(WORKFLOW_COMMAND, start) == start) {
            line.setCharAt(start, (char) REPLACEMENT);
        }
        return line.toString();
    }

    private static int start(CharSequence line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** Each line of a text by itself, with its indentation. */
    public static String lines(String text) {
        return text.lines().map(ShownText::line).collect(Collectors.joining("\n"));
    }

    /** One line of at most so many characters; what is cut off is told by an ellipsis. */
    public static String line(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? line(text)
                : line(text.substring(0, text.offsetByCodePoints(0, most - 1))) + CUT;
    }

    /** How many cells of a terminal a shown character takes. */
    public static int cells(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || character == ZERO_WIDTH_JOINER) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= character; i += 2) {
            if (character <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
