package dev.stubdown.verify;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.verify.Jackson.UnreadableException;
import dev.stubdown.verify.Jackson.Written;
import dev.stubdown.verify.JsonDifferences.Difference;
import dev.stubdown.verify.JsonDifferences.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what does not come out of a type as it went in, with the place on the page. */
final class Misses {

    /** As much of a value as a finding shows. */
    private static final int SHOWN = 60;

    private final ExampleBody body;
    private final String type;

    Misses(ExampleBody body) {
        this.body = body;
        this.type = body.type() == null ? "" : JacksonTypes.shortName(body.type());
    }

    /** Of a body that the method does not have. */
    Diagnostic withoutType() {
        return Diagnostic.of(
                DiagnosticCode.EXAMPLE_WITHOUT_TYPE,
                body.source(),
                body.kind() == ExampleBody.Kind.REQUEST
                        ? "The request shows a body, but the page tells of none"
                        : "The response shows a body, but the page tells of none");
    }

    /** Of JSON that the type does not take. */
    Diagnostic of(UnreadableException failure) {
        JsonTree value = PlainJson.at(body.json(), failure.path());
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_NOT_READABLE,
                        value.source(),
                        "The generated type " + type + " cannot read this value")
                .withFound(text(PlainJson.of(value)), failure.target())
                .withRelated(List.of(body.source()));
    }

    /** Of JSON that came out. Empty where nothing is missing. */
    List<Diagnostic> of(@Nullable Object shown, Written written) {
        List<Difference> changed = JsonDifferences.between(shown, written.whole(), true);
        Set<List<String>> told = new HashSet<>();
        changed.forEach(difference -> told.add(difference.path()));
        Stream<Difference> unlisted = JsonDifferences.between(shown, written.listed(), true).stream()
                .filter(difference -> difference.kind() == Kind.LOST && !difference.isAnnotation())
                .filter(difference -> !told.contains(difference.path()));
        return Stream.concat(changed.stream().map(this::changed), unlisted.map(this::unlisted))
                .toList();
    }

    private Diagnostic changed(Difference difference) {
        SourceSpan place = difference.kind() == Kind.CHANGED
                ? PlainJson.at(body.json(), difference.path()).source()
                : PlainJson.placeOfName(body.json(), difference.path());
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_CHANGED_VALUE,
                        place,
                        switch (difference.kind()) {
                            case LOST -> "The generated type " + type + " reads this, but does not write it again";
                            case ADDED ->
                                "The generated type " + type + " writes '" + name(difference) + "', which is not there";
                            case CHANGED -> "The generated type " + type + " writes another value than it read";
                        })
                .withFound(
                        difference.kind() == Kind.LOST ? name(difference) : text(difference.shown()),
                        difference.kind() == Kind.LOST ? null : text(difference.written()))
                .withRelated(List.of(body.source()));
    }

    private Diagnostic unlisted(Difference difference) {
        return Diagnostic.of(
                        DiagnosticCode.EXAMPLE_UNKNOWN_PROPERTY,
                        PlainJson.placeOfName(body.json(), difference.path()),
                        "The generated type " + type + " has no property '" + name(difference) + "' here")
                .withFound(name(difference), null)
                .withRelated(List.of(body.source()));
    }

    private static String name(Difference difference) {
        return difference.path().isEmpty()
                ? ""
                : difference.path().get(difference.path().size() - 1);
    }

    private static String text(@Nullable Object value) {
        String text = PlainJson.text(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
