package dev.stubdown;

import dev.stubdown.check.CheckedSet;
import dev.stubdown.check.Checker;
import dev.stubdown.check.Fragments;
import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.explain.Explainer;
import dev.stubdown.fact.LinkFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PageReview;
import dev.stubdown.fact.SuppressionFact;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.link.DecisionLog;
import dev.stubdown.link.Decisions;
import dev.stubdown.link.Linker;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.PackageInfoEmitter;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.source.ChangedFiles;
import dev.stubdown.source.FileTree;
import dev.stubdown.source.SourceFile;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.source.SourceScan;
import dev.stubdown.source.SourceScanner;
import dev.stubdown.triage.Baseline;
import dev.stubdown.triage.ChangedPages;
import dev.stubdown.triage.Triage;
import dev.stubdown.triage.Triaged;
import dev.stubdown.write.WriteReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main line. A run
 *
 * <ol>
 *   <li>scans the documentation folders for pages,
 *   <li>reads each page by itself, in parallel, to the facts that it states,
 *   <li>links the facts of all pages to the model of the API,
 *   <li>maps the model to Java decisions, and
 *   <li>prints these to files and writes those that changed.
 * </ol>
 *
 * <p>Wrong pages become diagnostics and the run goes on; a wrong request is an {@link InvalidRequestException} before anything is read. A page
 * that cannot be read at all leaves the earlier output as it is, since the new one would lack what the page says. A generator has no state:
 * it may be used again and by several threads.
 */
public final class Generator {

    private static final String PAGES = "**/*.md";

    private final StageListener listener;

    /** A generator that tells nobody how far it is. */
    public Generator() {
        this(StageListener.NONE);
    }

    /** A generator that tells the listener how far it is. */
    public Generator(StageListener listener) {
        this.listener = listener;
    }

    /**
     * Generates Java.
     *
     * @throws InvalidRequestException for a wrong request; nothing has been written
     * @throws IOException where a folder cannot be listed or a file cannot be written; the output is what it was before
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        Dialect dialect = Dialects.load(request.dialect());
        ModelRequest reading = request.modelRequest();
        Linked linked = link(reading, dialect);
        JavaMapper mapper = new JavaMapper(new JavaOptions(request.basePackage()), DialectOptions.wire(dialect));
        Outcome<JavaModel> java = stage(Stage.MAP, () -> mapper.map(linked.model()));
        List<Diagnostic> found = Stream.of(linked.diagnostics(), java.diagnostics())
                .flatMap(List::stream)
                .toList();
        List<Diagnostic> diagnostics = new Triage(request.rules()).reported(found, linked.suppressions());
        WriteReport files = linked.complete()
                ? stage(Stage.WRITE, () -> request.sink().write(files(java.value())))
                : WriteReport.NONE;
        RunStatus status = RunStatus.of(linked.complete(), reading, diagnostics, linked.coverage());
        return new GenerationResult(status, files, linked.coverage(), diagnostics, linked.counts());
    }

    private static Stream<GeneratedFile> files(JavaModel model) {
        return Stream.concat(new JavaEmitter().emit(model), new PackageInfoEmitter().emit(model))
                .parallel();
    }

    /**
     * Reads and links without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public ModelResult model(ModelRequest request) throws IOException {
        Linked linked = link(request, Dialects.load(request.dialect()));
        List<Diagnostic> diagnostics =
                new Triage(request.rules()).reported(linked.diagnostics(), linked.suppressions());
        RunStatus status = RunStatus.of(linked.complete(), request, diagnostics, linked.coverage());
        return new ModelResult(status, linked.model(), linked.coverage(), diagnostics, linked.counts());
    }

    /**
     * Reviews the pages. Writes nothing but the baseline, where the request asks for one.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or the baseline cannot be written
     */
    public CheckResult check(CheckRequest request) throws IOException {
        ModelRequest reading = request.reading();
        Dialect dialect = Dialects.load(reading.dialect());
        Baseline baseline = BaselineFile.read(request.triage());
        SourceScan scan = scan(reading);
        Optional<ChangedFiles> changed = changed(request, scan);
        PageLoader loader = new PageLoader(dialect);
        List<PageLoader.Reviewed> pages = stage(Stage.READ, () -> read(scan.pages(), loader::review));
        Linked linked = link(
                reading,
                dialect,
                pages.stream().map(PageLoader.Reviewed::loaded).toList());
        List<PageReview> reviews =
                pages.stream().flatMap(page -> page.review().stream()).toList();
        List<Diagnostic> found = new ArrayList<>(linked.diagnostics());
        reviews.forEach(review -> found.addAll(review.diagnostics()));
        FileTree linkedFiles = scan.files().asking(files(reviews));
        CheckedSet set = new CheckedSet(linked.model(), reviews, linkedFiles);
        found.addAll(stage(Stage.CHECK, () -> new Checker().check(set)));
        Fragments fragments = new Fragments(reviews);
        found.removeIf(fragments::excuse);
        List<SourceFile> files =
                pages.stream().flatMap(page -> page.file().stream()).toList();
        ChangedPages changes = changed.map(those -> ChangedPages.of(those.paths(), reviews, linked.model()))
                .orElse(null);
        Triaged triaged = new Triage(reading.rules()).review(found, linked.suppressions(), files, baseline, changes);
        Triaged reported = linked.complete() ? BaselineFile.written(request.triage(), triaged) : triaged;
        List<Diagnostic> diagnostics =
                reported.findings().stream().map(Finding::diagnostic).toList();
        RunStatus status = RunStatus.of(linked.complete(), reading, diagnostics, linked.coverage());
        return new CheckResult(status, reported.findings(), reported.leftOut(), linked.coverage(), linked.counts());
    }

    private static Optional<ChangedFiles> changed(CheckRequest request, SourceScan scan) throws IOException {
        String revision = request.triage().changedSince();
        if (revision == null) {
            return Optional.empty();
        }
        ChangedFiles changed =
                ChangedFiles.since(revision, request.reading().source().docs(), scan.pages());
        if (!changed.problems().isEmpty()) {
            throw new InvalidRequestException(changed.problems());
        }
        return Optional.of(changed);
    }

    /**
     * Tells where a type, a property or an operation came from, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public ExplainResult explain(ExplainRequest request) throws IOException {
        ModelRequest reading = request.reading();
        Dialect dialect = Dialects.load(reading.dialect());
        List<PageLoader.Loaded> pages = load(reading, dialect);
        DecisionLog log = new DecisionLog();
        Linked linked = link(reading, dialect, pages, log);
        Explainer explainer = new Explainer(linked.model(), PageLoader.facts(pages), log, linked.diagnostics());
        return new ExplainResult(explainer.explain(request.subject()), linked.complete());
    }

    /** What the pages link to. */
    private static Set<String> files(List<PageReview> reviews) {
        return reviews.stream()
                .flatMap(review -> review.links().stream())
                .filter(link -> link.file() != null && link.destination() != LinkFact.Destination.SITE)
                .map(LinkFact::file)
                .collect(Collectors.toSet());
    }

    private SourceScan scan(ModelRequest request) throws IOException {
        SourceScan scan = stage(Stage.SCAN, () -> new SourceScanner(PAGES).scan(request.source()));
        if (!scan.problems().isEmpty()) {
            throw new InvalidRequestException(scan.problems());
        }
        return scan;
    }

    private Linked link(ModelRequest request, Dialect dialect) throws IOException {
        return link(request, dialect, load(request, dialect));
    }

    private List<PageLoader.Loaded> load(ModelRequest request, Dialect dialect) throws IOException {
        SourceScan scan = scan(request);
        PageLoader loader = new PageLoader(dialect);
        return stage(Stage.READ, () -> read(scan.pages(), loader::load));
    }

    private Linked link(ModelRequest request, Dialect dialect, List<PageLoader.Loaded> pages) throws IOException {
        return link(request, dialect, pages, Decisions.NONE);
    }

    private Linked link(ModelRequest request, Dialect dialect, List<PageLoader.Loaded> pages, Decisions decisions)
            throws IOException {
        List<PageFacts> facts = PageLoader.facts(pages);
        Linker linker = new Linker(DialectOptions.link(dialect, request.inferred()));
        Outcome<ApiModel> model = stage(Stage.LINK, () -> linker.link(facts, decisions));
        return Linked.of(pages, facts, model);
    }

    private <T> List<T> read(List<SourceLocation> locations, Function<SourceLocation, T> load) {
        return locations.parallelStream()
                .map(location -> {
                    T page = load.apply(location);
                    listener.pageRead(locations.size());
                    return page;
                })
                .toList();
    }

    private <T> T stage(Stage stage, Work<T> work) throws IOException {
        listener.started(stage);
        T result = work.run();
        listener.finished(stage);
        return result;
    }

    /** What a stage does. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    /** What reading and linking gave. */
    private record Linked(
            ApiModel model,
            Coverage coverage,
            List<Diagnostic> diagnostics,
            List<SuppressionFact> suppressions,
            Counts counts,
            boolean complete) {

        static Linked of(List<PageLoader.Loaded> pages, List<PageFacts> facts, Outcome<ApiModel> model) {
            Coverage coverage = pages.stream().map(PageLoader.Loaded::coverage).reduce(Coverage.NONE, Coverage::plus);
            List<Diagnostic> diagnostics = new ArrayList<>();
            pages.forEach(page -> diagnostics.addAll(page.diagnostics()));
            diagnostics.addAll(model.diagnostics());
            Counts counts = Counts.of(pages.size(), model.value());
            List<SuppressionFact> suppressions =
                    pages.stream().flatMap(page -> page.suppressions().stream()).toList();
            boolean complete = facts.size() == pages.size();
            return new Linked(model.value(), coverage, diagnostics, suppressions, counts, complete);
        }
    }
}
