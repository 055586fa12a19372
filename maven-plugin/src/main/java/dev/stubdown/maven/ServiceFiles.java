package dev.stubdown.maven;

import dev.stubdown.output.GeneratedFile;
import dev.stubdown.write.DirectorySink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of {@code META-INF/services} of all executions of a module, as one folder of resources. Each execution has its own, mostly by one name, and
 * a project that copied them all would have those of the last.
 *
 * <p>Each execution puts down what it has, and joins that with what the others have put down, in this build or in an earlier one: then the first
 * of a second build changes nothing either.
 */
final class ServiceFiles {

    /** Which files of the folder are resources. */
    static final String PATTERN = "META-INF/services/**";

    private static final String FOLDER = "META-INF/services";

    private final Path parts;
    private final Path joined;

    /**
     * @param parts where each execution puts down what it has
     * @param joined the folder of resources
     */
    ServiceFiles(Path parts, Path joined) {
        this.parts = parts;
        this.joined = joined;
    }

    /**
     * Puts down what an execution has generated, and joins it with that of the others. Only what differs is written.
     *
     * @param outputs the folders that the execution has generated
     * @param execution a name of the execution that may be one of a folder
     * @param executions those of all executions that the module has
     * @return true where the folder of resources has changed
     */
    boolean join(List<Path> outputs, String execution, Collection<String> executions) throws IOException {
        write(inAll(outputs), parts.resolve(execution));
        return write(inAll(executions.stream().map(parts::resolve).toList()), joined);
    }

    /** As {@link #join}, for an execution that generates nothing any more. */
    void leave(String execution, Collection<String> executions) throws IOException {
        join(List.of(), execution, executions);
    }

    /** The files of several folders, each with all lines that it has in any of them. */
    private static List<GeneratedFile> inAll(List<Path> folders) throws IOException {
        SortedMap<String, SortedSet<String>> lines = new TreeMap<>();
        for (Path folder : folders) {
            for (GeneratedFile file : in(folder)) {
                lines.computeIfAbsent(file.path(), path -> new TreeSet<>()).addAll(providers(file));
            }
        }
        List<GeneratedFile> all = new ArrayList<>();
        lines.forEach((path, classes) -> all.add(new GeneratedFile(path, String.join("\n", classes) + '\n')));
        return all;
    }

    /** Most modules have none, and get no folder for that. */
    private static boolean write(List<GeneratedFile> files, Path folder) throws IOException {
        return (!files.isEmpty() || Files.isDirectory(folder))
                && !new DirectorySink(folder).write(files.stream()).isUpToDate();
    }

    private static List<GeneratedFile> in(Path folder) throws IOException {
        Path services = folder.resolve(FOLDER);
        if (!Files.isDirectory(services)) {
            return List.of();
        }
        List<GeneratedFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(services)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.add(new GeneratedFile(FOLDER + '/' + file.getFileName(), Files.readString(file)));
            }
        }
        return files;
    }

    /** What {@code ServiceLoader} takes for names of classes. */
    private static List<String> providers(GeneratedFile file) {
        return file.text()
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
