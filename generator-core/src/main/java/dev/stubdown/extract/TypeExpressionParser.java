package dev.stubdown.extract;

import dev.stubdown.dialect.TypeRules;
import dev.stubdown.document.Inline;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.fact.TypeExpression.Collection;
import dev.stubdown.fact.TypeExpression.Linked;
import dev.stubdown.fact.TypeExpression.ListedValues;
import dev.stubdown.fact.TypeExpression.Named;
import dev.stubdown.fact.TypeExpression.Scalar;
import dev.stubdown.fact.TypeExpression.Union;
import dev.stubdown.fact.TypeExpression.Unreadable;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.term.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads type cells by the dialect's grammar: {@code [identitySet](identityset.md) collection}, {@code Edm.String}, {@code Collection(x)}. */
final class TypeExpressionParser {

    /** A type with the remarks that its cell made. */
    record Reading(TypeExpression type, boolean readOnly, boolean optional) {

        private static Reading of(TypeExpression type) {
            return new Reading(type, false, false);
        }
    }

    private static final int LONGEST_NAME = 500;

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*+(?:\\.\\w++)*+");

    private final TypeRules rules;
    private final PageLinks links;

    TypeExpressionParser(TypeRules rules, PageLinks links) {
        this.rules = rules;
        this.links = links;
    }

    Reading parse(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Text word) {
            ScalarType scalar = scalar(word.text().strip());
            if (scalar != null) {
                return Reading.of(new Scalar(scalar));
            }
        }
        return new Stretch(FlatText.of(content)).read();
    }

    /** A type that is given as a text without links, such as {@code Collection(microsoft.graph.user)}. */
    TypeExpression parse(String text) {
        return new Stretch(FlatText.of(List.of(new Inline.Text(text, new dev.stubdown.source.TextRange(0, 0)))))
                .read()
                .type();
    }

    /** What a link in a sentence means as a type: its target, where its text is a plain word that the name of the target's page ends with. */
    TypeExpression ofLink(FlatText.Mark mark, FlatText flat) {
        String text = flat.text().substring(mark.start(), mark.end()).strip();
        TypeExpression type = linked(mark, text);
        return type instanceof Linked linked && isShortFor(text, linked.file())
                ? new Linked(new Unreadable(text), linked.file(), linked.anchor())
                : type;
    }

    private static boolean isShortFor(String text, @Nullable String file) {
        if (file == null || !isPlainWord(text)) {
            return false;
        }
        int dot = file.lastIndexOf('.');
        int start = file.lastIndexOf('/') + 1;
        String stem = file.substring(start, dot < start ? file.length() : dot);
        return text.length() < stem.length() && stem.toLowerCase(Locale.ROOT).endsWith(text);
    }

    private static boolean isPlainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** A word without a link: a scalar or a name. */
    TypeExpression ofWord(String word) {
        ScalarType scalar = scalar(word);
        if (scalar != null) {
            return new Scalar(scalar);
        }
        if (word.length() > LONGEST_NAME || !NAME.matcher(word).matches()) {
            return new Unreadable(word);
        }
        QualifiedName name = QualifiedName.parse(word);
        return new Named(name.name(), name.namespace().isEmpty() ? null : name.namespace());
    }

    private @Nullable ScalarType scalar(String word) {
        return rules.scalars().get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is no type, but says that the values are listed elsewhere: {@code enum}. */
    private boolean saysListed(String word) {
        return rules.listed().contains(word.toLowerCase(Locale.ROOT));
    }

    private TypeExpression linked(FlatText.Mark mark, String text) {
        TypeExpression byText = ofWord(text.strip());
        PageLinks.Target target = links.resolve(((Inline.Link) mark.inline()).target());
        return target == null ? byText : new Linked(byText, target.file(), target.anchor());
    }

    /** What is still to be read of a cell: a stretch of its text that the rules make smaller. */
    private final class Stretch {

        private final FlatText flat;
        private int start;
        private int end;
        private boolean collection;
        private boolean readOnly;
        private boolean optional;
        private boolean listed;
        private boolean enumName;

        Stretch(FlatText flat) {
            this.flat = flat;
            narrow(0, flat.text().length());
        }

        Reading read() {
            if (scalar(rest()) == null) {
                rules.rules().forEach(this::apply);
            }
            TypeExpression type = isListed() ? new ListedValues(null) : enumName ? named() : alternatives();
            return new Reading(collection ? new Collection(type) : type, readOnly, optional);
        }

        /** What is left is the name of an enum, unless it is something else after all. */
        private TypeExpression named() {
            TypeExpression type = alternatives();
            return type instanceof Named name ? new ListedValues(name) : type;
        }

        private boolean isListed() {
            return listed || saysListed(rest()) && flat.links(start, end).isEmpty();
        }

        private void apply(TypeRules.Rule rule) {
            if (!rule.match().mayBeIn(flat.searched())) {
                return;
            }
            Matcher matcher = rule.match().matcher(flat.text()).region(start, end);
            if (matcher.matches() && !(rule.outsideLinks() && cutsLink(matcher.end(1)))) {
                narrow(matcher.start(1), matcher.end(1));
                collection |= rule.collection();
                readOnly |= rule.readOnly();
                optional |= rule.optional();
                listed |= rule.listed();
                enumName |= rule.enumName();
            }
        }

        /** The offset lies inside a link, whose words belong together. */
        private boolean cutsLink(int offset) {
            return flat.marks().stream()
                    .anyMatch(mark ->
                            mark.inline() instanceof Inline.Link && mark.start() < offset && offset < mark.end());
        }

        private void narrow(int from, int to) {
            start = from;
            end = to;
            while (start < end && Character.isWhitespace(flat.text().charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(flat.text().charAt(end - 1))) {
                end--;
            }
        }

        private String rest() {
            return flat.text().substring(start, end);
        }

        private TypeExpression alternatives() {
            Matcher or = rules.union().matcher(flat.text()).region(start, end);
            List<TypeExpression> types = new ArrayList<>();
            int from = start;
            int last = end;
            while (or.find()) {
                narrow(from, or.start());
                types.add(core());
                from = or.end();
            }
            narrow(from, last);
            types.add(core());
            boolean readable = types.stream().noneMatch(Unreadable.class::isInstance);
            return types.size() > 1 && readable ? new Union(types) : types.get(0);
        }

        private TypeExpression core() {
            List<FlatText.Mark> inside = flat.links(start, end);
            if (!inside.isEmpty()) {
                FlatText.Mark first = inside.get(0);
                return linked(first, flat.text().substring(first.start(), first.end()));
            }
            TypeExpression word = ofWord(rest());
            return word instanceof Unreadable ? first().orElse(word) : word;
        }

        /** What stands first in a longer text: a scalar, or a name that more than a blank parts from the rest. */
        private Optional<TypeExpression> first() {
            Matcher first = rules.first().matcher(flat.text()).region(start, end);
            if (!first.matches()) {
                return Optional.empty();
            }
            String word = first.group(1);
            TypeExpression type = saysListed(word) ? new ListedValues(null) : ofWord(word);
            boolean sentence = Character.isWhitespace(flat.text().charAt(first.end(1)));
            return sentence && !(type instanceof Scalar) ? Optional.empty() : Optional.of(type);
        }
    }
}
