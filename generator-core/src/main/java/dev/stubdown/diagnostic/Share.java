package dev.stubdown.diagnostic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a whole, compared and shown without rounding anything up.
 *
 * @param part how many of them
 * @param whole how many there are
 */
public record Share(long part, long whole) {

    private static final long PERMILLE = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,9})?");

    /** Both together. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** True where the exact share is less than so many percent. All of nothing is 100 percent. */
    public boolean isBelow(BigDecimal percent) {
        BigDecimal reached = HUNDRED.multiply(BigDecimal.valueOf(whole == 0 ? 1 : part));
        BigDecimal wanted = percent.multiply(BigDecimal.valueOf(whole == 0 ? 1 : whole));
        return reached.compareTo(wanted) < 0;
    }

    /** Percent with one decimal, rounded down, such as {@code 98.7 %}: only all is {@code 100.0 %}. */
    @Override
    public String toString() {
        long permille = whole == 0 ? PERMILLE : part * PERMILLE / whole;
        return permille / 10 + "." + permille % 10 + " %";
    }

    /** True for a number from 0 to 100. */
    public static boolean isPercent(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
    }

    /** The number from 0 to 100 that a text says, such as {@code 98.5}; empty for any other text. */
    public static Optional<BigDecimal> percentOf(String text) {
        return Optional.of(text)
                .filter(number -> PERCENT.matcher(number).matches())
                .map(BigDecimal::new)
                .filter(Share::isPercent);
    }
}
