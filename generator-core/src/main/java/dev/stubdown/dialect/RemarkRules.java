package dev.stubdown.dialect;

import dev.stubdown.dialect.RequestRules.Rewriting;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the phrases of descriptions say. Of a list of remarks, the first that is found decides.
 *
 * @param descriptions rewritings of descriptions, in order
 * @param propertyName what a property's name looks like
 * @param nameSuffix group 1 is a name, group 2 a remark behind it
 * @param noRow names in rows that say that there is nothing to list
 * @param notDocumented descriptions that say nothing
 * @param placeholder a stretch of any text that only holds the place of what is still to be written
 * @param inherited what stands in front of the name of the type that declares the property
 * @param inheritedRemark the remark as a whole, which is no part of the description
 * @param requiredCell what a cell of a column 'required' says for yes
 * @param defaultValue what stands in front of a default value
 * @param values what stands in front of a list of values
 * @param value what a listed value looks like
 * @param quotedValue a listed value in quotes that part it from the text around it, whatever it looks like; group 1 is the value; null where
 *     values do not stand in such quotes
 * @param valueSeparator what stands between the words of a list
 * @param valueAside explanations among them
 * @param notValues words of such lists that are no values
 * @param flags says that several values may be joined
 * @param limits what states how long, how great or how many; empty where nothing does
 */
public record RemarkRules(
        List<Rewriting> descriptions,
        Phrase propertyName,
        Phrase nameSuffix,
        Phrase noRow,
        Phrase notDocumented,
        Phrase placeholder,
        Phrase inherited,
        Phrase inheritedRemark,
        List<Remark> readOnly,
        List<Remark> nullable,
        List<Remark> required,
        Phrase requiredCell,
        List<Remark> deprecated,
        List<Remark> key,
        Phrase defaultValue,
        Phrase values,
        Phrase value,
        @Nullable Phrase quotedValue,
        Phrase valueSeparator,
        Phrase valueAside,
        Set<String> notValues,
        Phrase flags,
        List<LimitRule> limits) {

    public RemarkRules {
        descriptions = List.copyOf(descriptions);
        readOnly = List.copyOf(readOnly);
        nullable = List.copyOf(nullable);
        required = List.copyOf(required);
        deprecated = List.copyOf(deprecated);
        key = List.copyOf(key);
        notValues = Set.copyOf(notValues);
        limits = List.copyOf(limits);
    }

    /** A description as readers shall see it. */
    public String rewritten(String description) {
        String text = description;
        for (Rewriting rewriting : descriptions) {
            text = rewriting.apply(text);
        }
        return text;
    }

    /** A phrase and what it says. */
    public record Remark(Phrase match, boolean value) {}
}
