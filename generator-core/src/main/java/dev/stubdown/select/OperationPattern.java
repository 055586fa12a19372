package dev.stubdown.select;

import dev.stubdown.model.Operation;
import dev.stubdown.source.Glob;
import dev.stubdown.term.PathTemplate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of operations. With a slash, it is an optional method and a path, such as {@code GET /users/{id}} or {@code /me/**}; without one, it
 * is the name of the operation, such as {@code user-list-*}. Each part is a {@link Glob}. A placeholder of the pattern means any placeholder: what
 * a page calls it does not matter.
 */
public final class OperationPattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{},/]*}");
    private static final String ANY_PLACEHOLDER = "[{][}]";
    private static final String BLIND = "{}";

    private final String text;
    private final @Nullable Glob method;
    private final Glob name;
    private final boolean path;

    private OperationPattern(String text, @Nullable Glob method, Glob name, boolean path) {
        this.text = text;
        this.method = method;
        this.name = name;
        this.path = path;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where it is blank, or a bracket or brace does not close; the message says so
     */
    public static OperationPattern parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new OperationPattern(text, null, Globs.parse(text, text.strip()), false);
        }
        String method = text.substring(0, slash).strip();
        String path = PLACEHOLDER.matcher(text.substring(slash).strip()).replaceAll(ANY_PLACEHOLDER);
        return new OperationPattern(
                text, method.isEmpty() ? null : Globs.parse(text, method), Globs.parse(text, path), true);
    }

    /** True where the operation fits. */
    public boolean matches(Operation operation) {
        boolean methodFits = method == null || method.matches(operation.method().name());
        return methodFits && name.matches(path ? blind(operation.template()) : operation.name());
    }

    private static String blind(PathTemplate path) {
        return PLACEHOLDER.matcher(path.toString()).replaceAll(BLIND);
    }

    /** What the pattern is compared with, as somebody would write it: the name, or the path with the method where the pattern has one. */
    public String compared(Operation operation) {
        if (!path) {
            return operation.name();
        }
        String template = operation.template().toString();
        return method == null ? template : operation.method() + " " + template;
    }

    /** The pattern as written. */
    @Override
    public String toString() {
        return text;
    }
}
