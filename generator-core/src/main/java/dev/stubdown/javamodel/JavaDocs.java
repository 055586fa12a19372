package dev.stubdown.javamodel;

import dev.stubdown.javamodel.JavaDoc.Source;
import dev.stubdown.model.Prose;
import dev.stubdown.model.Prose.Block;
import dev.stubdown.model.Prose.Code;
import dev.stubdown.model.Prose.Inline;
import dev.stubdown.model.Prose.Link;
import dev.stubdown.model.Prose.PageTarget;
import dev.stubdown.model.Prose.Paragraph;
import dev.stubdown.model.Prose.Target;
import dev.stubdown.model.Prose.Text;
import dev.stubdown.model.Prose.TypeTarget;
import dev.stubdown.model.ProseLinks;
import dev.stubdown.model.VisibleText;
import dev.stubdown.model.WebAddress;
import dev.stubdown.source.PageArchive;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what comments say: where their links lead, and what stands where the documentation says nothing. */
final class JavaDocs {

    private final Map<QualifiedName, JavaName> names;
    private final @Nullable PageUrl pageUrl;

    /**
     * @param names the classes of all types that have one; may grow
     * @param pageUrl where pages are published; null where nobody knows
     */
    JavaDocs(Map<QualifiedName, JavaName> names, @Nullable PageUrl pageUrl) {
        this.names = names;
        this.pageUrl = pageUrl;
    }

    /** What the pages say, or a sentence of ours where they say nothing; the sentence also goes before a list or a table. */
    JavaDoc of(Prose said, String otherwise, List<SourceSpan> sources) {
        Map<QualifiedName, JavaName> classes = new HashMap<>();
        Prose linked = new ProseLinks((content, target) -> linked(content, target, classes)).in(said);
        Prose text =
                beginsWithSentence(linked) ? linked : Prose.plain(otherwise).then(linked);
        return new JavaDoc(text, classes, sources.stream().map(this::source).toList());
    }

    /** A sentence of ours. */
    JavaDoc of(String text, List<SourceSpan> sources) {
        return of(Prose.NONE, text, sources);
    }

    /** Without the archive of the page, whose name mostly has a version: a new one is no reason to change a comment. */
    private Source source(SourceSpan place) {
        return new Source(
                new SourceSpan(PageArchive.nameInside(place.file()), place.line(), place.column(), place.length()),
                pageUrl == null ? null : pageUrl.of(place).map(WebAddress::uri).orElse(null));
    }

    private static boolean beginsWithSentence(Prose prose) {
        if (prose.blocks().isEmpty()) {
            return VisibleText.in(prose.text()); // nothing but paragraphs
        }
        for (Block block : prose.blocks()) {
            if (VisibleText.in(block)) {
                return block instanceof Paragraph;
            }
        }
        return false;
    }

    private List<Inline> linked(List<Inline> content, Target target, Map<QualifiedName, JavaName> classes) {
        if (target instanceof TypeTarget type) {
            JavaName name = names.get(type.name());
            if (name == null) {
                return content.stream().map(JavaDocs::asCode).toList();
            }
            classes.put(type.name(), name);
            return List.of(new Link(content, target));
        }
        Optional<Target> address = target instanceof PageTarget page ? address(page) : Optional.of(target);
        return address.<List<Inline>>map(to -> List.of(new Link(content, to))).orElse(content);
    }

    private static Inline asCode(Inline inline) {
        return inline instanceof Text text ? new Code(text.text()) : inline;
    }

    private Optional<Target> address(PageTarget page) {
        return pageUrl == null ? Optional.empty() : pageUrl.of(page).map(address -> address);
    }
}
