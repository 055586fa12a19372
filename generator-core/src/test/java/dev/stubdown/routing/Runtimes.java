package dev.stubdown.routing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The implementations of JAX-RS that generated interfaces have to work with. */
enum Runtimes {
    JERSEY("jersey", "dev.stubdown.routing.JerseyServer"),
    RESTEASY("resteasy", "dev.stubdown.routing.ResteasyServer");

    private final String jars;
    private final String server;

    Runtimes(String jars, String server) {
        this.jars = jars;
        this.server = server;
    }

    /** A loader that knows this implementation only, and shares with the test what belongs to no implementation. */
    ClassLoader loader() {
        URL[] path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of(values()).noneMatch(other -> other != this && isOf(entry, other)))
                .map(Runtimes::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, new Shared());
    }

    /** A server of a loader that {@link #loader()} made, or of one below it. */
    Server server(ClassLoader loader) {
        return (Server) instance(loader, server);
    }

    /** An object of a class with a constructor without parameters, as the loader knows it. */
    static Object instance(ClassLoader loader, String name) {
        try {
            return Class.forName(name, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(String entry, Runtimes runtime) {
        return new File(entry).getName().startsWith(runtime.jars);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The platform, and the types that the test and a server both use. */
    private static final class Shared extends ClassLoader {

        private static final List<Class<?>> TYPES = List.of(Server.class, Client.class);

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return TYPES.stream()
                    .filter(type -> type.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ClassNotFoundException(name));
        }
    }

    /** Runs with a loader as that of the thread, in which services are looked up. */
    static <T> T below(ClassLoader loader, Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Lets the jars of a loader go. */
    static void close(ClassLoader loader) {
        if (loader instanceof URLClassLoader closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
