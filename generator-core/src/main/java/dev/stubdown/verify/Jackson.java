package dev.stubdown.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of Jackson with the settings that it comes with. */
interface Jackson {

    /**
     * Reads JSON into a type and writes it again.
     *
     * @param type as Jackson names types, such as {@code com.example.CollectionPage<com.example.User>}
     * @throws UnreadableException where the type does not take the JSON
     */
    Written through(String json, String type) throws UnreadableException;

    /**
     * JSON that was written, as a JSON reader gives it.
     *
     * @param whole all of it
     * @param listed without the properties that types that are not open keep although they do not list them
     */
    record Written(@Nullable Object whole, @Nullable Object listed) {}

    /** A type does not take a value. */
    final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient List<String> path;
        private final @Nullable String target;

        /**
         * @param path to the value, as of {@link JsonDifferences.Difference#path()}
         * @param target the simple name of the type that should take the value; null where nothing tells
         */
        UnreadableException(Throwable cause, List<String> path, @Nullable String target) {
            super(cause.getMessage(), cause);
            this.path = List.copyOf(path);
            this.target = target;
        }

        List<String> path() {
            return path;
        }

        @Nullable
        String target() {
            return target;
        }
    }
}
