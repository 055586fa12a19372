package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.dialect.BodyRules;
import dev.stubdown.dialect.Phrase;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.dialect.TableKind;
import dev.stubdown.document.Block;
import dev.stubdown.document.Block.Line;
import dev.stubdown.extract.Exchanges.Message;
import dev.stubdown.fact.BodyFact;
import dev.stubdown.fact.PropertyFact;
import dev.stubdown.fact.PropertyFact.Group;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the section about the request's body, with what the examples' requests add. */
final class BodyReader {

    private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z][\\w.]*)");

    private final PageReading page;
    private final BodyRules rules;
    private final Exchanges exchanges;

    BodyReader(PageReading page, Exchanges exchanges) {
        this.page = page;
        this.rules = page.dialect().bodies();
        this.exchanges = exchanges;
    }

    /** Null where the page has no such section and no example with a body. */
    @Nullable
    BodyFact read() {
        List<Block> blocks = page.outline().blocks(SectionRole.BODY);
        Optional<Message> example = exchanges.requests().stream()
                .filter(request -> request.http().bodyText() != null)
                .findFirst();
        if (blocks.isEmpty() && example.isEmpty()) {
            return null;
        }
        FlatText flat = FlatText.ofBlocks(blocks);
        List<PropertyFact> properties = new PropertyReader(page).read(blocks, TableKind.PARAMETERS, Group.STRUCTURAL);
        JsonNode json = example.map(Message::json).filter(JsonNode::isObject).orElse(null);
        List<PropertyFact> shown = properties.isEmpty() ? shownInSection() : List.of();
        TypeExpression named = named(flat);
        Wrapper wrapper = json == null ? Wrapper.NONE : wrapper(flat, json, properties);
        return new BodyFact(
                named == null && properties.isEmpty() && rules.absent().isIn(flat.searched()),
                named,
                namedSource(named, flat),
                mentioned(flat),
                rules.parameters().isIn(flat.searched()),
                properties,
                !shown.isEmpty() || json == null ? shown : exampleProperties(json, example.get()),
                json == null ? null : new JsonPropertyReader(page).annotation(json),
                wrapper.key(),
                wrapper.collection(),
                named == null && properties.isEmpty() && rules.stream().isIn(flat.searched()),
                mediaTypes(),
                source());
    }

    private SourceSpan namedSource(@Nullable TypeExpression named, FlatText flat) {
        return flat.links(0, flat.text().length()).stream()
                .filter(mark -> named != null && page.types().ofLink(mark, flat).equals(named.element()))
                .findFirst()
                .map(mark -> page.span(mark.inline().range()))
                .orElseGet(this::source);
    }

    private SourceSpan source() {
        return page.outline()
                .of(SectionRole.BODY, false)
                .map(entry -> entry.section().heading())
                .filter(heading -> heading != null)
                .map(heading -> page.span(heading.range()))
                .findFirst()
                .orElse(page.titleSpan());
    }

    private List<PropertyFact> exampleProperties(JsonNode json, Message example) {
        return new JsonPropertyReader(page).read(json, example.http().body(), Evidence.EXAMPLE);
    }

    private @Nullable TypeExpression named(FlatText flat) {
        TypeExpression sure = after(rules.representation(), flat);
        return sure == null ? after(rules.object(), flat) : sure;
    }

    private @Nullable TypeExpression after(Phrase phrase, FlatText flat) {
        Matcher matcher = phrase.search(flat.searched());
        while (matcher.find()) {
            Optional<FlatText.Mark> link = flat.linkAt(matcher.end());
            if (link.isPresent()) {
                return linked(link.get(), flat);
            }
            Matcher word =
                    WORD.matcher(flat.text()).region(matcher.end(), flat.text().length());
            if (word.lookingAt()
                    && isName(word, flat)
                    && page.types().ofWord(word.group(1)) instanceof TypeExpression.Named name) {
                return name;
            }
        }
        return null;
    }

    /** A link with those that are alternatives to it; a list where the words in front say so. */
    private TypeExpression linked(FlatText.Mark link, FlatText flat) {
        List<TypeExpression> types = flat
                .enumeration(link, page.dialect().responses().alternative())
                .stream()
                .filter(page::leadsToType)
                .map(mark -> page.types().ofLink(mark, flat))
                .distinct()
                .toList();
        TypeExpression type = types.size() > 1
                ? new TypeExpression.Union(types)
                : page.types().ofLink(link, flat);
        boolean many = page.dialect()
                .responses()
                .collectionBefore()
                .matcher(flat.text().substring(0, link.start()))
                .find();
        return many ? new TypeExpression.Collection(type) : type;
    }

    /** A word in a sentence is a name where it has an inner capital, is marked, or a noun stands behind it. */
    private boolean isName(Matcher word, FlatText flat) {
        String text = word.group(1);
        Matcher noun = rules.noun()
                .matcher(flat.text())
                .region(word.end(1), flat.text().length());
        if (noun.lookingAt()) {
            return !page.dialect().names().notType().matcher(text).matches();
        }
        boolean marked =
                flat.marks().stream().anyMatch(mark -> mark.start() == word.start(1) && mark.end() >= word.end(1));
        return marked || text.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private @Nullable TypeExpression mentioned(FlatText flat) {
        return flat.links(0, flat.text().length()).stream()
                .filter(page::leadsToType)
                .findFirst()
                .map(mark -> page.types().ofLink(mark, flat))
                .orElse(null);
    }

    /** The keys of a JSON object that the section itself shows. */
    private List<PropertyFact> shownInSection() {
        for (CommentedBlock code : page.code()) {
            List<Line> lines = code.block().lines();
            boolean shows = code.role() == SectionRole.BODY
                    && (code.metadata() == null || code.metadata().kind() != MetadataComment.Kind.RESOURCE);
            Optional<JsonNode> json = shows
                    ? page.json()
                            .parse(lines.stream().map(Line::text).collect(Collectors.joining("\n")))
                            .filter(JsonNode::isObject)
                    : Optional.empty();
            if (json.isPresent()) {
                page.account().used(code.block());
                return new JsonPropertyReader(page).read(json.get(), lines, Evidence.EXAMPLE);
            }
        }
        return List.of();
    }

    /** The one key that the example nests the listed properties under. */
    private record Wrapper(@Nullable String key, boolean collection) {

        static final Wrapper NONE = new Wrapper(null, false);
    }

    /** The example has one key, which the section says is an object with the listed properties, or whose value has them and no other. */
    private Wrapper wrapper(FlatText flat, JsonNode json, List<PropertyFact> listed) {
        if (json.size() != 1) {
            return Wrapper.NONE;
        }
        String key = json.fieldNames().next();
        JsonNode value = json.get(key);
        JsonNode inner = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return isNamedWrapper(flat, key) || holds(inner, key, listed)
                ? new Wrapper(key, value.isArray())
                : Wrapper.NONE;
    }

    private boolean isNamedWrapper(FlatText flat, String key) {
        Matcher matcher = rules.wrapped().search(flat.searched());
        if (!matcher.find()) {
            return false;
        }
        Matcher word =
                WORD.matcher(flat.text()).region(matcher.end(), flat.text().length());
        return word.lookingAt() && word.group(1).equalsIgnoreCase(key);
    }

    private static boolean holds(JsonNode inner, String key, List<PropertyFact> listed) {
        Set<String> names =
                listed.stream().map(row -> row.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return inner.isObject()
                && !inner.isEmpty()
                && !names.contains(key.toLowerCase(Locale.ROOT))
                && inner.properties().stream()
                        .allMatch(field -> names.contains(field.getKey().toLowerCase(Locale.ROOT)));
    }

    private List<String> mediaTypes() {
        List<String> types = new ArrayList<>();
        for (Message request : exchanges.requests()) {
            if (request.http().bodyText() != null) {
                request.http().mediaType().filter(type -> !types.contains(type)).ifPresent(types::add);
            }
        }
        return types;
    }
}
