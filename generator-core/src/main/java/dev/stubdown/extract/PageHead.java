package dev.stubdown.extract;

import dev.stubdown.dialect.NameRules;
import dev.stubdown.dialect.SearchedText;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands between a page's title and its first section. */
final class PageHead {

    private static final Pattern LINE = Pattern.compile("\\R");

    private final PageReading page;
    private final NameRules rules;
    private final @Nullable String namespace;

    PageHead(PageReading page) {
        this.page = page;
        this.rules = page.dialect().names();
        this.namespace = findNamespace();
    }

    /** The title's text; empty where the page has none. */
    String title() {
        return page.outline().title() == null ? "" : page.outline().title().text();
    }

    /** The namespace that the page states; empty where it states none. */
    Optional<String> statedNamespace() {
        return Optional.ofNullable(namespace);
    }

    /** The namespace of names that stand without one. */
    String namespace() {
        if (namespace != null) {
            return namespace;
        }
        Matcher file = rules.namespaceFile().matcher(page.document().file());
        return file.matches() ? rules.namespace() + '.' + file.group(1) : rules.namespace();
    }

    private @Nullable String findNamespace() {
        for (Block block : page.outline().head()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (String line : LINE.split(PlainText.of(paragraph.content()))) {
                    Matcher matcher = rules.namespaceLine().search(line.strip());
                    if (matcher.find()) {
                        return matcher.group(1);
                    }
                }
            }
        }
        return null;
    }

    /**
     * What describes: all that stands here, the plain text of its first paragraph, or the front matter's description where no paragraph
     * describes. Lists and tables go into the facts with it; code between title and first section is
     * mostly a request or an example, and left to whoever reads those.
     */
    Prose description() {
        return new HeadText(page, rules).read();
    }

    /** What stands between the title and the first section. */
    List<Block> blocks() {
        return page.outline().head();
    }

    /** The text of the head with its lists and quotes: notes say of a type what it is, too. */
    SearchedText wholeText() {
        return FlatText.ofBlocks(blocks()).searched();
    }

    /** The text of all paragraphs of the head, lists and quotes left out. */
    FlatText prose() {
        return FlatText.ofBlocks(page.outline().head().stream()
                .filter(Block.Paragraph.class::isInstance)
                .toList());
    }

    /** The base types that sentences of the head name, in order: those with a link, then those of sentences that begin with the name. */
    List<TypeExpression> statedBases() {
        FlatText prose = prose();
        List<TypeExpression> bases = new ArrayList<>();
        Matcher sentence = rules.baseSentence().search(prose.searched());
        while (sentence.find()) {
            prose.linkAt(sentence.end())
                    .filter(link -> rules.baseAfter()
                            .matcher(prose.text().substring(link.end()))
                            .find())
                    .map(mark -> page.types().ofLink(mark, prose))
                    .ifPresent(bases::add);
        }
        Matcher name = rules.baseName().search(prose.searched());
        while (name.find()) {
            if (prose.linkAt(name.start(1)).isEmpty()) {
                bases.add(page.types().ofWord(name.group(1)));
            }
        }
        return bases;
    }

    /** The first link of the head that leads to a page about a type; null where there is none. */
    @Nullable
    TypeExpression subject() {
        FlatText prose = prose();
        for (FlatText.Mark mark : prose.marks()) {
            if (mark.inline() instanceof Inline.Link && page.leadsToType(mark)) {
                return page.types().ofLink(mark, prose);
            }
        }
        return null;
    }
}
