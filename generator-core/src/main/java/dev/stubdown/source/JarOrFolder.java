package dev.stubdown.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a module, packed or not: a jar, or the folder that becomes one. */
public final class JarOrFolder {

    private JarOrFolder() {}

    /**
     * The texts of files.
     *
     * @param module a jar, or a folder
     * @param folder a path in it that ends in {@code /}: only files below are read
     * @return by their paths in the module, with {@code /}; empty where there are none
     * @throws IOException where the module is not there, is neither, or cannot be read
     */
    public static SortedMap<String, String> texts(Path module, String folder) throws IOException {
        if (Files.isDirectory(module)) {
            return ofFolder(module, folder);
        }
        if (!Files.exists(module)) {
            throw new NoSuchFileException(module.toString());
        }
        return ofJar(module, folder);
    }

    private static SortedMap<String, String> ofFolder(Path module, String folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        Path top = module.resolve(folder);
        if (!Files.isDirectory(top)) {
            return texts;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(top)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            String path = module.relativize(file).toString().replace('\\', '/');
            texts.put(path, new SourceReader().read(file).text());
        }
        return texts;
    }

    private static SortedMap<String, String> ofJar(Path module, String folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (ZipFile jar = new ZipFile(module.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                    try (InputStream bytes = jar.getInputStream(entry)) {
                        texts.put(
                                entry.getName(),
                                new SourceReader().read(entry.getName(), bytes).text());
                    }
                }
            }
        }
        return texts;
    }
}
