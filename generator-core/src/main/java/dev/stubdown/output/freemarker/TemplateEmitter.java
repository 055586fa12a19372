package dev.stubdown.output.freemarker;

import dev.stubdown.output.Emitter;
import dev.stubdown.output.GeneratedFile;
import dev.stubdown.spi.ApiView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes files by templates of the user's. */
public final class TemplateEmitter implements Emitter<ApiView> {

    private record Compiled(UserTemplate text, UserTemplate path, TemplateRule.Each each) {}

    private final List<Compiled> templates = new ArrayList<>();

    /**
     * Takes one more template.
     *
     * @param text what the file of the rule says
     * @throws dev.stubdown.output.AddOnException where it is no template, or its output is none; the message tells where
     */
    public void add(TemplateRule rule, String text) {
        UserTemplate content = UserTemplate.of(rule.name(), text, rule.output());
        UserTemplate path = UserTemplate.plain("the output of " + rule.name(), rule.output());
        templates.add(new Compiled(content, path, rule.each()));
    }

    @Override
    public Stream<GeneratedFile> emit(ApiView api) {
        if (templates.isEmpty()) {
            return Stream.of();
        }
        TemplateData data = new TemplateData(api);
        return templates.stream().flatMap(template -> files(template, data));
    }

    private static Stream<GeneratedFile> files(Compiled template, TemplateData data) {
        List<Map<String, Object>> all = switch (template.each()) {
            case MODEL -> List.of(data.whole());
            case TYPE -> data.byType();
            case OPERATION -> data.byOperation();
        };
        return all.stream()
                .map(values -> new GeneratedFile(
                        template.path().fill(values), template.text().fill(values)));
    }
}
