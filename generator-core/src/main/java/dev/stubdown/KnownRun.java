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
import dev.stubdown.source.FolderStamp;
import dev.stubdown.source.SkippedFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceScan;
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
import org.jspecify.annotations.Nullable;

/** A run that generates, with what is known from the one before. */
final class KnownRun implements AutoCloseable {

    private final GenerationRequest request;
    private final List<KnownRun> earlier;
    private final Stages stages;
    private final String ownKey;
    private final String asked;
    private final RunState state;
    private @Nullable SourceScan scan;
    private @Nullable Optional<GenerationResult> untouched;
    private PageMemory<PageLoader.Loaded> memory = PageMemory.none(PageLoader.Loaded.class);
    private OutputMemory outputs = OutputMemory.none();
    private List<Path> dialectFiles = List.of();
    private String how = "";

    /**
     * @param given extensions that are no files of the request; where they have a state of their own, nothing is known
     * @param earlier what is known of the APIs whose types it may share: what they depend on, its output depends on
     */
    KnownRun(GenerationRequest request, Extensions given, List<KnownRun> earlier, Stages stages) {
        this.request = request;
        this.earlier = List.copyOf(earlier);
        this.stages = stages;
        Optional<List<SortedMap<String, String>>> imported = imported();
        boolean isKnown = !request.dryRun() && given.areStateless() && imported.isPresent();
        this.state = isKnown ? RunState.open(request.incremental(), request.outputDirectory()) : RunState.none();
        this.ownKey = Key.of(request.asked(), given.names(), imported.map(KnownRun::digest));
        this.asked =
                Key.of(ownKey, digest(earlier.stream().map(each -> each.ownKey).toList()));
    }

    /** Models are long, and so is what many APIs are asked for; mostly there is none of either. */
    private static String digest(List<?> values) {
        return values.isEmpty() ? "" : Fingerprint.of(values);
    }

    /** Pages are searched for from here on. Of several runs, each has to know that before the first of them searches. */
    void begin() {
        state.begin();
    }

    /**
     * The pages; they are searched for once.
     *
     * @throws InvalidRequestException where the request names no pages, or would write over one of them
     * @throws IOException where a folder cannot be listed
     */
    SourceScan scan() throws IOException {
        if (scan == null) {
            begin();
            scan = Reading.scan(request.modelRequest(), stages);
        }
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

    /** The result of the last run, where that of this one can be told without a search for pages. */
    Optional<GenerationResult> untouched() {
        if (untouched == null) {
            untouched = state.unchanged(asked, GenerationResult.class).map(GenerationResult::unchanged);
        }
        return untouched;
    }

    /**
     * The result of the last run, where this one would write the same; empty where it has to go on.
     *
     * @throws InvalidRequestException as {@link #scan}
     * @throws IOException as {@link #scan}
     */
    Optional<GenerationResult> unchanged() throws IOException {
        return untouched().isPresent()
                ? untouched()
                : state.unchanged(found(), GenerationResult.class).map(GenerationResult::unchanged);
    }

    /** What the search for pages has found, and those of the earlier ones. */
    private RunState.Found found() throws IOException {
        List<SourceLocation> pages = new ArrayList<>();
        List<FolderStamp> folders = new ArrayList<>();
        List<List<SkippedFile>> skipped = new ArrayList<>();
        boolean foldersTellAll = true;
        for (KnownRun each : withEarlier()) {
            SourceScan found = each.scan();
            pages.addAll(found.pages());
            found.folders().ifPresent(folders::addAll);
            skipped.add(found.skipped());
            foldersTellAll &= found.folders().isPresent();
        }
        return new RunState.Found(pages, foldersTellAll ? Optional.of(folders) : Optional.empty(), Key.of(skipped));
    }

    private List<KnownRun> withEarlier() {
        List<KnownRun> all = new ArrayList<>(earlier);
        all.add(this);
        return all;
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
            for (KnownRun each : withEarlier()) {
                inputs.addAll(each.inputs());
            }
            state.keep(
                    asked,
                    found(),
                    withEarlier().stream()
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
