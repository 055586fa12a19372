package dev.stubdown.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder to be walked through, and the links that led to it.
 *
 * @param named as it is reached from the documentation folder
 * @param real the same without links
 * @param above where the link stands that led to it; null for the documentation folder itself
 */
record LinkedFolder(Path named, Path real, @Nullable Above above) implements Comparable<LinkedFolder> {

    /**
     * Where a link stands.
     *
     * @param start the walk that met it
     * @param folder the folder that it stands in, without links
     */
    record Above(LinkedFolder start, Path folder) {}

    /** How many links led to it. */
    int depth() {
        return above == null ? 0 : 1 + above.start().depth();
    }

    /** By which name something below its real path is reached. */
    Path named(Path below) {
        return named.equals(real) ? below : named.resolve(real.relativize(below));
    }

    /** Whether a folder is the one that a link stands in or one above that, as far as the walk has come. */
    boolean isAbove(Path target, Path folder) {
        boolean onTheWay = folder.startsWith(target) && target.startsWith(real);
        return onTheWay || above != null && above.start().isAbove(target, above.folder());
    }

    /** Those that fewer links led to go first: which of many links are followed does not depend on the disk's order. */
    @Override
    public int compareTo(LinkedFolder other) {
        int depths = Integer.compare(depth(), other.depth());
        return depths == 0 ? named.compareTo(other.named) : depths;
    }
}
