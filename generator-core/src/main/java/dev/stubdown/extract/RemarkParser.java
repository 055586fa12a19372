package dev.stubdown.extract;

import dev.stubdown.dialect.RemarkRules;
import dev.stubdown.dialect.RemarkRules.Remark;
import dev.stubdown.dialect.SearchedText;
import dev.stubdown.document.Inline;
import dev.stubdown.document.PlainText;
import dev.stubdown.fact.TypeExpression;
import dev.stubdown.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the remarks of a description by the dialect's phrases. */
final class RemarkParser {

    private static final Pattern LITERAL = Pattern.compile("(true|false|-?\\d+(?:\\.\\d+)?)\\b");

    private final RemarkRules rules;
    private final TypeExpressionParser types;
    private final ValueListReader values;
    private final LimitReader limits;
    private final ProseReader prose;

    RemarkParser(RemarkRules rules, TypeExpressionParser types, ProseReader prose) {
        this.rules = rules;
        this.types = types;
        this.values = new ValueListReader(rules);
        this.limits = new LimitReader(rules.limits());
        this.prose = prose;
    }

    Remarks parse(List<Inline> content) {
        FlatText flat = FlatText.of(content);
        SearchedText text = flat.searched();
        Boolean readOnly = decide(rules.readOnly(), text);
        Boolean deprecated = decide(rules.deprecated(), text);
        Boolean key = decide(rules.key(), text);
        return new Remarks(
                inheritedFrom(flat),
                key != null && key,
                readOnly != null && readOnly,
                decide(rules.nullable(), text),
                decide(rules.required(), text),
                deprecated != null && deprecated,
                defaultValue(flat),
                values.read(flat),
                limits.read(text),
                description(content));
    }

    private static @Nullable Boolean decide(List<Remark> remarks, SearchedText text) {
        for (Remark remark : remarks) {
            if (remark.match().isIn(text)) {
                return remark.value();
            }
        }
        return null;
    }

    /** The type that a text says something is inherited from; empty where it names none with a link. */
    Optional<TypeExpression> inheritedFrom(List<Inline> content) {
        return Optional.ofNullable(inheritedFrom(FlatText.of(content)));
    }

    private @Nullable TypeExpression inheritedFrom(FlatText flat) {
        Matcher inherited = rules.inherited().search(flat.searched());
        if (!inherited.find()) {
            return null;
        }
        return flat.linkAt(inherited.end())
                .map(mark -> types.ofLink(mark, flat))
                .orElse(null);
    }

    private @Nullable String defaultValue(FlatText flat) {
        Matcher phrase = rules.defaultValue().search(flat.searched());
        if (!phrase.find()) {
            return null;
        }
        for (FlatText.Mark code : flat.codesFrom(phrase.end())) {
            return code.start() == phrase.end()
                    ? flat.text().substring(code.start(), code.end())
                    : literal(flat, phrase);
        }
        return literal(flat, phrase);
    }

    private static @Nullable String literal(FlatText flat, Matcher phrase) {
        Matcher literal =
                LITERAL.matcher(flat.text()).region(phrase.end(), flat.text().length());
        return literal.lookingAt() ? literal.group(1) : null;
    }

    private Prose description(List<Inline> content) {
        String text = rules.rewritten(PlainText.of(content)).strip();
        text = rules.inheritedRemark().replaceAll(text, "").strip();
        return rules.notDocumented().isWhole(text)
                ? Prose.NONE
                : prose.paragraph(text, content, rules.inheritedRemark());
    }
}
