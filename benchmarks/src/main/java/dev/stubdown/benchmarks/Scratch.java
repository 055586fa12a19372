package dev.stubdown.benchmarks;

import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.RequestBuilder;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.javapoet.JavaEmitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A folder for what a benchmark writes, with what there is to write and with the output of a run that was before. */
@State(Scope.Benchmark)
public class Scratch {

    List<GeneratedFile> files = List.of();
    GenerationRequest request;
    private Path folder;
    private int writes;

    /**
     * Makes the folder, and runs once into it.
     *
     * @throws IOException where it cannot be written to
     */
    @Setup(Level.Trial)
    public void runOnce(StageInputs inputs) throws IOException {
        folder = Files.createTempDirectory("stubdown-benchmark");
        files = new JavaEmitter().emit(inputs.java).toList();
        RequestBuilder wanted = GenerationRequest.builder()
                .docs(List.of(Path.of(inputs.docs)))
                .basePackage("com.example")
                .outputDirectory(folder.resolve("known"));
        wanted.incremental().cacheDirectory(folder.resolve("cache"));
        request = wanted.build();
        new Generator().generate(request);
    }

    /** A folder that nothing has been written to. */
    Path fresh() {
        return folder.resolve("written-" + writes++);
    }

    /**
     * Removes what has been written since the last time.
     *
     * @throws IOException where it cannot be removed
     */
    @TearDown(Level.Iteration)
    public void empty() throws IOException {
        while (writes > 0) {
            delete(folder.resolve("written-" + --writes));
        }
    }

    /**
     * Removes everything.
     *
     * @throws IOException where it cannot be removed
     */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        delete(folder);
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            paths.sorted(Comparator.reverseOrder()).forEach(Scratch::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
