package dev.stubdown.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.stubdown.document.Block.CodeBlock;
import dev.stubdown.document.Block.Line;
import dev.stubdown.document.Document;
import dev.stubdown.fact.JsonTree;
import dev.stubdown.fact.JsonTree.ArrayNode;
import dev.stubdown.fact.JsonTree.Member;
import dev.stubdown.fact.JsonTree.Null;
import dev.stubdown.fact.JsonTree.ObjectNode;
import dev.stubdown.fact.JsonTree.Text;
import dev.stubdown.fact.JsonTree.Truth;
import dev.stubdown.fact.JsonTree.TypeAnnotation;
import dev.stubdown.source.SourceSpan;
import dev.stubdown.source.TextRange;
import dev.stubdown.term.QualifiedName;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON with the place of everything in it: as strictly as RFC 8259, else as leniently as {@link JsonText}. */
final class JsonTreeReader {

    /** Values in values beyond this are no JSON here: whoever walks the tree must not run out of stack. */
    private static final StreamReadConstraints DEEPEST =
            StreamReadConstraints.builder().maxNestingDepth(100).build();

    private static final JsonFactory STRICT =
            JsonFactory.builder().streamReadConstraints(DEEPEST).build();
    /** JSON as pages write it: with comments, trailing commas, line ends in texts, names without quotes. */
    static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(DEEPEST)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z_]\\w*+(?:\\.\\w++)*+");

    private static final Pattern DATE = Pattern.compile("(?<![\\w\"-])\\d{4}-\\d{2}-\\d{2}[\\w:.+-]*+(?!\")");

    private final Document document;

    JsonTreeReader(Document document) {
        this.document = document;
    }

    /**
     * What reading gave.
     *
     * @param tree null where it is not JSON, however leniently it is read
     * @param error where a strict reader stops; null for JSON without fault
     */
    record Reading(@Nullable JsonTree tree, @Nullable TextRange error) {}

    /** @param lines not empty */
    Reading read(List<Line> lines) {
        JsonSource source = new JsonSource(lines);
        try {
            return new Reading(tree(STRICT, source), null);
        } catch (JsonParseException strict) {
            return leniently(source, strict);
        } catch (IOException e) {
            return new Reading(null, source.range(0, 1));
        }
    }

    /** Where a lenient reader stops, or the first line where it does not. */
    TextRange errorIn(List<Line> lines) {
        Reading reading = read(lines);
        return reading.tree() != null || reading.error() == null ? lines.get(0).range() : reading.error();
    }

    /** The same for a block, all of it where it is blank. */
    TextRange errorIn(CodeBlock block) {
        boolean blank = block.lines().stream().allMatch(line -> line.text().isBlank());
        return blank ? block.range() : errorIn(block.lines());
    }

    private Reading leniently(JsonSource source, JsonParseException strict) {
        try {
            JsonTree tree = tree(LENIENT, source);
            return new Reading(tree, place(source, strict));
        } catch (JsonParseException e) {
            return new Reading(null, place(source, e));
        } catch (IOException e) {
            return new Reading(null, source.range(0, 1));
        }
    }

    /** The character that a parser stopped at; the last one of the text where it stopped at its end. */
    private static TextRange place(JsonSource source, JsonParseException failure) {
        JsonLocation location = failure.getLocation();
        int last = source.text().stripTrailing().length() - 1;
        int at = location == null ? 0 : (int) Math.max(0, Math.min(last, location.getCharOffset()));
        Matcher date = DATE.matcher(source.text());
        int line = source.text().lastIndexOf('\n', at - 1) + 1;
        boolean inDate = date.region(line, source.text().length()).find() && date.start() <= at && at < date.end();
        return inDate ? source.range(date.start(), date.end()) : source.range(at, at + 1);
    }

    /** True where what stands there is a date or a time, without quotes. */
    static boolean isDate(JsonSource source, TextRange place) {
        return DATE.matcher(source.text())
                .region(source.at(place), source.text().length())
                .lookingAt();
    }

    private JsonTree tree(JsonFactory factory, JsonSource source) throws IOException {
        try (JsonParser parser = factory.createParser(source.text())) {
            return tree(parser, source);
        }
    }

    private JsonTree tree(JsonParser parser, JsonSource source) throws IOException {
        try {
            parser.nextToken();
            JsonTree tree = new Walk(parser, source).value();
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one value", parser.currentTokenLocation());
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new JsonParseException(parser, e.getOriginalMessage(), parser.currentTokenLocation(), e);
        }
    }

    private static @Nullable TypeAnnotation annotation(List<Member> members) {
        for (Member member : members) {
            if (member.name().equals(JsonPropertyReader.TYPE_ANNOTATION) && member.value() instanceof Text text) {
                String name = text.value().startsWith("#") ? text.value().substring(1) : text.value();
                return TYPE_NAME.matcher(name).matches()
                        ? new TypeAnnotation(QualifiedName.parse(name), text.source())
                        : null;
            }
        }
        return null;
    }

    private final class Walk {

        private final JsonParser parser;
        private final JsonSource source;

        Walk(JsonParser parser, JsonSource source) {
            this.parser = parser;
            this.source = source;
        }

        JsonTree value() throws IOException {
            JsonToken token = parser.currentToken();
            if (token == null) {
                throw new JsonParseException(parser, "no value", parser.currentLocation());
            }
            int start = start();
            return switch (token) {
                case START_OBJECT -> object(start);
                case START_ARRAY -> array(start);
                case VALUE_STRING -> new Text(parser.getText(), span(start, endOfText(start)));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonTree.Number(number(), span(start, start + parser.getTextLength()));
                case VALUE_TRUE, VALUE_FALSE -> new Truth(token == JsonToken.VALUE_TRUE, span(start, endOfWord(start)));
                default -> new Null(span(start, endOfWord(start)));
            };
        }

        /** No number of Java has an exponent of so many digits, nor need any reader of JSON know it (RFC 8259, section 6). */
        private BigDecimal number() throws IOException {
            try {
                return parser.getDecimalValue();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new JsonParseException(parser, "a number out of range", parser.currentTokenLocation(), e);
            }
        }

        private ObjectNode object(int start) throws IOException {
            List<Member> members = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int at = start();
                boolean quoted = source.text().charAt(at) == '"';
                SourceSpan place = span(at, quoted ? endOfText(at) : at + name.length());
                parser.nextToken();
                members.add(new Member(name, place, value()));
            }
            return new ObjectNode(annotation(members), members, span(start, start() + 1));
        }

        private ArrayNode array(int start) throws IOException {
            List<JsonTree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value());
            }
            return new ArrayNode(items, span(start, start() + 1));
        }

        private int start() {
            return (int) parser.currentTokenLocation().getCharOffset();
        }

        /** Behind the closing quote. */
        private int endOfText(int start) {
            int at = start + 1;
            while (at < source.text().length() && source.text().charAt(at) != '"') {
                at += source.text().charAt(at) == '\\' ? 2 : 1;
            }
            return at + 1;
        }

        private int endOfWord(int start) {
            int at = start;
            while (at < source.text().length()
                    && Character.isJavaIdentifierPart(source.text().charAt(at))) {
                at++;
            }
            return at;
        }

        private SourceSpan span(int start, int end) {
            return document.span(source.range(start, end));
        }
    }
}
