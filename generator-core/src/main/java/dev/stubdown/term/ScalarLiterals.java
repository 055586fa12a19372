package dev.stubdown.term;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which texts are values of a scalar type in JSON (OData ABNF 4.01, "primitive values"; OData JSON Format 4.01, section 7.1). */
public final class ScalarLiterals {

    private static final String DATE = "-?\\d{4,}+-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,12}+)?+)?+";
    private static final String NUMBER = "[+-]?\\d++(?:\\.\\d++)?+(?:[eE][+-]?\\d++)?+|-?INF|NaN";
    private static final Map<ScalarType, Pattern> TEXTS = new EnumMap<>(Map.of(
            ScalarType.DATE, Pattern.compile(DATE),
            ScalarType.DATE_TIME_OFFSET,
                    Pattern.compile(DATE + "[Tt]" + TIME + "(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)"),
            ScalarType.TIME_OF_DAY, Pattern.compile(TIME),
            ScalarType.DURATION,
                    Pattern.compile(
                            "[+-]?P(?=[\\dT])(?:\\d++[YMWD])*+(?:T(?=\\d)(?:\\d++H)?+(?:\\d++M)?+(?:\\d++(?:\\.\\d++)?+S)?+)?+"),
            ScalarType.GUID, Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
            ScalarType.INT64, Pattern.compile("[+-]?\\d++"),
            ScalarType.DECIMAL, Pattern.compile(NUMBER),
            ScalarType.DOUBLE, Pattern.compile(NUMBER),
            ScalarType.SINGLE, Pattern.compile(NUMBER)));

    private static final Map<ScalarType, Integer> BITS = new EnumMap<>(Map.of(
            ScalarType.SBYTE, 8,
            ScalarType.INT16, 16,
            ScalarType.INT32, 32,
            ScalarType.INT64, 64));

    private ScalarLiterals() {}

    /** False for an integer that the type has too few bits for (OData CSDL 4.01, section 3.3); true for all numbers of other types. */
    public static boolean inRange(ScalarType type, BigDecimal number) {
        Integer bits = BITS.get(type);
        if (bits == null) {
            return type != ScalarType.BYTE || number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(255)) <= 0;
        }
        BigDecimal limit = new BigDecimal(BigInteger.ONE.shiftLeft(bits - 1));
        return number.compareTo(limit.negate()) >= 0 && number.compareTo(limit) < 0;
    }

    /** True where every text is a value of that type, or nothing is known of its values. */
    public static boolean isFree(ScalarType type) {
        return !TEXTS.containsKey(type);
    }

    /** True where the text is a value of that type. Numbers of 64 bits and more may stand in texts, those of fewer may not. */
    public static boolean fits(ScalarType type, String text) {
        Pattern pattern = TEXTS.get(type);
        return pattern == null || pattern.matcher(text).matches();
    }
}
