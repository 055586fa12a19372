package dev.stubdown.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.GenerationRequest;
import dev.stubdown.Generator;
import dev.stubdown.RequestBuilder;
import dev.stubdown.javamodel.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real pages, damaged by chance, each with two that are whole, through a whole run and the compiler. {@code -Dstubdown.storm=10000} says how many,
 * {@code -Dstubdown.storm.seed=1} where chance begins. Damaged pages that failed are kept in {@code target/storm}.
 */
@Tag("corpus")
@EnabledIfSystemProperty(named = "stubdown.storm", matches = "\\d+")
class MutationStormTest {

    private static final int LONGEST_SECONDS = 10;
    private static final int BATCH = 50;
    private static final int SHOWN = 10;

    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private List<Path> names = List.of();
    private List<byte[]> pages = List.of();

    @TempDir
    private Path folder;

    @Test
    void whatever_happened_to_a_page_the_run_ends_and_the_java_compiles() throws Exception {
        int count = Integer.getInteger("stubdown.storm");
        long seed = Long.getLong("stubdown.storm.seed", 1);
        readPages();
        List<List<Integer>> batches = IntStream.range(0, (count + BATCH - 1) / BATCH)
                .mapToObj(batch -> IntStream.range(batch * BATCH, Math.min(count, (batch + 1) * BATCH))
                        .boxed()
                        .toList())
                .toList();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<Future<?>> running = new ArrayList<>();
        for (List<Integer> batch : batches) {
            running.add(workers.submit(() -> batch(batch, seed)));
        }
        for (Future<?> each : running) {
            each.get();
        }
        workers.shutdownNow();
        System.out.printf(
                "mutations %d, seed %d, failures %d, files compiled %d, longest run %d ms%n",
                count, seed, failures.size(), files.get(), TimeUnit.NANOSECONDS.toMillis(longest.get()));
        assertEquals(List.of(), failures.stream().sorted().limit(SHOWN).toList());
    }

    private void readPages() throws IOException {
        Path root = Path.of(System.getProperty("stubdown.shared"), "corpus", "graph-v1.0");
        try (Stream<Path> found = Files.walk(root)) {
            List<Path> all = found.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            names = all.stream().map(root::relativize).toList();
            pages = all.stream().map(MutationStormTest::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Void batch(List<Integer> numbers, long seed) throws Exception {
        ExecutorService runner = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        SortedMap<String, String> java = new TreeMap<>();
        for (int number : numbers) {
            Path place = folder.resolve("run" + number);
            damagedDocs(place, number, seed);
            java.putAll(generated(runner, place, number, seed));
        }
        runner.shutdown();
        try (StormCompiler compiler = new StormCompiler(folder.resolve("classes" + numbers.get(0)))) {
            if (!compiler.complaints(java).isEmpty()) {
                numbers.forEach(number -> compileAlone(compiler, java, number));
            }
        }
        files.addAndGet(java.size());
        for (int number : numbers) {
            delete(folder.resolve("run" + number));
        }
        delete(folder.resolve("classes" + numbers.get(0)));
        return null;
    }

    private void compileAlone(StormCompiler compiler, SortedMap<String, String> java, int number) {
        SortedMap<String, String> own = new TreeMap<>();
        java.forEach((path, text) -> {
            if (path.startsWith("m" + number + '/')) {
                own.put(path, text);
            }
        });
        String complaints = compiler.complaints(own);
        if (!complaints.isEmpty()) {
            fail(number, "is no good Java: " + complaints);
        }
    }

    private void damagedDocs(Path place, int number, long seed) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        int damaged = random.nextInt(pages.size());
        write(place, damaged, new PageMutation(random.nextLong(), pages).of(pages.get(damaged)));
        for (int i = 0; i < 2; i++) {
            int whole = random.nextInt(pages.size());
            if (whole != damaged) {
                write(place, whole, pages.get(whole));
            }
        }
    }

    private void write(Path place, int page, byte[] bytes) throws IOException {
        Path file = place.resolve("docs").resolve(names.get(page));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private SortedMap<String, String> generated(ExecutorService runner, Path place, int number, long seed)
            throws InterruptedException {
        long begun = System.nanoTime();
        Future<SortedMap<String, String>> run = runner.submit(() -> generate(place, number, seed));
        try {
            SortedMap<String, String> java = run.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            longest.accumulateAndGet(System.nanoTime() - begun, Math::max);
            return java;
        } catch (TimeoutException e) {
            fail(number, "does not end within " + LONGEST_SECONDS + " s");
        } catch (ExecutionException e) {
            fail(number, "throws " + e.getCause() + " at " + e.getCause().getStackTrace()[0]);
        }
        return new TreeMap<>();
    }

    private static SortedMap<String, String> generate(Path place, int number, long seed) throws IOException {
        Path out = place.resolve("out");
        RequestBuilder request = GenerationRequest.builder()
                .docs(List.of(place.resolve("docs")))
                .basePackage("m" + number)
                .outputDirectory(out);
        Random random = new Random(seed * 31 + number);
        request.java()
                .style(Style.values()[random.nextInt(Style.values().length)])
                .pageUrl("https://example.org/{path}")
                .validation(random.nextBoolean())
                .trackNulls(random.nextBoolean());
        new Generator().generate(request.build());
        return texts(out);
    }

    private static SortedMap<String, String> texts(Path out) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(out)) {
            try (Stream<Path> all = Files.walk(out)) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".java")).toList()) {
                    texts.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private void fail(int number, String how) {
        failures.add("mutation " + number + ' ' + how);
        Path kept = Path.of("target", "storm", String.valueOf(number));
        try (Stream<Path> all = Files.walk(folder.resolve("run" + number).resolve("docs"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(kept);
                Files.write(kept.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
