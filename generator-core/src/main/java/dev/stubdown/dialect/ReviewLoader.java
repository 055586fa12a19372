package dev.stubdown.dialect;

import dev.stubdown.yaml.YamlMapping;
import dev.stubdown.yaml.YamlProblems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of a dialect that only a review asks for. A dialect may do without any of them. */
final class ReviewLoader {

    private final YamlProblems problems;

    ReviewLoader(YamlProblems problems) {
        this.problems = problems;
    }

    Phrase include(YamlMapping markdown) {
        return optional(markdown, "include");
    }

    FrontMatterRules frontMatter(YamlMapping top) {
        Optional<YamlMapping> part = top.mapping("front-matter");
        FrontMatterRules rules = part.map(
                        keys -> new FrontMatterRules(keys.texts("required"), optional(keys, "placeholder")))
                .orElseGet(() -> new FrontMatterRules(List.of(), DialectReading.NEVER));
        part.ifPresent(YamlMapping::finish);
        return rules;
    }

    Map<PageKind, List<OutlineRule>> outlines(YamlMapping top) {
        Map<PageKind, List<OutlineRule>> outlines = new EnumMap<>(PageKind.class);
        top.mapping("outlines").ifPresent(part -> {
            for (PageKind kind : PageKind.values()) {
                outlines.put(kind, outline(part, kind.word()));
            }
            part.finish();
        });
        return outlines;
    }

    private List<OutlineRule> outline(YamlMapping part, String kind) {
        List<OutlineRule> rules = new ArrayList<>();
        for (YamlMapping rule : part.mappings(kind)) {
            rules.add(new OutlineRule(
                    DialectReading.word(problems, rule, "role", SectionRole.values(), SectionRole::word),
                    DialectReading.required(problems, rule, "heading"),
                    rule.number("level").orElse(2),
                    rule.truth("required").orElse(false)));
            rule.finish();
        }
        return List.copyOf(rules);
    }

    private Phrase optional(YamlMapping part, String key) {
        return part.text(key)
                .map(expression -> DialectReading.compile(problems, part.place(key), key, expression))
                .orElse(DialectReading.NEVER);
    }
}
