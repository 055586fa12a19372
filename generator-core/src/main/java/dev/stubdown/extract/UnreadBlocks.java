package dev.stubdown.extract;

import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.IgnoreRule;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Line;
import dev.stubdown.document.Block.ListBlock;
import dev.stubdown.document.Block.Row;
import dev.stubdown.document.Block.Table;
import dev.stubdown.document.Heading;
import dev.stubdown.extract.PageAccount.Entry;
import dev.stubdown.fact.PageFacts.Kind;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.HttpMethod;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides on blocks that no reader spoke for: a rule that has a name ignores them, or a diagnostic says that they were not understood. */
final class UnreadBlocks {

    /**
     * Where a block stands.
     *
     * @param role null for the head and for sections that no rule knows
     * @param heading null for the head
     */
    record Place(@Nullable SectionRole role, @Nullable String heading) {

        static final Place HEAD = new Place(null, null);

        static Place in(Outline.Entry section) {
            Heading heading = section.section().heading();
            return new Place(section.role(), heading == null ? "" : heading.text());
        }
    }

    private static final int SENTENCE_WORDS = 6;

    private static final Map<SectionRole, IgnoreRule> SECTIONS = Map.of(
            SectionRole.PROSE, IgnoreRule.SECTION_PROSE,
            SectionRole.EXAMPLES, IgnoreRule.SECTION_EXAMPLES);

    /** A method or a version of HTTP (RFC 9112, sections 3 and 4), or a URL, at the start of a line. */
    private static final Pattern HTTP = Pattern.compile(
            "^\\W{0,3}(?:(?:" + HttpMethod.alternatives(false) + ")\\s|(?:" + HttpMethod.alternatives(true)
                    + ")\\s+/|HTTP/\\d|https?://|/\\w)",
            Pattern.CASE_INSENSITIVE);

    private final PageReading page;
    private final Kind kind;
    /** The roles of the sections of which a table, a code block or a list was read. */
    private final Set<SectionRole> told = EnumSet.noneOf(SectionRole.class);

    UnreadBlocks(PageReading page, Kind kind) {
        this.page = page;
        this.kind = kind;
        for (Outline.Entry section : page.outline().entries()) {
            if (section.role() != null && section.blocks().stream().anyMatch(this::isRead)) {
                told.add(section.role());
            }
        }
    }

    private boolean isRead(Block block) {
        if (block instanceof ListBlock list) {
            return list.items().stream()
                    .anyMatch(item -> page.account().isUsed(item)
                            || item.blocks().stream().anyMatch(this::isRead));
        }
        if (block instanceof Block.Quote quote) {
            return quote.blocks().stream().anyMatch(this::isRead);
        }
        return page.account().isUsed(block);
    }

    Entry table(Table table, Place place) {
        return byPlace(place).orElseGet(() -> {
            page.unclassified(table);
            return Entry.FAILED;
        });
    }

    /** No reader leaves out a row of a table that it reads; if one did, it would be told. */
    Entry row(Row row) {
        page.report(
                DiagnosticCode.TABLE_UNCLASSIFIED,
                row.range(),
                "Stubdown does not read this row: nothing of it reaches the model");
        return Entry.FAILED;
    }

    Entry list(ListBlock list, Place place) {
        if (place.heading() == null && kind != Kind.CONCEPTUAL) {
            return Entry.ignored(IgnoreRule.HEAD_LIST);
        }
        return byPlace(place)
                .or(() -> rule(place.role() != null && isTold(place.role()), IgnoreRule.LIST_BESIDE))
                .or(() -> rule(place.role() == null && isOfSentences(list), IgnoreRule.LIST_SENTENCES))
                .orElseGet(() -> failed(DiagnosticCode.PAGE_LIST_UNCLASSIFIED, list.range(), "list", place));
    }

    /** Names and values are a word or two, with a remark behind them at most. */
    private static boolean isOfSentences(ListBlock list) {
        long sentences = list.items().stream()
                .filter(item -> FlatText.ofBlocks(item.blocks()).text().strip().split("\\s+").length >= SENTENCE_WORDS)
                .count();
        return sentences * 2 > list.items().size();
    }

    /** Lists in quotes. */
    Entry quoted(Place place) {
        return byPlace(place).orElse(Entry.ignored(IgnoreRule.QUOTE_NOTE));
    }

    Entry code(CodeBlock code, Place place) {
        return byPlace(place)
                .or(() -> rule(isOtherLanguage(page, code), IgnoreRule.CODE_OTHER_LANGUAGE))
                .or(() -> rule(kind != Kind.OPERATION && isHttp(code), IgnoreRule.CODE_HTTP_ON_TYPE))
                .or(() -> rule(isFurtherJson(code, place), IgnoreRule.CODE_FURTHER_JSON))
                .or(() -> rule(!isNearlyHttp(code), IgnoreRule.CODE_FRAGMENT))
                .orElseGet(() -> failed(DiagnosticCode.PAGE_CODE_UNCLASSIFIED, code.range(), "code block", place));
    }

    private Optional<Entry> byPlace(Place place) {
        if (kind == Kind.CONCEPTUAL) {
            return rule(true, IgnoreRule.PAGE_CONCEPTUAL);
        }
        return Optional.ofNullable(place.role() == null ? null : SECTIONS.get(place.role()))
                .map(Entry::ignored);
    }

    private static Optional<Entry> rule(boolean applies, IgnoreRule rule) {
        return applies ? Optional.of(Entry.ignored(rule)) : Optional.empty();
    }

    /** Sentences about a body are read whether there is a table or not. */
    private boolean isTold(SectionRole role) {
        return told.contains(role) || role == SectionRole.BODY && told.contains(SectionRole.EXAMPLES);
    }

    /** True for code that says of itself that it is for callers in a programming language. */
    static boolean isOtherLanguage(PageReading page, CodeBlock code) {
        return page.dialect().pages().otherLanguages().contains(code.info().toLowerCase(Locale.ROOT));
    }

    private static boolean isHttp(CodeBlock code) {
        String first = code.lines().stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return first.startsWith("/")
                || first.startsWith("https://")
                || HttpMessage.read(code).isPresent();
    }

    /** A line begins like a request or a response, though maybe in lower case, or without a method. */
    private static boolean isNearlyHttp(CodeBlock code) {
        return code.lines().stream().anyMatch(line -> HTTP.matcher(line.text()).find());
    }

    private boolean isFurtherJson(CodeBlock code, Place place) {
        boolean told = kind != Kind.OPERATION ? isTypeTold() : place.role() != null && isTold(place.role());
        return told && page.json().parse(text(code)).isPresent();
    }

    private boolean isTypeTold() {
        return told.contains(SectionRole.JSON) || told.contains(SectionRole.PROPERTIES);
    }

    private static String text(CodeBlock code) {
        return code.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private Entry failed(DiagnosticCode code, TextRange range, String what, Place place) {
        page.report(
                code,
                range,
                "Stubdown does not read this " + what + " here: nothing of it reaches the model",
                place.heading(),
                null);
        return Entry.FAILED;
    }
}
