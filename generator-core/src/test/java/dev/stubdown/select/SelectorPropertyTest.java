package dev.stubdown.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.model.ApiModel;
import dev.stubdown.model.Operation;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.model.TypeUse;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import dev.stubdown.term.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever refers to whatever, and whatever is wanted of it. */
class SelectorPropertyTest {

    private static final int TYPES = 9;

    /** Types that refer to one another, derive from one another, in circles too, or from what is not there; and operations. */
    private static ApiModel model(Random random) {
        Models models = new Models();
        for (int i = 0; i < TYPES; i++) {
            if (random.nextInt(5) == 0) {
                models.enumType("a.t" + i);
            } else {
                String base = random.nextBoolean() ? null : "a.t" + random.nextInt(TYPES + 1);
                models.type("a.t" + i, base, properties(random));
            }
            models.operation("GET /o" + i, "o" + i, "a.t" + random.nextInt(TYPES + 1));
        }
        return models.model();
    }

    private static String[] properties(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i ->
                        (random.nextInt(4) == 0 ? "id" : "p" + random.nextInt(4)) + ":a.t" + random.nextInt(TYPES + 1))
                .toArray(String[]::new);
    }

    private static List<String> some(Random random, String prefix, int atMost) {
        return IntStream.range(0, random.nextInt(atMost + 1))
                .mapToObj(i -> prefix + random.nextInt(TYPES))
                .distinct()
                .toList();
    }

    private static Selection selection(Random random) {
        List<String> roots = new ArrayList<>(some(random, "a.t", 2));
        roots.addAll(some(random, "o", 2));
        return Selection.builder()
                .root(roots)
                .excludeType(some(random, "a.t", 2))
                .includeType(random.nextInt(4) == 0 ? List.of("t{0,1,2,3,4}") : List.of())
                .excludeOperation(some(random, "/o", 2))
                .build();
    }

    private static ApiModel select(ApiModel model, Selection selection) {
        return new Selector(selection).select(model).model();
    }

    private static String text(ApiModel model) {
        return new ModelJsonWriter().text(new ModelDocument(model, Coverage.NONE, List.of(), "test"));
    }

    private interface Law {
        void check(ApiModel model, Selection selection, ApiModel part);
    }

    private static void always(Law law) {
        qt().withExamples(500).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            ApiModel model = model(random);
            Selection selection = selection(random);
            law.check(model, selection, select(model, selection));
        });
    }

    @Test
    void nothing_refers_to_what_was_left_out() {
        always((model, selection, part) -> {
            Set<QualifiedName> undefined = used(part);
            undefined.removeAll(names(part));
            Set<QualifiedName> before = used(model);
            before.removeAll(names(model));
            assertTrue(before.containsAll(undefined), () -> undefined + " of " + before);
        });
    }

    private static Set<QualifiedName> used(ApiModel model) {
        Set<QualifiedName> used = new TreeSet<>();
        model.types().stream().flatMap(TypeUse::of).map(TypeUse::type).forEach(used::add);
        model.operations().stream().flatMap(TypeUse::of).map(TypeUse::type).forEach(used::add);
        return used;
    }

    private static Set<QualifiedName> names(ApiModel model) {
        return model.types().stream().map(TypeDefinition::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void selecting_once_more_changes_nothing() {
        always((model, selection, part) -> assertEquals(text(part), text(select(part, selection))));
    }

    @Test
    void the_order_of_patterns_does_not_matter() {
        always((model, selection, part) -> {
            Selection reversed = new Selection(
                    reversed(selection.root()),
                    reversed(selection.includeType()),
                    reversed(selection.excludeType()),
                    reversed(selection.includeOperation()),
                    reversed(selection.excludeOperation()));
            assertEquals(text(part), text(select(model, reversed)));
        });
    }

    private static List<String> reversed(List<String> patterns) {
        List<String> reversed = new ArrayList<>(patterns);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Without any one of its types, something that stays would refer to nothing, or be read as its base type. */
    @Test
    void no_type_stays_without_a_reason() {
        always((model, selection, part) -> {
            Set<QualifiedName> named = used(part);
            selection.root().stream().map(QualifiedName::parse).forEach(named::add);
            for (TypeDefinition type : selection.root().isEmpty() ? List.<TypeDefinition>of() : part.types()) {
                boolean heir = part.lineage(type.name()).stream().anyMatch(base -> named.contains(base.name()));
                assertTrue(heir || named.contains(type.name()), () -> type.name() + " of " + selection);
            }
        });
    }

    /** What a type has or inherits, it has or inherits afterwards. */
    @Test
    void no_property_is_lost() {
        always((model, selection, part) -> {
            for (TypeDefinition type : part.types()) {
                assertEquals(properties(model, type.name()), properties(part, type.name()));
            }
        });
    }

    private static Set<String> properties(ApiModel model, QualifiedName type) {
        return model.lineage(type).stream()
                .flatMap(each -> each.properties().stream())
                .map(property -> property.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void only_what_is_wanted_stays() {
        always((model, selection, part) -> {
            selection
                    .excludeType()
                    .forEach(name ->
                            assertTrue(part.type(QualifiedName.parse(name)).isEmpty(), name));
            assertTrue(names(model).containsAll(names(part)));
            Set<String> operations =
                    part.operations().stream().map(Operation::name).collect(Collectors.toSet());
            selection.excludeOperation().forEach(path -> assertTrue(!operations.contains(path.substring(1)), path));
            if (!selection.root().isEmpty()) {
                assertTrue(selection.root().containsAll(operations), operations::toString);
            }
        });
    }
}
