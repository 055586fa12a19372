package dev.stubdown.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.fact.PageFacts;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.EnumMember;
import dev.stubdown.model.EnumType;
import dev.stubdown.model.ObjectType;
import dev.stubdown.model.Property;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pages, linked, with short questions to the result. */
final class LinkedPages {

    private final Outcome<ApiModel> outcome;

    private LinkedPages(Outcome<ApiModel> outcome) {
        this.outcome = outcome;
    }

    /** Links pages: {@link PageFacts} or {@link FactPages.TypePage}s. */
    static LinkedPages link(Object... pages) {
        return link(FactPages.OPTIONS, pages);
    }

    static LinkedPages link(LinkOptions options, Object... pages) {
        List<PageFacts> facts = new ArrayList<>(Arrays.stream(pages)
                .map(page -> page instanceof FactPages.TypePage type ? type.facts() : (PageFacts) page)
                .toList());
        return new LinkedPages(new Linker(options).link(facts));
    }

    ApiModel model() {
        return outcome.value();
    }

    ObjectType object(String name) {
        return (ObjectType) outcome.value()
                .type(FactPages.name(name))
                .orElseThrow(() -> new AssertionError("no type " + name + " in " + types()));
    }

    EnumType enumType(String name) {
        return (EnumType) outcome.value()
                .type(FactPages.name(name))
                .orElseThrow(() -> new AssertionError("no enum " + name + " in " + types()));
    }

    List<String> types() {
        return outcome.value().types().stream().map(type -> type.name().name()).toList();
    }

    List<String> members(String name) {
        return enumType(name).members().stream().map(EnumMember::name).toList();
    }

    List<String> properties(String type) {
        return object(type).properties().stream().map(Property::name).toList();
    }

    Property property(String type, String name) {
        List<Property> found = object(type).properties().stream()
                .filter(property -> property.name().equals(name))
                .toList();
        assertTrue(found.size() == 1, () -> name + " in " + properties(type));
        return found.get(0);
    }

    /** The type as {@code model.json} has it, with {@code []} for a list. */
    String type(String type, String property) {
        Property found = property(type, property);
        return found.type().target().modelName() + (found.type().collection() ? "[]" : "");
    }

    String base(String type) {
        return String.valueOf(object(type).baseType());
    }

    List<String> codes() {
        return outcome.diagnostics().stream()
                .map(Diagnostic::code)
                .map(code -> code.id())
                .toList();
    }

    List<String> hints() {
        return outcome.diagnostics().stream()
                .map(Diagnostic::hint)
                .map(String::valueOf)
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
