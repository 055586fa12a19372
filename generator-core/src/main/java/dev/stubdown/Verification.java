package dev.stubdown;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Finding;
import dev.stubdown.fact.PageReview;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.link.Decisions;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.output.javapoet.JavaEmitter;
import dev.stubdown.triage.Triage;
import dev.stubdown.verify.ExampleVerifier;
import dev.stubdown.verify.ExampleVerifier.Verified;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of a run that verifies the documented examples: pages are read as for a review, become Java, and their examples go through it. */
final class Verification {

    private final VerifyRequest request;
    private final Stages stages;
    private final Reading reading;

    /** @throws InvalidRequestException for a dialect that is not there, or is wrong */
    Verification(VerifyRequest request, Stages stages) throws IOException {
        this.request = request;
        this.stages = stages;
        this.reading = new Reading(request.reading(), stages);
    }

    /**
     * All steps.
     *
     * @throws InvalidRequestException for a wrong request
     * @throws IOException where a folder cannot be listed
     */
    VerifyResult run() throws IOException {
        if (!ExampleVerifier.canCompile()) {
            throw new InvalidRequestException(
                    List.of("verifying examples needs a Java with a compiler (a JDK), and this one has none"));
        }
        List<PageLoader.Reviewed> pages = reading.review(reading.scan());
        Linked linked =
                reading.link(pages.stream().map(PageLoader.Reviewed::loaded).toList(), Decisions.NONE);
        Verified verified = verified(
                linked, pages.stream().flatMap(page -> page.review().stream()).toList());
        List<Finding> findings = new Triage(request.reading().rules())
                .findings(
                        verified.findings(),
                        linked.suppressions(),
                        pages.stream().flatMap(page -> page.file().stream()).toList());
        List<Diagnostic> reported = findings.stream().map(Finding::diagnostic).toList();
        return new VerifyResult(
                linked.status(request.reading(), reported),
                verified.account(),
                findings,
                linked.coverage(),
                linked.counts());
    }

    private Verified verified(Linked linked, List<PageReview> pages) throws IOException {
        JavaMapper mapper = new JavaMapper(request.java(), DialectOptions.wire(reading.dialect()));
        JavaModel model = stages.run(Stage.MAP, () -> mapper.map(linked.model()).value());
        return stages.run(
                Stage.VERIFY,
                () -> new ExampleVerifier(request.versions()).verify(pages, model, open(model), classes(model)));
    }

    private static Set<String> open(JavaModel model) {
        return model.beans().stream()
                .filter(bean -> bean.additional() != null)
                .map(BeanUnit::name)
                .map(name -> name.toString())
                .collect(Collectors.toSet());
    }

    /** The types alone: the interfaces need a library of their own. */
    private static List<GeneratedFile> classes(JavaModel model) {
        JavaModel types = new JavaModel(model.beans(), model.enums(), List.of(), model.packages());
        return new JavaEmitter().emit(types).parallel().toList();
    }
}
