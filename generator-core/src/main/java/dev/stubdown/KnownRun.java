package dev.stubdown;

import dev.stubdown.extension.Extensions;
import dev.stubdown.incremental.FileStamp;
import dev.stubdown.incremental.Fingerprint;
import dev.stubdown.incremental.Key;
import dev.stubdown.incremental.OutputMemory;
import dev.stubdown.incremental.PageMemory;
import dev.stubdown.incremental.RunState;
import dev.stubdown.incremental.Stamps;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.GeneratedFile.Known;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceScan;
import dev.stubdown.work.Ahead;
import dev.stubdown.write.WriteReport;
import dev.stubdown.write.WrittenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A run that generates, with what is known from the one before. */
final class KnownRun implements AutoCloseable {

    private final GenerationRequest request;
    private final SourceScan scan;
    private final List<KnownRun> earlier;
    private final String ownKey;
    private final String asked;
    private final RunState state;
    private PageMemory<PageLoader.Loaded> memory = PageMemory.none(PageLoader.Loaded.class);
    private OutputMemory outputs = OutputMemory.none();
    private List<Path> dialectFiles = List.of();
    private String how = "";

    /**
     * Finds the pages, while it reads what the last run has left.
     *
     * @param given extensions that are no files of the request; where they have a state of their own, nothing is known
     * @param earlier what is known of the APIs whose types it may share: what they depend on, its output depends on
     * @throws InvalidRequestException where the request names no pages, or would write over one of them
     * @throws IOException where a folder cannot be listed
     */
    KnownRun(GenerationRequest request, Extensions given, List<KnownRun> earlier, Stages stages) throws IOException {
        this.request = request;
        this.earlier = List.copyOf(earlier);
        Optional<List<SortedMap<String, String>>> imported = imported();
        boolean isKnown = !request.dryRun() && given.areStateless() && imported.isPresent();
        Ahead<RunState> opened = new Ahead<>(isKnown ? () -> opened(request) : RunState::none);
        opened.begin();
        try {
            this.scan = Reading.scan(request.modelRequest(), stages);
            this.ownKey = Key.of(request.asked(), given.names(), imported.map(KnownRun::digest), scan.skipped());
            this.asked = Key.of(
                    ownKey, digest(earlier.stream().map(each -> each.ownKey).toList()));
        } catch (IOException | RuntimeException | Error e) {
            opened.settle().ifPresent(RunState::settle);
            throw e;
        }
        this.state = opened.take();
    }

    /** Models are long, and so is what many APIs are asked for; mostly there is none of either. */
    private static String digest(List<?> values) {
        return values.isEmpty() ? "" : Fingerprint.of(values);
    }

    private static RunState opened(GenerationRequest request) {
        RunState state = RunState.open(request.incremental(), request.outputDirectory());
        state.readAhead();
        return state;
    }

    SourceScan scan() {
        return scan;
    }

    /** What is in the models of other modules; empty where that cannot be read, as the run will tell. */
    private Optional<List<SortedMap<String, String>>> imported() {
        try {
            List<SortedMap<String, String>> texts = new ArrayList<>();
            for (Path module : request.importModels()) {
                texts.add(Imports.texts(module));
            }
            return Optional.of(texts);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The result of the last run, where this one would write the same; empty where it has to go on. */
    Optional<GenerationResult> unchanged() {
        return state.unchanged(asked, pages(), GenerationResult.class).map(GenerationResult::unchanged);
    }

    private List<SourceLocation> pages() {
        if (earlier.isEmpty()) {
            return scan.pages();
        }
        List<SourceLocation> pages = new ArrayList<>();
        earlier.forEach(each -> pages.addAll(each.scan.pages()));
        pages.addAll(scan.pages());
        return pages;
    }

    /** The run goes on: what was made of its pages is read beside what comes first. */
    void expectPages() {
        state.expectPages();
    }

    /** What was made of the pages that have not changed. */
    PageMemory<PageLoader.Loaded> memory(Reading reading) {
        how = Key.of(reading.dialect().digest(), request.source().limits());
        dialectFiles = reading.dialectFiles();
        memory = state.pages(how, PageLoader.Loaded.class);
        return memory;
    }

    /** All pages have been read. What was made of them is kept from here on, and no longer held. */
    void pagesAreRead() {
        state.keepPages(how, memory);
    }

    /** The same files, some of which need not be printed any more. */
    Stream<GeneratedFile> remembered(Stream<GeneratedFile> files) {
        outputs = state.outputs();
        Path folder = request.outputDirectory().toAbsolutePath().normalize();
        return files.map(file -> file.heard(digest -> outputs.printed(file.path(), digest))
                .known(() -> outputs.digest(file.path(), file.printedOf())
                        .map(digest -> new Known(digest, outputs.holds(folder.resolve(file.path()), digest)))));
    }

    /** The run is over, however it ended. */
    @Override
    public void close() {
        state.settle();
    }

    /** Keeps a run that came to its end. Where a file cannot be looked at, nothing is kept. */
    void keep(GenerationResult result) {
        if (!state.isKept() || result.status() == RunStatus.UNREADABLE_PAGES) {
            return;
        }
        try {
            List<FileStamp> inputs = new ArrayList<>();
            for (KnownRun each : earlier) {
                inputs.addAll(each.inputs());
            }
            inputs.addAll(inputs());
            state.keep(
                    asked,
                    Stream.concat(earlier.stream(), Stream.of(this))
                            .<PageMemory<?>>map(each -> each.memory)
                            .toList(),
                    inputs,
                    outputs(result.files()),
                    result);
        } catch (IOException e) {
            state.forget();
        }
    }

    /** The files that are no pages; the names lock is as the run has left it. What models of other modules say is part of what was asked. */
    private List<FileStamp> inputs() throws IOException {
        List<Path> inputs = new ArrayList<>(dialectFiles);
        inputs.addAll(request.files());
        inputs.removeAll(request.importModels());
        List<FileStamp> stamps = new ArrayList<>();
        for (Path input : inputs) {
            stamps.add(FileStamp.of(input.toAbsolutePath()));
        }
        return stamps;
    }

    /** The manifest stands in the staging folder before the first file leaves it: of a file that is older, nobody else knew until then. */
    private Stamps outputs(WriteReport files) throws IOException {
        WrittenFolder folder = WrittenFolder.of(request.outputDirectory());
        Map<Path, String> digests = folder.digests();
        state.keepOutputs(outputs);
        List<FileStamp> stamps = new ArrayList<>();
        for (String path : files.kept()) {
            Path edited = folder.resolve(path);
            digests.remove(edited);
            stamps.add(FileStamp.of(edited));
        }
        for (Map.Entry<Path, String> file : digests.entrySet()) {
            stamps.add(FileStamp.of(file.getKey(), file.getValue()));
        }
        stamps.add(FileStamp.of(folder.leftBehind(), ""));
        long since = FileStamp.of(folder.manifest(), "").modified();
        return new Stamps(since, stamps);
    }
}
