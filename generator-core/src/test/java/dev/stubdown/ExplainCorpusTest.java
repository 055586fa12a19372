package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.explain.Explainer;
import dev.stubdown.explain.Explanation;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.link.Aspect;
import dev.stubdown.link.Decision;
import dev.stubdown.link.DecisionLog;
import dev.stubdown.link.Linker;
import dev.stubdown.link.Subject;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Operation;
import dev.stubdown.model.Property;
import dev.stubdown.model.Response;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeRef;
import dev.stubdown.output.report.ExplanationText;
import dev.stubdown.source.ReadLimits;
import dev.stubdown.source.SourceOptions;
import dev.stubdown.source.SourceScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything in the model of real pages has an explanation, and what was told of it is what the model says. */
@Tag("corpus")
class ExplainCorpusTest {

    private static final Path CORPUS =
            Path.of(System.getProperty("stubdown.shared", "shared-is-not-set"), "corpus", "graph-v1.0");

    private static ApiModel model = new ApiModel(List.of(), List.of());
    private static DecisionLog log = new DecisionLog();
    private static Explainer explainer = new Explainer(model, List.of(), log, List.of());

    @BeforeAll
    static void read() throws IOException {
        Dialect dialect = Dialects.load("graph");
        PageLoader loader = new PageLoader(dialect, ReadLimits.DEFAULT);
        List<PageFacts> pages = PageLoader.facts(new SourceScanner("**/*.md")
                .scan(new SourceOptions(List.of(CORPUS), List.of(), List.of())).pages().parallelStream()
                        .map(loader::load)
                        .toList());
        Outcome<ApiModel> linked = new Linker(DialectOptions.link(dialect, true)).link(pages, log);
        model = linked.value();
        explainer = new Explainer(model, pages, log, linked.diagnostics());
    }

    /** Collects what is told otherwise than the model has it. */
    private static final class Differences {

        private final List<String> found = new ArrayList<>();

        void compare(Subject subject, Aspect aspect, String expected) {
            String told = log.decision(subject, aspect).map(Decision::value).orElse("(nothing told)");
            if (!told.equals(expected)) {
                found.add(subject + " " + aspect + ": told " + told + ", is " + expected);
            }
        }

        void assertNone() {
            assertEquals(List.of(), found.subList(0, Math.min(20, found.size())), found.size() + " differences");
        }
    }

    private static void assertRuled(Explanation explanation, int atLeast) {
        long ruled = explanation.points().stream()
                .filter(point -> point.rule() != null)
                .count();
        assertFalse(ruled < atLeast, () -> "hardly a rule: " + explanation);
        assertFalse(new ExplanationText(ExplanationText.Paint.PLAIN)
                .text(explanation)
                .isBlank());
    }

    @Test
    void every_type_is_explained() {
        Differences differences = new Differences();
        for (TypeDefinition type : model.types()) {
            assertRuled(explainer.explain(type), 1);
            Subject subject = Subject.type(type.name());
            differences.compare(subject, Aspect.DEFINITION, type.name().toString());
            if (type instanceof ObjectType object
                    && log.decision(subject, Aspect.BASE).isPresent()) {
                differences.compare(subject, Aspect.BASE, text(object.baseType()));
            }
        }
        differences.assertNone();
    }

    private static String text(@Nullable Object name) {
        return name == null ? "" : name.toString();
    }

    @Test
    void every_property_is_explained() {
        Differences differences = new Differences();
        for (TypeDefinition type : model.types()) {
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> compare(object, property, differences));
            }
        }
        differences.assertNone();
    }

    private static void compare(ObjectType owner, Property property, Differences differences) {
        assertRuled(explainer.explain(owner, property), 2);
        Subject subject = Subject.property(owner.name(), property.name());
        boolean list = log.decision(subject, Aspect.LIST).isPresent();
        differences.compare(subject, list ? Aspect.LIST : Aspect.TYPE, Decision.said(property.type()));
        differences.compare(subject, Aspect.DEFINITION, property.name());
    }

    @Test
    void every_operation_is_explained() {
        Differences differences = new Differences();
        for (Operation operation : model.operations()) {
            assertRuled(explainer.explain(operation), 6);
            Subject subject = Subject.line(operation.source());
            differences.compare(subject, Aspect.KIND, operation.kind().modelName());
            differences.compare(subject, Aspect.OWNER, text(operation.ownerType()));
            differences.compare(subject, Aspect.PRIMARY, operation.source().file());
            differences.compare(
                    subject,
                    Aspect.REQUEST,
                    operation.request() == null
                            ? ""
                            : Decision.said(operation.request().type()));
            compareResponses(operation, subject, differences);
        }
        differences.assertNone();
    }

    private static void compareResponses(Operation operation, Subject subject, Differences differences) {
        List<TypeRef> types = operation.responses().stream()
                .map(Response::type)
                .filter(Objects::nonNull)
                .toList();
        if (types.isEmpty()) {
            return; // a status that never has a body may hide what was decided
        }
        differences.compare(subject, Aspect.RESPONSE, Decision.said(types.get(0)));
        log.decision(subject, Aspect.LIST)
                .ifPresent(decision -> differences.compare(
                        subject, Aspect.LIST, Boolean.toString(types.get(0).collection())));
    }
}
