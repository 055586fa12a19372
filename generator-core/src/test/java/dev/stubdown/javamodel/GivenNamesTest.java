package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.stubdown.model.ApiModel;
import dev.stubdown.naming.NameEntry;
import dev.stubdown.naming.NameKind;
import dev.stubdown.naming.NamesLock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** Whatever names an API has, those in Java are legal, differ, and do not depend on what they should not depend on. */
class GivenNamesTest {

    private static final JavaMapper MAPPER = new JavaMapper(
            JavaOptions.of("com.example"),
            new WireConventions(
                    "a",
                    new WireConventions.CollectionWrapper("CollectionPage", "value", List.of(), null, "SingleValue"),
                    new WireConventions.Discriminator("@odata.type", "#"),
                    "@",
                    Set.of("unknownFutureValue"),
                    Set.of(),
                    null));

    private static JavaMapping map(ApiModel model) {
        return MAPPER.map(model, NamesLock.EMPTY);
    }

    private static Map<String, String> names(JavaMapping mapping) {
        return mapping.lock().entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.kind() + " " + entry.subject(), NameEntry::java, (a, b) -> a, TreeMap::new));
    }

    @Test
    void names_are_legal() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            for (NameEntry entry : map(RandomApi.of(seed).model()).lock().entries()) {
                assertEquals(java.util.Optional.empty(), entry.kind().refusal(entry.java()), entry.toString());
            }
        });
    }

    @Test
    void names_differ_in_their_scopes_and_files_on_all_disks() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            JavaModel model = map(RandomApi.of(seed).model()).model();
            assertDistinct(model.units().map(unit -> unit.path().toLowerCase(Locale.ROOT)));
            model.enums()
                    .forEach(unit -> assertDistinct(Stream.concat(
                                    Stream.of(unit.unrecognized()),
                                    unit.constants().stream().map(EnumUnit.Constant::name))
                            .distinct()
                            .map(name -> name)));
            model.enums()
                    .forEach(unit -> assertDistinct(unit.constants().stream().map(EnumUnit.Constant::name)));
            model.resources()
                    .forEach(unit -> assertDistinct(unit.methods().stream().map(ResourceMethod::name)));
            Map<JavaName, BeanUnit> beans =
                    model.beans().stream().collect(Collectors.toMap(BeanUnit::name, unit -> unit));
            model.beans().forEach(unit -> assertDistinct(getters(unit, beans)));
            model.beans()
                    .forEach(unit -> assertDistinct(unit.properties().stream().map(BeanProperty::field)));
        });
    }

    /** Those that it inherits, too. */
    private static Stream<String> getters(BeanUnit unit, Map<JavaName, BeanUnit> beans) {
        Stream<String> own = unit.properties().stream()
                .flatMap(property -> Stream.concat(
                        Stream.of(property.getter()),
                        Stream.ofNullable(property.text()).map(BeanProperty.EnumText::getter)));
        Stream<String> map = Stream.ofNullable(unit.additional()).map(BeanUnit.AdditionalProperties::getter);
        Stream<String> above = Stream.ofNullable(unit.superclass()).flatMap(name -> getters(beans.get(name), beans));
        return Stream.of(own, map, above).flatMap(names -> names);
    }

    private static void assertDistinct(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            assertTrue(seen.add(name), name + " is there twice");
            assertTrue(name.contains("/") || SourceVersion.isName(name), name);
        });
    }

    @Test
    void no_class_has_the_name_of_a_package() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            JavaModel model = map(RandomApi.of(seed).model()).model();
            Set<String> packages =
                    model.packages().stream().map(PackageUnit::packageName).collect(Collectors.toSet());
            model.units()
                    .map(unit -> unit.path().replace(".java", "").replace('/', '.'))
                    .forEach(name -> assertTrue(!packages.contains(name), name));
        });
    }

    @Test
    void the_order_of_pages_changes_no_name() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            RandomApi api = RandomApi.of(seed);
            assertEquals(
                    names(map(api.model())), names(map(api.shuffled(seed + 1).model())));
        });
    }

    @Test
    void a_name_without_a_rival_changes_no_other() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            RandomApi api = RandomApi.of(seed);
            Map<String, String> before = names(map(api.model()));
            Map<String, String> after =
                    names(map(api.withNewcomers("zzz unheard of").model()));
            before.forEach((subject, name) -> assertEquals(name, after.get(subject), subject));
            assertTrue(after.size() > before.size());
        });
    }

    @Test
    void with_a_lock_nothing_that_is_added_changes_a_name() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            RandomApi api = RandomApi.of(seed);
            JavaMapping before = map(api.model());
            JavaMapping after = MAPPER.map(api.grown(seed + 1).model(), before.lock());
            assertEquals(List.of(), after.problems());
            Map<String, String> now = names(after);
            names(before).forEach((subject, name) -> assertEquals(name, now.get(subject), subject));
            assertEquals(List.of(), lost(before.model(), after.model()));
        });
    }

    /**
     * The accessors that a bean has no more, though not even its superclass has them. A property that a base type gets, too, is only that of the
     * base type from then on; if a class beside it has its name for another property, the base type cannot have the name.
     */
    private static List<String> lost(JavaModel before, JavaModel after) {
        Map<JavaName, BeanUnit> old = before.beans().stream().collect(Collectors.toMap(BeanUnit::name, unit -> unit));
        Map<JavaName, BeanUnit> now = after.beans().stream().collect(Collectors.toMap(BeanUnit::name, unit -> unit));
        return old.keySet().stream()
                .flatMap(name -> {
                    Set<String> still = getters(now.get(name), now).collect(Collectors.toSet());
                    return getters(old.get(name), old)
                            .filter(getter -> !still.contains(getter))
                            .filter(getter -> !meansMuch(getter, old.values()))
                            .map(getter -> name + "." + getter);
                })
                .sorted()
                .toList();
    }

    private static boolean meansMuch(String getter, Collection<BeanUnit> beans) {
        return beans.stream()
                        .flatMap(unit -> unit.properties().stream())
                        .filter(property -> property.getter().equals(getter))
                        .map(BeanProperty::wireName)
                        .distinct()
                        .count()
                > 1;
    }

    @Test
    void what_comes_back_has_its_name_again() {
        qt().withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            RandomApi api = RandomApi.of(seed);
            JavaMapping before = map(api.grown(seed + 1).model());
            JavaMapping without = MAPPER.map(api.model(), before.lock());
            JavaMapping again = MAPPER.map(api.grown(seed + 1).model(), without.lock());
            assertEquals(List.of(), again.problems());
            Map<String, String> now = names(again);
            names(before).forEach((subject, name) -> assertEquals(name, now.get(subject), subject));
        });
    }

    @Test
    void packages_need_no_lock() {
        assertTrue(map(RandomApi.of(1).model()).lock().entries().stream()
                .noneMatch(entry -> entry.kind() == NameKind.PACKAGES));
    }
}
