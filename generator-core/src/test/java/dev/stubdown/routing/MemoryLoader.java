package dev.stubdown.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Loads classes that were compiled in memory, and finds the files that were generated beside them. */
final class MemoryLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> files;

    MemoryLoader(Map<String, byte[]> classes, Map<String, byte[]> files, ClassLoader parent) {
        super(parent);
        this.classes = classes;
        this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        byte[] bytes = files.get(name);
        return bytes == null
                ? Collections.emptyEnumeration()
                : Collections.enumeration(Collections.singleton(url(name, bytes)));
    }

    private static URL url(String name, byte[] bytes) throws IOException {
        return new URL(null, URI.create("memory:/" + name).toString(), new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(bytes);
                    }
                };
            }
        });
    }
}
