package dev.stubdown.maven;

import dev.stubdown.InvalidRequestException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which execution of a module writes what. Two that write to one folder would each take the files of the other for its own old ones. */
final class Claims {

    private static final String KEY = Claims.class.getName();

    private final Map<Object, Object> context;
    private final String execution;

    /**
     * @param context what Maven keeps for all executions of the plugin in a module; null outside Maven
     * @param execution the name of this one
     */
    Claims(@Nullable Map<Object, Object> context, String execution) {
        this.context = context == null ? new HashMap<>() : context;
        this.execution = execution;
    }

    /**
     * Claims a folder or a file. An execution may do so again.
     *
     * @param shown what the user calls it
     * @throws InvalidRequestException where it belongs to another execution
     */
    void take(Path path, String shown) {
        take(path.toAbsolutePath().normalize().toString(), shown);
    }

    /** Claims what is no path. */
    void take(String what, String shown) {
        Object owner = context.putIfAbsent(KEY + ' ' + what, execution);
        if (owner != null && !owner.equals(execution)) {
            throw new InvalidRequestException(List.of("the executions " + owner + " and " + execution + " both write "
                    + shown + "; one of them needs another place"));
        }
    }
}
