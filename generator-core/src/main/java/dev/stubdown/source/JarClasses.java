package dev.stubdown.source;

import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** The classes of jars, all behind one class loader, so that one jar may bring what another needs. Classes can be loaded until it is closed. */
public final class JarClasses implements Closeable {

    private final URLClassLoader loader;

    private JarClasses(URLClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Opens jars.
     *
     * @param jars each a jar that {@link #check} lets pass: from others, a class loader takes nothing, and says nothing
     * @param parent knows the classes that all jars may use
     */
    public static JarClasses of(List<Path> jars, ClassLoader parent) {
        URL[] urls = jars.stream().map(JarClasses::url).toArray(URL[]::new);
        return new JarClasses(new URLClassLoader("extensions", urls, parent));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @throws IOException where the file is not there or is no jar */
    public static void check(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.size();
        }
    }

    /** Finds the classes of the jars, and those of the parent before them. */
    public ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
