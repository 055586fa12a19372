package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.fact.PageReview;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.PublishedModel;
import dev.stubdown.javamodel.SharedTypes;
import dev.stubdown.javamodel.WireConventions;
import dev.stubdown.link.Decisions;
import dev.stubdown.naming.NamesLock;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.freemarker.ExampleTestEmitter.Settings;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.triage.Triage;
import dev.stubdown.verify.ExampleSuite;
import dev.stubdown.verify.ExampleSuite.Suite;
import dev.stubdown.verify.ExampleVerifier;
import dev.stubdown.verify.ExampleVerifier.Verified;
import dev.stubdown.verify.JacksonVersion;
import dev.stubdown.verify.OpenTypes;
import dev.stubdown.write.OutputSink;
import dev.stubdown.write.WriteReport;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The steps of a run that verifies the documented examples: pages are read as for a review, become Java, and their examples go through it. */
final class Verification {

    /** Below the base package. */
    private static final String TEST_PACKAGE = ".examples";

    private final VerifyRequest request;
    private final Stages stages;
    private final Reading reading;
    private final Imports before;

    /**
     * @param before models that are imported besides those of the request
     * @throws InvalidRequestException for a dialect or a model that is not there, or is wrong
     */
    Verification(VerifyRequest request, Stages stages, Imports before) throws IOException {
        this.request = request;
        this.stages = stages;
        this.before = before;
        this.reading = new Reading(request.reading(), stages, before);
    }

    /**
     * All steps.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    Told<VerifyResult> run() throws IOException {
        if (!ExampleVerifier.canCompile()) {
            throw new InvalidRequestException(
                    List.of("verifying examples needs a Java with a compiler (a JDK), and this one has none"));
        }
        List<PageLoader.Reviewed> pages = reading.review(reading.scan());
        Linked linked = linked(pages);
        Verified verified = verified(linked, reviews(pages));
        List<Finding> findings = new Triage(request.reading().rules())
                .findings(
                        verified.findings(),
                        linked.suppressions(),
                        pages.stream().flatMap(page -> page.file().stream()).toList());
        List<Diagnostic> reported = findings.stream().map(Finding::diagnostic).toList();
        VerifyResult result = new VerifyResult(
                linked.status(request.reading(), reported),
                verified.account(),
                findings,
                linked.coverage(),
                linked.counts());
        return new Told<>(result, before.and(linked.model(), linked.complete()));
    }

    /**
     * Writes the test of a user's build that does the same with the Java of that build.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed, or the test cannot be written; then it is what it was before
     */
    Told<ExampleTestResult> writeTest(OutputSink sink) throws IOException {
        List<PageLoader.Reviewed> pages = reading.review(reading.scan());
        Linked linked = linked(pages);
        SharedTypes shared = shared(linked);
        JavaModel model = model(linked, request.java(), shared);
        Settings settings = new Settings(
                request.java().basePackage() + TEST_PACKAGE,
                request.jackson() == JacksonVersion.JACKSON_3,
                request.java().trackNulls());
        Suite suite = ExampleSuite.of(reviews(pages), model, settings);
        WriteReport files = linked.complete()
                ? stages.run(Stage.WRITE, () -> sink.write(suite.files().stream()))
                : WriteReport.NONE;
        RunStatus status = linked.status(request.reading(), List.of());
        ExampleTestResult result = new ExampleTestResult(
                status, suite.examples(), files, unreadable(linked), linked.coverage(), linked.counts());
        PublishedModel published = PublishedModel.of(linked.model(), model, shared, request.java(), conventions());
        return new Told<>(result, before.and(published, linked.complete()));
    }

    private static List<Diagnostic> unreadable(Linked linked) {
        return linked.diagnostics().stream()
                .filter(finding -> finding.code() == DiagnosticCode.PAGE_UNREADABLE)
                .toList();
    }

    private Linked linked(List<PageLoader.Reviewed> pages) throws IOException {
        Linked whole =
                reading.link(pages.stream().map(PageLoader.Reviewed::loaded).toList(), Decisions.NONE);
        return whole.selected(request.selection(), mapper(request.java()).problems(whole.model()));
    }

    private static List<PageReview> reviews(List<PageLoader.Reviewed> pages) {
        return pages.stream().flatMap(page -> page.review().stream()).toList();
    }

    /** The build of the user has the classes of other modules. */
    private SharedTypes shared(Linked linked) {
        return reading.imports().shared(linked, linked.model(), request.java(), conventions());
    }

    private WireConventions conventions() {
        return DialectOptions.wire(reading.dialect());
    }

    private JavaModel model(Linked linked, JavaOptions options, SharedTypes shared) throws IOException {
        JavaMapper mapper = mapper(options);
        NamesLock names = NamesLockFile.read(options.namesLock());
        return stages.run(
                Stage.MAP, () -> mapper.map(linked.model(), names, shared).model());
    }

    private JavaMapper mapper(JavaOptions options) {
        return new JavaMapper(options, conventions());
    }

    /** In memory, where no other module is, all types are our own. */
    private Verified verified(Linked linked, List<PageReview> pages) throws IOException {
        JavaModel model = model(linked, keeping(request.java()), SharedTypes.NONE);
        Set<String> open = OpenTypes.in(model(linked, openOnly(request.java()), SharedTypes.NONE));
        return stages.run(
                Stage.VERIFY, () -> new ExampleVerifier(request.versions()).verify(pages, model, open, classes(model)));
    }

    /** What the types of the examples read is written again, also where the user's types leave it out. */
    private static JavaOptions keeping(JavaOptions java) {
        return java.toBuilder()
                .additionalProperties(KeepUnlisted.ALL)
                .trackNulls(true)
                .build();
    }

    /** Only what the docs call open keeps everything. */
    private static JavaOptions openOnly(JavaOptions java) {
        return java.toBuilder().additionalProperties(KeepUnlisted.OPEN).build();
    }

    /** The types alone: the interfaces need a library of their own. */
    private static List<GeneratedFile> classes(JavaModel model) {
        return new JavaEmitter().emit(model.types().below("")).toList();
    }
}
