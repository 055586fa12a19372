package dev.stubdown.extract;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.dialect.NameRules;
import dev.stubdown.document.Heading;
import dev.stubdown.document.Inline;
import dev.stubdown.fact.EnumFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.EnumMember;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Looks at the names, namespaces and members of the types and enums of a page. */
final class TypeReview {

    private final PageReading page;
    private final NameRules rules;

    TypeReview(PageReading page) {
        this.page = page;
        this.rules = page.dialect().names();
    }

    /** Reports on what was read from the page. */
    void review(PageFacts facts) {
        boolean caseReported =
                facts.diagnostics().stream().anyMatch(found -> found.code() == DiagnosticCode.TYPE_NAME_CASE);
        if (!facts.objects().isEmpty()) {
            review(caseReported);
        }
        facts.enums().forEach(this::review);
    }

    private void review(boolean caseReported) {
        metadataName().ifPresent(told -> {
            checkTitle(told, caseReported);
            checkNamespace(told);
        });
    }

    private Optional<QualifiedName> metadataName() {
        return page.code().stream()
                .map(CommentedBlock::metadata)
                .filter(metadata -> metadata != null && metadata.kind() == MetadataComment.Kind.RESOURCE)
                .findFirst()
                .flatMap(MetadataComment::typeName);
    }

    private void checkTitle(QualifiedName told, boolean caseReported) {
        Heading heading = page.outline().title();
        Matcher title = rules.typeTitle().matcher(heading == null ? "" : heading.text());
        if (heading == null || !title.matches() || title.group(1).equals(told.name())) {
            return;
        }
        String name = title.group(1);
        TextRange range = range(heading, name);
        if (!name.equalsIgnoreCase(told.name())) {
            String message = "The title calls the type '" + name + "', the metadata calls it '" + told.name() + "'";
            page.report(DiagnosticCode.TYPE_NAME_DIFFERS, range, message, name, told.name());
        } else if (!caseReported) {
            String message = "The title and the metadata write the name of the type in different letter case";
            page.report(DiagnosticCode.TYPE_NAME_CASE, range, message, name, told.name());
        }
    }

    private static TextRange range(Heading heading, String name) {
        for (Inline inline : heading.content()) {
            int at = inline instanceof Inline.Text text
                            && text.range().length() == text.text().length()
                    ? text.text().indexOf(name)
                    : -1;
            if (at >= 0) {
                int start = inline.range().start() + at;
                return new TextRange(start, start + name.length());
            }
        }
        return heading.range();
    }

    private void checkNamespace(QualifiedName told) {
        new PageHead(page)
                .statedNamespace()
                .filter(stated -> !told.namespace().isEmpty() && !stated.equals(told.namespace()))
                .ifPresent(stated -> page.report(
                        DiagnosticCode.TYPE_NAMESPACE,
                        page.outline().titleRange(),
                        "The page names the namespace " + stated + ", the metadata " + told.namespace(),
                        told.namespace(),
                        stated));
    }

    private void review(EnumFact type) {
        Map<String, EnumMember> seen = new HashMap<>();
        for (EnumMember member : type.members()) {
            EnumMember earlier = seen.putIfAbsent(member.name().toLowerCase(Locale.ROOT), member);
            if (earlier != null) {
                page.diagnostics()
                        .add(Diagnostic.of(
                                        DiagnosticCode.ENUM_MEMBER_CASE,
                                        member.source(),
                                        "The enum has the members '" + earlier.name() + "' and '" + member.name()
                                                + "', which differ in letter case only")
                                .withFound(member.name(), earlier.name())
                                .withRelated(List.of(earlier.source())));
            }
        }
    }
}
