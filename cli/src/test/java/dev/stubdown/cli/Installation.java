package dev.stubdown.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What comes out of one of the archives that users unpack, and its launcher run in processes of their own. */
final class Installation {

    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final Path home;

    private Installation(Path home) {
        this.home = home;
    }

    /** How a launcher ended. */
    record Ended(int exitCode, String output, String errors) {}

    /** A launcher that was started, and where its streams go. */
    record Started(Process process, Path output, Path errors) {

        Ended end() throws IOException, InterruptedException {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the launcher does not end");
            Ended ended = new Ended(process.exitValue(), Files.readString(output), Files.readString(errors));
            Files.delete(output);
            Files.delete(errors);
            return ended;
        }
    }

    /** By {@code tar}, as its users do. */
    static Installation ofTar(Path folder) throws IOException, InterruptedException {
        Path archive = archive(".tar.gz");
        Process tar = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertEquals(0, tar.waitFor());
        return new Installation(onlyFolder(folder));
    }

    /** With the permissions that the entries have. */
    static Installation ofZip(Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(archive(".zip"), Map.of("enablePosixFileAttributes", true))) {
            copy(zip.getPath("/"), folder);
        }
        return new Installation(onlyFolder(folder));
    }

    /** The same in another place. */
    Installation copiedTo(Path folder) throws IOException {
        copy(home, folder);
        return new Installation(folder);
    }

    Path path(String path) {
        return home.resolve(path);
    }

    /** All files by their paths, with their permissions. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(home)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        home.relativize(file).toString(),
                        Files.getPosixFilePermissions(file).toString());
            }
        }
        return files;
    }

    /** Starts the launcher in a folder; the environment is that of these tests without what a launcher reads, and what is said. */
    Started start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        return start(home.resolve("bin/stubdown"), folder, environment, arguments);
    }

    static Started start(Path launcher, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("output", ".txt");
        Path errors = Files.createTempFile("errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of(
                        "JAVA_OPTS",
                        "JAVA_TOOL_OPTIONS",
                        "JDK_JAVA_OPTIONS",
                        "STUBDOWN_OPTS",
                        "STUBDOWN_CLASS_CACHE",
                        "JAVA_HOME"));
        builder.environment().putAll(environment);
        return new Started(builder.start(), output, errors);
    }

    private static Path archive(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> archives = files.filter(file ->
                            file.getFileName().toString().matches("stubdown-cli-.*" + ending.replace(".", "\\.")))
                    .toList();
            assertEquals(1, archives.size(), archives::toString);
            return archives.get(0);
        }
    }

    private static Path onlyFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertEquals(1, found.size(), found::toString);
            return found.get(0).toRealPath();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that looks like a JDK of a version, whose {@code java} is a shell script. */
    static Path jdk(Path folder, String version, String script) throws IOException {
        Path java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.createDirectories(folder.resolve("lib/server"));
        Files.writeString(java, "#!/bin/sh\n" + script + "\n", StandardCharsets.UTF_8);
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(folder.resolve("lib/server/classes.jsa"), "");
        return folder;
    }
}
