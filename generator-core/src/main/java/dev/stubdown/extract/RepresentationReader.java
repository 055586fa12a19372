package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.fact.JsonTree.Text;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.RepresentationFact;
import dev.stubdown.fact.RepresentationFact.Shown;
import dev.stubdown.fact.TypeExpression;
import java.util.List;
import java.util.Optional;

/** Reads the JSON representation of the type of a page with the places of all that stands in it. */
final class RepresentationReader {

    private final PageReading page;
    private final PageFacts facts;

    RepresentationReader(PageReading page, PageFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    /** The block that the type's properties were read from; empty where the page is not about a type. */
    List<RepresentationFact> read() {
        if (facts.objects().isEmpty()) {
            return List.of();
        }
        return ObjectReader.representation(page)
                .filter(code -> code.role() != SectionRole.EXAMPLES)
                .flatMap(this::fact)
                .stream()
                .toList();
    }

    private Optional<RepresentationFact> fact(CommentedBlock code) {
        boolean blank =
                code.block().lines().stream().allMatch(line -> line.text().isBlank());
        return blank
                        || !(new JsonReview(page, DiagnosticCode.EXAMPLE_LENIENT_JSON)
                                        .read(code.block().lines())
                                instanceof ObjectNode object)
                ? Optional.empty()
                : Optional.of(new RepresentationFact(
                        object.members().stream()
                                .filter(member -> !member.isAnnotation())
                                .map(this::shown)
                                .toList(),
                        MetadataPlaces.fact(code, page),
                        page.span(code.block().range())));
    }

    private Shown shown(Member member) {
        return new Shown(member, member.value() instanceof Text text ? type(text.value()) : null);
    }

    /** A text that names several types or values names none. */
    private TypeExpression type(String text) {
        if (text.indexOf('|') >= 0) {
            return new TypeExpression.Unreadable(text);
        }
        return page.dialect()
                .types()
                .standsFor(text)
                .<TypeExpression>map(TypeExpression.Scalar::new)
                .orElseGet(() -> page.types().parse(text));
    }
}
