package dev.stubdown.incremental;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The program that runs: its jars and folders of classes, those of its libraries, and the release of Java. */
final class Program {

    private static final String IN_EVERY_JAR = "META-INF/MANIFEST.MF";

    private Program() {}

    /**
     * Changes where any of them does: what a number of a version would not tell of a snapshot, or of a library that a user has put in.
     *
     * @throws IOException where the files cannot be looked at
     */
    static String key() throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        for (Path part : parts()) {
            try (Stream<Path> files = Files.walk(part, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    stamps.add(FileStamp.seen(file));
                }
            } catch (UncheckedIOException e) {
                throw new IOException("the files of the program are not all there to look at", e);
            }
        }
        // The command is one jar; where there are many files, their stamps are longer than what is kept beside them.
        int java = Runtime.version().feature();
        return stamps.size() == 1 ? Key.of(java, stamps) : Fingerprint.of(java, stamps);
    }

    private static SortedSet<Path> parts() throws IOException {
        SortedSet<Path> parts = new TreeSet<>();
        URL own = Program.class.getProtectionDomain().getCodeSource().getLocation();
        add(own, parts);
        ClassLoader loader = Program.class.getClassLoader();
        if (loader instanceof URLClassLoader ofPlugin) {
            for (URL url : ofPlugin.getURLs()) {
                add(url, parts);
            }
        } else {
            for (URL manifest : Collections.list(loader.getResources(IN_EVERY_JAR))) {
                addJarOf(manifest, parts);
            }
        }
        return parts;
    }

    private static void addJarOf(URL manifest, SortedSet<Path> parts) throws IOException {
        URLConnection connection = manifest.openConnection();
        if (connection instanceof JarURLConnection jar) {
            add(jar.getJarFileURL(), parts);
        }
    }

    private static void add(URL url, SortedSet<Path> parts) throws IOException {
        if (!url.getProtocol().equals("file")) {
            return;
        }
        try {
            Path part = Path.of(url.toURI());
            if (Files.exists(part)) {
                parts.add(part);
            }
        } catch (URISyntaxException e) {
            throw new IOException("no file: " + url, e);
        }
    }
}
