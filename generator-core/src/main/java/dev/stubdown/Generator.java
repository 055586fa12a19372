package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.explain.Explainer;
import dev.stubdown.extension.Extensions;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaMapping;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.PublishedModel;
import dev.stubdown.javamodel.SharedTypes;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.link.DecisionLog;
import dev.stubdown.link.Decisions;
import dev.stubdown.model.ApiModel;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.output.AddOnException;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.CompanionEmitter;
import dev.stubdown.output.freemarker.PackageInfoEmitter;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.output.modeljson.PublishedJson;
import dev.stubdown.select.Selection;
import dev.stubdown.source.SourceLocation;
import dev.stubdown.surface.Difference;
import dev.stubdown.triage.Triage;
import dev.stubdown.write.OutputSink;
import dev.stubdown.write.WholeFile;
import dev.stubdown.write.WriteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main line. A run
 *
 * <ol>
 *   <li>scans the documentation folders for pages,
 *   <li>reads each page by itself, in parallel, to the facts that it states,
 *   <li>links the facts of all pages to the model of the API,
 *   <li>leaves out what is not wanted,
 *   <li>maps the model to Java decisions, and
 *   <li>prints these to files and writes those that changed.
 * </ol>
 *
 * <p>The first three steps are those of every run ({@link Reading}); a review goes on differently ({@link Review}).
 *
 * <p>Wrong pages become diagnostics and the run goes on; a wrong request is an {@link InvalidRequestException} before anything is written. A page
 * that cannot be read at all leaves the earlier output as it is, since the new one would lack what the page says. A generator has no state:
 * it may be used again and by several threads.
 */
public final class Generator {

    private final Stages stages;
    private final Extensions extensions;

    /** A generator that tells nobody how far it is. */
    public Generator() {
        this(StageListener.NONE);
    }

    /** A generator that tells the listener how far it is. */
    public Generator(StageListener listener) {
        this(listener, Extensions.NONE);
    }

    /** A generator with extensions, to which a request may add those of jars. */
    public Generator(StageListener listener, Extensions extensions) {
        this.stages = new Stages(listener);
        this.extensions = extensions;
    }

    Stages stages() {
        return stages;
    }

    /**
     * Generates Java.
     *
     * @throws InvalidRequestException for a wrong request; nothing has been written
     * @throws IOException where a folder cannot be listed or a file cannot be written; the output is what it was before
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        try (KnownRun known = known(request, List.of())) {
            Optional<GenerationResult> unchanged = known.unchanged();
            return unchanged.isPresent() ? unchanged.get() : generate(request, known);
        }
    }

    private GenerationResult generate(GenerationRequest request, KnownRun known) throws IOException {
        try (AddOns addOns = AddOns.of(request, extensions)) {
            return prepare(request, addOns, Imports.NONE, known).writing().result();
        } catch (AddOnException e) {
            throw new InvalidRequestException(List.of(String.valueOf(e.getMessage())), e);
        }
    }

    /** What a request adds to the extensions that are there. */
    AddOns addOns(GenerationRequest request) throws IOException {
        return AddOns.of(request, extensions);
    }

    /**
     * What is known of a request from its last run.
     *
     * @param earlier what is known of the APIs whose types it may share
     */
    KnownRun known(GenerationRequest request, List<KnownRun> earlier) {
        return new KnownRun(request, extensions, earlier, stages);
    }

    /** @param before models that are imported besides those of the request */
    Prepared prepare(GenerationRequest request, AddOns addOns, Imports before, KnownRun known) throws IOException {
        ModelRequest asked = request.modelRequest();
        NamesLock names = NamesLockFile.read(request.java().namesLock());
        String header = LicenseHeader.read(request.java().licenseHeader());
        known.expectPages();
        Reading reading = new Reading(asked, stages, before);
        WireConventions conventions = DialectOptions.wire(reading.dialect());
        JavaMapper mapper = new JavaMapper(request.java(), conventions);
        Linked whole = linked(reading, known);
        Linked linked = whole.selected(request.selection(), mapper.problems(whole.model()));
        ApiModel model = addOns.transformed(linked.model());
        SharedTypes shared = reading.imports().shared(linked, model, request.java(), conventions);
        JavaMapping java = stages.run(Stage.MAP, () -> mapper.map(model, names, shared));
        if (linked.complete()) {
            NamesLockFile.checked(java);
        }
        List<Diagnostic> found = Stream.of(linked.diagnostics(), shared.findings(), java.findings())
                .flatMap(List::stream)
                .toList();
        List<Diagnostic> diagnostics = new Triage(request.rules()).reported(found, linked.suppressions());
        PublishedModel published = PublishedModel.of(model, java.model(), shared, request.java(), conventions);
        return new Prepared(published, linked.complete(), () -> {
            Stream<GeneratedFile> beside = request.publishModel() ? PublishedJson.files(published) : Stream.empty();
            WriteReport files = linked.complete()
                    ? stages.run(
                            Stage.WRITE,
                            () -> write(
                                    request,
                                    Stream.concat(files(model, java.model().below(header), addOns, known), beside),
                                    java::lock))
                    : WriteReport.NONE;
            RunStatus status = linked.status(asked, diagnostics);
            GenerationResult result =
                    new GenerationResult(status, files, linked.coverage(), diagnostics, linked.counts());
            known.keep(result);
            return result;
        });
    }

    /** The pages are held no longer than it takes to link them. */
    private static Linked linked(Reading reading, KnownRun known) throws IOException {
        List<PageLoader.Loaded> pages = reading.load(known.scan(), known.memory(reading));
        known.pagesAreRead();
        return reading.link(pages, Decisions.NONE);
    }

    /** The names go to their file last: what stands there has been written. They have their room on the disk before that, so that only both are new. */
    private static WriteReport write(GenerationRequest request, Stream<GeneratedFile> files, Supplier<NamesLock> names)
            throws IOException {
        Path lock = request.dryRun() ? null : request.java().namesLock();
        try (WholeFile.Waiting waiting = NamesLockFile.stage(lock, names)) {
            WriteReport report = request.sink().write(files);
            waiting.moveIn();
            return report;
        }
    }

    /** What extensions and templates print depends on more than they tell. */
    private static Stream<GeneratedFile> files(ApiModel model, JavaModel java, AddOns addOns, KnownRun known) {
        Stream<GeneratedFile> types = new JavaEmitter(addOns.customizing(model, java)).emit(java);
        Stream<GeneratedFile> packages = new PackageInfoEmitter().emit(java);
        Stream<GeneratedFile> companions = new CompanionEmitter().emit(java);
        Stream<GeneratedFile> own = Stream.concat(Stream.concat(types, packages), companions);
        return Stream.concat(known.remembered(own), addOns.files(model, java));
    }

    /**
     * The files that a run reads pages from, without reading them.
     *
     * @return pages, and archives of pages, each once, in no order that means anything
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public Set<Path> pages(ModelRequest request) throws IOException {
        return Reading.scan(request, stages).pages().stream()
                .map(SourceLocation::location)
                .collect(Collectors.toSet());
    }

    /**
     * Reads and links without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public ModelResult model(ModelRequest request) throws IOException {
        return model(new SelectionRequest(request, Selection.EVERYTHING));
    }

    /**
     * Reads and links without writing anything, and leaves out what is not wanted.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public ModelResult model(SelectionRequest asked) throws IOException {
        return model(asked, Imports.NONE);
    }

    ModelResult model(SelectionRequest asked, Imports before) throws IOException {
        ModelRequest request = asked.reading();
        Linked linked = new Reading(request, stages, before).linked().selected(asked.selection(), List.of());
        List<Diagnostic> diagnostics =
                new Triage(request.rules()).reported(linked.diagnostics(), linked.suppressions());
        RunStatus status = linked.status(request, diagnostics);
        return new ModelResult(status, linked.model(), linked.coverage(), diagnostics, linked.counts());
    }

    /**
     * Reviews the pages. Writes nothing but the baseline, where the request asks for one.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or the baseline cannot be written
     */
    public CheckResult check(CheckRequest request) throws IOException {
        return new Review(request, stages, Imports.NONE).run().result();
    }

    /**
     * Tells what becomes of the Java between two models, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a file cannot be read
     */
    public Difference diff(DiffRequest request) throws IOException {
        return new Diff(request, stages).run();
    }

    /**
     * Lets the documented examples go through the generated types, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request, and where the Java that runs this has no compiler
     * @throws IOException where a folder cannot be listed
     */
    public VerifyResult verify(VerifyRequest request) throws IOException {
        return new Verification(request, stages, Imports.NONE).run().result();
    }

    /**
     * Writes a JUnit test that lets the documented examples go through the types that a user's build generates.
     *
     * @param sink where the test goes; what it needs beside the Java, too
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or the test cannot be written; then it is what it was before
     */
    public ExampleTestResult writeExampleTest(VerifyRequest request, OutputSink sink) throws IOException {
        return new Verification(request, stages, Imports.NONE).writeTest(sink).result();
    }

    /**
     * Tells where a type, a property or an operation came from, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public ExplainResult explain(ExplainRequest request) throws IOException {
        return explain(request, Imports.NONE).result();
    }

    Told<ExplainResult> explain(ExplainRequest request, Imports before) throws IOException {
        Reading reading = new Reading(request.reading(), stages, before);
        List<PageLoader.Loaded> pages = reading.load();
        DecisionLog log = new DecisionLog();
        Linked linked = reading.link(pages, log);
        Explainer explainer = new Explainer(linked.model(), PageLoader.facts(pages), log, linked.diagnostics());
        ExplainResult result = new ExplainResult(explainer.explain(request.subject()), linked.complete());
        return new Told<>(result, before.and(linked.model(), linked.complete()));
    }
}
