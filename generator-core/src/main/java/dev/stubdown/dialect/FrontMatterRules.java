package dev.stubdown.dialect;

import java.util.List;

/**
 * What the front matter of a page should hold.
 *
 * @param required the keys that every page has, in the order in which they are asked for
 * @param placeholder matches the whole of a value that a template left there
 */
public record FrontMatterRules(List<String> required, Phrase placeholder) {

    public FrontMatterRules {
        required = List.copyOf(required);
    }
}
