package dev.stubdown.link;

import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.ObjectFact;
import dev.stubdown.fact.OperationFact;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types that pages describe though none of them is about it: the body of a request whose type has no page, and types that rows name
 * as the declaring one. This is what makes one page of an operation enough to generate from.
 */
final class ImpliedTypes {

    private final SymbolTable defined;
    private final ReferenceResolver names;
    private final Map<String, Draft> drafts = new TreeMap<>();

    private ImpliedTypes(SymbolTable defined) {
        this.defined = defined;
        this.names = new ReferenceResolver(defined, new TypeHierarchy(Map.of()));
    }

    /**
     * Finds them.
     *
     * @param pages sorted by file
     * @param defined what the pages define
     * @return sorted by name
     */
    static List<ImpliedType> find(List<PageFacts> pages, SymbolTable defined) {
        ImpliedTypes finder = new ImpliedTypes(defined);
        for (PageFacts page : pages) {
            page.objects()
                    .forEach(object -> finder.declaringTypes(
                            object.properties(), object.name().namespace()));
            page.operations().forEach(finder::readBody);
        }
        return finder.drafts.values().stream().map(Draft::toType).toList();
    }

    private void readBody(OperationFact operation) {
        BodyFact body = operation.body();
        if (body == null || body.named() == null || body.properties().isEmpty()) {
            return;
        }
        String file = operation.source().file();
        Optional<QualifiedName> name = names.name(body.named(), file, operation.namespace());
        if (name.isEmpty() || defined.defines(name.get())) {
            return;
        }
        TypeExpression nearest = declaringTypes(body.properties(), operation.namespace());
        Draft draft = draft(name.get(), body.named(), body.source());
        draft.rest(nearest);
        body.properties().stream().filter(row -> row.inheritedFrom() == null).forEach(draft.rows::add);
    }

    /**
     * Gives the rows to the types that they name as declaring. Tables go from the root of the hierarchy to the type itself, so each such
     * type inherits from the one named before it.
     *
     * @return the last one named; null where no row names one
     */
    private @Nullable TypeExpression declaringTypes(List<PropertyFact> rows, String namespace) {
        TypeExpression last = null;
        QualifiedName lastName = null;
        for (PropertyFact row : rows) {
            TypeExpression declaring = row.inheritedFrom();
            Optional<QualifiedName> name = declaring == null
                    ? Optional.empty()
                    : names.name(declaring, row.source().file(), namespace);
            if (declaring == null || name.isEmpty()) {
                continue;
            }
            if (!defined.defines(name.get())) {
                Draft draft = draft(name.get(), declaring, row.source());
                draft.rows.add(row);
                draft.rest(name.get().equals(lastName) ? null : last);
            }
            if (!name.get().equals(lastName)) {
                last = declaring;
                lastName = name.get();
            }
        }
        return last;
    }

    private Draft draft(QualifiedName name, TypeExpression use, SourceSpan source) {
        Draft draft =
                drafts.computeIfAbsent(name.toString().toLowerCase(Locale.ROOT), missing -> new Draft(name, source));
        if (draft.linkedFile == null && use instanceof TypeExpression.Linked linked) {
            draft.linkedFile = linked.file();
        }
        return draft;
    }

    /** What has been told of one type so far. */
    private static final class Draft {
        private final QualifiedName name;
        private final SourceSpan source;
        private final List<PropertyFact> rows = new ArrayList<>();
        private @Nullable TypeExpression base;
        private @Nullable String linkedFile;

        private Draft(QualifiedName name, SourceSpan source) {
            this.name = name;
            this.source = source;
        }

        private void rest(@Nullable TypeExpression declaring) {
            base = base == null ? declaring : base;
        }

        private ImpliedType toType() {
            Collection<TypeExpression> bases = base == null ? List.of() : List.of(base);
            return new ImpliedType(
                    new ObjectFact(
                            name,
                            List.of(),
                            List.copyOf(bases),
                            List.of(),
                            null,
                            false,
                            false,
                            false,
                            null,
                            false,
                            Prose.NONE,
                            rows,
                            List.of(),
                            true,
                            source),
                    linkedFile);
        }
    }
}
