package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.dialect.ResponseRules;
import dev.stubdown.dialect.SectionRole;
import dev.stubdown.document.Block;
import dev.stubdown.document.Inline;
import dev.stubdown.extract.Exchanges.Message;
import dev.stubdown.fact.MetadataFact;
import dev.stubdown.fact.ResponseFact;
import dev.stubdown.fact.ResponseFact.BodyShape;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Collection;
import dev.stubdown.fact.TypeExpression.Union;
import dev.stubdown.model.Prose;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.term.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the section about the response, with what the examples' responses add. */
final class ResponseReader {

    private static final int FIRST_ERROR = 400;

    private final PageReading page;
    private final ResponseRules rules;
    private final List<Message> responses;
    private final List<Block> told;
    private final FlatText flat;
    private final SortedMap<Integer, Integer> statusPlaces;
    private final List<FlatText.Mark> bodyLinks;

    ResponseReader(PageReading page, Exchanges exchanges) {
        this.page = page;
        this.rules = page.dialect().responses();
        this.responses = exchanges.responses();
        List<Block> blocks = page.outline().blocks(SectionRole.RESPONSE);
        this.told =
                blocks.stream().filter(block -> !(block instanceof Block.Quote)).toList();
        this.flat = FlatText.ofBlocks(told);
        this.statusPlaces = statusPlaces();
        this.bodyLinks = bodyLinks();
        page.account().toldBy(told);
    }

    ResponseFact read() {
        TypeExpression comment = comment();
        SourceSpan section = section();
        Optional<JsonNode> json = responses.stream()
                .map(Message::json)
                .filter(node -> node != null)
                .findFirst();
        return new ResponseFact(
                statuses(),
                responses.stream()
                        .map(message -> message.http().status())
                        .distinct()
                        .toList(),
                rules.empty().isIn(flat.searched()),
                prose(comment == null),
                comment,
                json.map(this::annotation).orElse(null),
                shape(json.orElse(null)),
                headers(),
                mediaTypes(),
                description(),
                proseSource(section),
                commentSource(section),
                section);
    }

    private SourceSpan section() {
        return page.outline()
                .of(SectionRole.RESPONSE, false)
                .map(entry -> entry.section().heading())
                .filter(heading -> heading != null)
                .map(heading -> page.span(heading.range()))
                .findFirst()
                .orElse(page.titleSpan());
    }

    private SourceSpan proseSource(SourceSpan section) {
        return bodyLinks.isEmpty()
                ? section
                : page.span(behindFirstStatus(bodyLinks).get(0).inline().range());
    }

    private SourceSpan commentSource(SourceSpan section) {
        return typed().flatMap(response -> page.code().stream()
                        .filter(code -> code.metadata() == response.metadata())
                        .findFirst())
                .map(code -> MetadataPlaces.fact(code, page))
                .map(MetadataFact::typeSource)
                .orElse(section);
    }

    /** The response whose metadata gives a name, else the first that gives a type at all. */
    private Optional<Message> typed() {
        List<Message> typed = responses.stream()
                .filter(response ->
                        response.metadata() != null && response.metadata().type() != null)
                .toList();
        return typed.stream()
                .filter(this::isNamed)
                .findFirst()
                .or(() -> typed.stream().findFirst());
    }

    private boolean isNamed(Message response) {
        return response.metadata() != null
                && response.metadata().type() != null
                && page.types().parse(response.metadata().type()) instanceof TypeExpression.Named;
    }

    private Prose description() {
        return page.prose().sentences(flat.text().strip(), told);
    }

    /** Codes of success and redirection, in the order of the text. */
    private List<Integer> statuses() {
        return statusPlaces.values().stream()
                .filter(status -> status < FIRST_ERROR)
                .distinct()
                .toList();
    }

    /** All codes by where they stand. */
    private SortedMap<Integer, Integer> statusPlaces() {
        SortedMap<Integer, Integer> found = new TreeMap<>();
        Matcher phrase = rules.status().search(flat.searched());
        while (phrase.find()) {
            found.put(phrase.start(1), Integer.valueOf(phrase.group(1)));
        }
        for (FlatText.Mark code : flat.codesFrom(0)) {
            Matcher matcher = rules.statusCode().matcher(flat.text().substring(code.start(), code.end()));
            if (matcher.find()) {
                found.put(code.start() + matcher.start(1), Integer.valueOf(matcher.group(1)));
            }
        }
        return found;
    }

    private @Nullable TypeExpression prose(boolean bareNames) {
        if (!bodyLinks.isEmpty()) {
            return linked(behindFirstStatus(bodyLinks));
        }
        Optional<FlatText.Mark> astray = flat.links(0, flat.text().length()).stream()
                .filter(this::namesBody)
                .findFirst();
        if (astray.isPresent()) {
            TypeExpression name = page.types()
                    .ofWord(flat.text()
                            .substring(astray.get().start(), astray.get().end()));
            return isCollection(astray.get().start(), astray.get().end()) ? new Collection(name) : name;
        }
        TypeExpression scalar = scalar();
        return scalar == null && bareNames ? bareName() : scalar;
    }

    /** Links to types, in order, without those that lead to where something else is told of: a header that refers to it, a part of the body. */
    private List<FlatText.Mark> bodyLinks() {
        return flat.marks().stream()
                .filter(mark -> mark.inline() instanceof Inline.Link && page.leadsToType(mark))
                .filter(mark -> !isAside(mark))
                .sorted(Comparator.comparingInt(FlatText.Mark::start))
                .toList();
    }

    private boolean isAside(FlatText.Mark link) {
        return rules.asideBefore().isIn(flat.text().substring(0, link.start()))
                || rules.asideAfter().isIn(flat.text().substring(link.end()));
    }

    /** What a sentence says before the first code is a condition, unless there is no other link. */
    private List<FlatText.Mark> behindFirstStatus(List<FlatText.Mark> links) {
        int status = statusPlaces.isEmpty() ? 0 : statusPlaces.firstKey();
        List<FlatText.Mark> behind =
                links.stream().filter(link -> link.start() > status).toList();
        return behind.isEmpty() ? links : behind;
    }

    /** A link that leads to no page about a type, but whose text is a name with a noun behind it. */
    private boolean namesBody(FlatText.Mark link) {
        String text = flat.text().substring(link.start(), link.end());
        Matcher noun = page.dialect()
                .bodies()
                .noun()
                .matcher(flat.text())
                .region(link.end(), flat.text().length());
        return page.dialect().remarks().propertyName().matcher(text).matches()
                && !page.dialect().names().notType().matcher(text).matches()
                && noun.lookingAt();
    }

    /** The first link, with those that are alternatives to it. */
    private TypeExpression linked(List<FlatText.Mark> links) {
        List<FlatText.Mark> alternatives = flat.enumeration(links.get(0), rules.alternative()).stream()
                .filter(link -> link == links.get(0) || page.leadsToType(link))
                .toList();
        List<TypeExpression> types = alternatives.stream()
                .map(link -> page.types().ofLink(link, flat))
                .distinct()
                .toList();
        TypeExpression type = types.size() == 1 ? types.get(0) : new Union(types);
        return isCollection(
                        links.get(0).start(),
                        alternatives.get(alternatives.size() - 1).end())
                ? new Collection(type)
                : type;
    }

    private boolean isCollection(int start, int end) {
        return rules.collectionBefore().isIn(flat.text().substring(0, start))
                || rules.collectionAfter().isIn(flat.text().substring(end));
    }

    private @Nullable TypeExpression scalar() {
        Matcher many = rules.scalarCollection().search(flat.searched());
        if (many.find()) {
            return new Collection(page.types().ofWord(many.group("type")));
        }
        Matcher one = rules.scalar().search(flat.searched());
        if (!one.find()) {
            return null;
        }
        TypeExpression type = page.types().ofWord(one.group("type"));
        return one.group("collection") == null ? type : new Collection(type);
    }

    private @Nullable TypeExpression bareName() {
        Matcher named = rules.object().search(flat.searched());
        if (!named.find()) {
            return null;
        }
        TypeExpression type = page.types().ofWord(named.group("type"));
        return named.group("collection") == null ? type : new Collection(type);
    }

    /** The type that a comment gives: a named one before a scalar one, so that a stream does not hide an entity. */
    private @Nullable TypeExpression comment() {
        TypeExpression best = null;
        for (Message response : responses) {
            MetadataComment metadata = response.metadata();
            if (metadata != null && metadata.type() != null) {
                TypeExpression type = page.types().parse(metadata.type());
                boolean named = type instanceof TypeExpression.Named;
                if (named || best == null && !(type instanceof TypeExpression.Unreadable)) {
                    best = metadata.collection() && !type.isCollection() ? new Collection(type) : type;
                }
                if (named) {
                    return best;
                }
            }
        }
        return best;
    }

    /** The type annotation of the body, of its first element for a list; a wrapped value that has none has the type of JSON itself. */
    private @Nullable TypeExpression annotation(JsonNode json) {
        JsonNode value = json.get(rules.collectionKey());
        JsonNode subject = value == null ? json : value.isArray() && !value.isEmpty() ? value.get(0) : value;
        JsonPropertyReader reader = new JsonPropertyReader(page);
        if (value != null && subject.isValueNode() && !subject.isNull()) {
            return reader.type(subject, Evidence.EXAMPLE);
        }
        TypeExpression inner = subject.isObject() ? reader.annotation(subject) : null;
        return inner == null && json.isObject() ? reader.annotation(json) : inner;
    }

    private BodyShape shape(@Nullable JsonNode json) {
        if (json == null) {
            return responses.stream().anyMatch(message -> message.http().bodyText() != null)
                    ? BodyShape.RAW
                    : BodyShape.NONE;
        }
        if (!json.isObject()) {
            return json.isArray() ? BodyShape.ARRAY : BodyShape.RAW;
        }
        JsonNode value = json.get(rules.collectionKey());
        if (value == null || json.properties().stream().anyMatch(field -> isOther(field.getKey()))) {
            return value != null && value.isArray() ? BodyShape.COLLECTION : BodyShape.OBJECT;
        }
        if (value.isArray()) {
            return BodyShape.COLLECTION;
        }
        return value.isObject() ? BodyShape.WRAPPED_OBJECT : BodyShape.WRAPPED_SCALAR;
    }

    private boolean isOther(String key) {
        return !key.equals(rules.collectionKey()) && key.indexOf('@') < 0;
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>();
        Matcher header = rules.header().search(flat.searched());
        while (header.find()) {
            if (!headers.contains(header.group("name"))) {
                headers.add(header.group("name"));
            }
        }
        return headers;
    }

    private List<String> mediaTypes() {
        return responses.stream()
                .filter(message -> message.http().bodyText() != null)
                .flatMap(message -> message.http().mediaType().stream())
                .distinct()
                .toList();
    }
}
