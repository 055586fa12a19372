package dev.stubdown.verify;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON that a page shows with the JSON that came of it: date-times as instants, times of day, durations and numbers by value, all else
 * as it is. JSON is what a JSON reader gives for {@code Object}: maps, lists, texts, numbers, truth values and null.
 */
final class JsonDifferences {

    /** A number of 64 bits is told from all others by so many (IEEE 754, section 5.12.2). */
    private static final int DIGITS = 17;

    private final boolean nulls;
    private final List<Difference> found = new ArrayList<>();

    private JsonDifferences(boolean nulls) {
        this.nulls = nulls;
    }

    /** What may become of a value. */
    enum Kind {
        /** It is not there any more. */
        LOST,
        /** It was not there. */
        ADDED,
        /** It is another one. */
        CHANGED
    }

    /**
     * One difference.
     *
     * @param path names of members and numbers of elements, from the outermost object on
     * @param shown null for JSON's null, and where there was none
     * @param written null for JSON's null, and where there is none
     */
    record Difference(
            List<String> path,
            Kind kind,
            @Nullable Object shown,
            @Nullable Object written) {

        /** True for control information and annotations, such as {@code @odata.etag} (OData JSON Format 4.01, sections 4.6 and 20). */
        boolean isAnnotation() {
            return !path.isEmpty() && path.get(path.size() - 1).indexOf('@') >= 0;
        }

        @Override
        public String toString() {
            String place = "/" + String.join("/", path);
            return switch (kind) {
                case LOST -> place + " is lost: " + shown;
                case ADDED -> place + " was not there: " + written;
                case CHANGED -> place + " was " + shown + " and is " + written;
            };
        }
    }

    /**
     * The differences, in the order of the JSON shown.
     *
     * @param nulls false: a member that is null and one that is not there are the same
     */
    static List<Difference> between(@Nullable Object shown, @Nullable Object written, boolean nulls) {
        JsonDifferences differences = new JsonDifferences(nulls);
        differences.compare(List.of(), shown, written);
        return differences.found;
    }

    private void compare(List<String> path, @Nullable Object shown, @Nullable Object written) {
        if (shown instanceof Map<?, ?> object && written instanceof Map<?, ?> other) {
            compareMembers(path, object, other);
        } else if (shown instanceof List<?> list && written instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(below(path, i), list.get(i), other.get(i));
            }
        } else if (!isSame(shown, written)) {
            found.add(new Difference(path, Kind.CHANGED, shown, written));
        }
    }

    private void compareMembers(List<String> path, Map<?, ?> shown, Map<?, ?> written) {
        shown.forEach((name, value) -> {
            if (written.containsKey(name)) {
                compare(below(path, name), value, written.get(name));
            } else if (value != null || nulls) {
                found.add(new Difference(below(path, name), Kind.LOST, value, null));
            }
        });
        written.forEach((name, value) -> {
            if (!shown.containsKey(name) && (value != null || nulls)) {
                found.add(new Difference(below(path, name), Kind.ADDED, null, value));
            }
        });
    }

    private static List<String> below(List<String> path, Object step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step.toString());
        return longer;
    }

    private static boolean isSame(@Nullable Object shown, @Nullable Object written) {
        if (shown instanceof Number number && written instanceof Number other) {
            return isSame(new BigDecimal(number.toString()), new BigDecimal(other.toString()));
        }
        if (shown instanceof String text && written instanceof String other && !text.equals(other)) {
            Object moment = moment(text);
            return moment != null && moment.equals(moment(other));
        }
        return Objects.equals(shown, written);
    }

    /** Also true where both are the same binary number, and none has more digits than such a number tells apart. */
    private static boolean isSame(BigDecimal number, BigDecimal other) {
        boolean binary = number.scale() > 0 && number.precision() <= DIGITS && other.precision() <= DIGITS;
        return number.compareTo(other) == 0 || binary && number.doubleValue() == other.doubleValue();
    }

    /** The instant, the time of day or the duration that a text names; null where it names none. */
    private static @Nullable Object moment(String text) {
        try {
            if (text.indexOf('P') >= 0) {
                return Duration.parse(text);
            }
            return text.indexOf('T') > 0 ? OffsetDateTime.parse(text).toInstant() : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
