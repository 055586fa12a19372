package dev.stubdown.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folders that are looked into, whatever pages and links say: those that the user named. */
final class Bounds {

    /** Nothing is looked into. */
    static final Bounds NOTHING = new Bounds(List.of(), List.of());

    private final List<Path> named;
    private final List<Path> real;

    /** Folders, not what is in them: many links lead into one, and each look at the disk has its price. */
    private final Map<Path, Boolean> inside = new ConcurrentHashMap<>();

    private Bounds(List<Path> named, List<Path> real) {
        this.named = named;
        this.real = real;
    }

    /**
     * The bounds of a request.
     *
     * @param roots folders, and files that stand for their folders; absolute
     * @param linksWithin a further folder; null for none
     * @throws IOException where one of them is not there
     */
    static Bounds of(List<Path> roots, @Nullable Path linksWithin) throws IOException {
        List<Path> named = new ArrayList<>();
        List<Path> real = new ArrayList<>();
        for (Path root : roots) {
            boolean isArchive = PageArchive.isArchive(root);
            Path folder =
                    isArchive ? PageArchive.folder(root) : Files.isDirectory(root) ? root : root.resolveSibling("");
            named.add(folder);
            real.add(isArchive ? folder : folder.toRealPath());
        }
        if (linksWithin != null) {
            named.add(linksWithin);
            real.add(linksWithin.toRealPath());
        }
        return new Bounds(List.copyOf(named), List.copyOf(real));
    }

    /** Whether what a path without links means is inside. */
    boolean haveReal(Path path) {
        return real.stream().anyMatch(path::startsWith);
    }

    /** Whether a path means something inside, behind all links. The disk is asked for nothing else. */
    boolean have(Path path) {
        return named.stream()
                .filter(path::startsWith)
                .findFirst()
                .filter(root -> staysInside(root, path))
                .isPresent();
    }

    private boolean staysInside(Path root, Path path) {
        return path.equals(root)
                || inside.computeIfAbsent(path.resolveSibling(""), folder -> isAllTheWayInside(root, folder))
                        && !leadsOut(path);
    }

    private boolean isAllTheWayInside(Path root, Path folder) {
        Path here = root;
        for (Path name : root.relativize(folder)) {
            here = here.resolve(name);
            if (leadsOut(here)) {
                return false;
            }
        }
        return true;
    }

    private boolean leadsOut(Path path) {
        return Files.isSymbolicLink(path) && !leadsInside(path);
    }

    private boolean leadsInside(Path link) {
        try {
            return haveReal(link.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
