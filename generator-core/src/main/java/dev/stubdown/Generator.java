package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.explain.Explainer;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.link.DecisionLog;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.PackageInfoEmitter;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.triage.Triage;
import dev.stubdown.write.OutputSink;
import dev.stubdown.write.WriteReport;
import java.io.IOException;
import java.util.List;
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
 * <p>The first three steps are those of every run ({@link Reading}); a review goes on differently ({@link Review}).
 *
 * <p>Wrong pages become diagnostics and the run goes on; a wrong request is an {@link InvalidRequestException} before anything is read. A page
 * that cannot be read at all leaves the earlier output as it is, since the new one would lack what the page says. A generator has no state:
 * it may be used again and by several threads.
 */
public final class Generator {

    private final Stages stages;

    /** A generator that tells nobody how far it is. */
    public Generator() {
        this(StageListener.NONE);
    }

    /** A generator that tells the listener how far it is. */
    public Generator(StageListener listener) {
        this.stages = new Stages(listener);
    }

    /**
     * Generates Java.
     *
     * @throws InvalidRequestException for a wrong request; nothing has been written
     * @throws IOException where a folder cannot be listed or a file cannot be written; the output is what it was before
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        ModelRequest asked = request.modelRequest();
        Reading reading = new Reading(asked, stages);
        Linked linked = reading.linked();
        JavaMapper mapper = new JavaMapper(request.java(), DialectOptions.wire(reading.dialect()));
        Outcome<JavaModel> java = stages.run(Stage.MAP, () -> mapper.map(linked.model()));
        List<Diagnostic> found = Stream.of(linked.diagnostics(), java.diagnostics())
                .flatMap(List::stream)
                .toList();
        List<Diagnostic> diagnostics = new Triage(request.rules()).reported(found, linked.suppressions());
        WriteReport files = linked.complete()
                ? stages.run(Stage.WRITE, () -> request.sink().write(files(java.value())))
                : WriteReport.NONE;
        RunStatus status = linked.status(asked, diagnostics);
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
        Linked linked = new Reading(request, stages).linked();
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
        return new Review(request, stages).run();
    }

    /**
     * Lets the documented examples go through the generated types, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request, and where the Java that runs this has no compiler
     * @throws IOException where a folder cannot be listed
     */
    public VerifyResult verify(VerifyRequest request) throws IOException {
        return new Verification(request, stages).run();
    }

    /**
     * Writes a JUnit test that lets the documented examples go through the types that a user's build generates.
     *
     * @param sink where the test goes; what it needs beside the Java, too
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or the test cannot be written; then it is what it was before
     */
    public ExampleTestResult writeExampleTest(VerifyRequest request, OutputSink sink) throws IOException {
        return new Verification(request, stages).writeTest(sink);
    }

    /**
     * Tells where a type, a property or an operation came from, without writing anything.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    public ExplainResult explain(ExplainRequest request) throws IOException {
        Reading reading = new Reading(request.reading(), stages);
        List<PageLoader.Loaded> pages = reading.load();
        DecisionLog log = new DecisionLog();
        Linked linked = reading.link(pages, log);
        Explainer explainer = new Explainer(linked.model(), PageLoader.facts(pages), log, linked.diagnostics());
        return new ExplainResult(explainer.explain(request.subject()), linked.complete());
    }
}
