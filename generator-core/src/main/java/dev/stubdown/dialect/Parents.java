package dev.stubdown.dialect;

import dev.stubdown.source.SourceFile;
import java.io.IOException;

/** Finds the dialects that others extend. */
@FunctionalInterface
public interface Parents {

    /** Finds none, for dialects that extend nothing. */
    Parents NONE = (child, name) -> {
        throw new IOException("there is no dialect '" + name + "'");
    };

    /**
     * The file of a dialect.
     *
     * @param child path of the file that extends it
     * @param name what is written there: the name of a dialect, or a path that is relative to the child
     * @throws IOException where there is no such dialect, or its file cannot be read; the message is for users
     */
    SourceFile find(String child, String name) throws IOException;
}
