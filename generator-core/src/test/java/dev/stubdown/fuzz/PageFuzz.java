package dev.stubdown.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.DialectOptions;
import dev.stubdown.Dialects;
import dev.stubdown.ModelWalk;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.dialect.Dialect;
import dev.stubdown.extract.PageLaws;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.javamodel.Companion;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ReturnStyle;
import dev.stubdown.javamodel.Style;
import dev.stubdown.link.Linker;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.javapoet.JavaLaws;
import dev.stubdown.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Any bytes as pages, on their way to Java. A form feed parts one page from the next; a first line that begins with {@code #!} names options of the
 * Java.
 */
public final class PageFuzz {

    private static final String OPTIONS = "#!";
    private static final Dialect DIALECT = graph();
    private static final PageLaws PAGES = new PageLaws(DIALECT);

    private PageFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        check(
                "# crate resource type\n\n## Properties\n\n|Property|Type|Description|\n|-|-|-|\n|id|String|Which one.|\n");
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(PageFuzz::check);
    }

    private static void check(String text) {
        int first = text.startsWith(OPTIONS) ? text.indexOf('\n') + 1 : 0;
        List<PageFacts> facts = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        for (String page : text.substring(first).split("\f")) {
            String name = "pages/page" + facts.size() + ".md";
            texts.put(name, page);
            facts.add(PAGES.check(SourceFile.of(name, page)).facts());
        }
        ApiModel model = linked(facts, texts);
        ModelJsonFuzz.isReadBack(model);
        JavaLaws.check(model, options(text.substring(0, first)), DialectOptions.wire(DIALECT));
    }

    private static ApiModel linked(List<PageFacts> facts, Map<String, String> texts) {
        Linker linker = new Linker(DialectOptions.link(DIALECT, true));
        Outcome<ApiModel> linked = linker.link(facts);
        List<PageFacts> turned = new ArrayList<>(facts);
        Collections.reverse(turned);
        Outcome<ApiModel> other = linker.link(turned);
        assertEquals(linked.value().types(), other.value().types(), "turned around");
        assertEquals(linked.value().operations(), other.value().operations(), "turned around");
        assertEquals(linked.diagnostics(), other.diagnostics(), "turned around");
        assertEquals(Set.of(), ModelWalk.of(linked.value()).undefined(), "undefined types");
        new Places(texts).check(linked.value().types());
        new Places(texts).check(linked.value().operations());
        new Places(texts).check(linked.diagnostics());
        return linked.value();
    }

    /** Each word turns something on. */
    private static JavaOptions options(String words) {
        JavaOptions.Builder options = JavaOptions.builder().basePackage("com.example");
        options.style(
                words.contains("record") ? Style.RECORD : words.contains("immutable") ? Style.IMMUTABLE : Style.BEAN);
        options.trackNulls(words.contains("nulls")).validation(words.contains("valid"));
        if (words.contains("url")) {
            options.pageUrl("https://example.org/{path}?plain");
        }
        if (words.contains("all")) {
            options.additionalProperties(KeepUnlisted.ALL);
        }
        options.contract()
                .returnStyle(words.contains("stage") ? ReturnStyle.COMPLETION_STAGE : ReturnStyle.ENTITY)
                .beanParamsFrom(words.contains("params") ? 1 : 100)
                .companions(words.contains("with") ? Set.of(Companion.values()) : Set.of())
                .microProfile(words.contains("profile") ? Set.of(MicroProfile.values()) : Set.of());
        return options.build();
    }

    private static Dialect graph() {
        try {
            return Dialects.load("graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
