package dev.stubdown.output.javapoet;

import static dev.stubdown.output.javapoet.Way.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.javamodel.Style;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The name of a type in a message chooses the class of an object, whatever the name, the place and the version of Jackson. */
class PolymorphismTest {

    private static final JsonMapper TREES = new JsonMapper();

    private static Class<?> type(Way way, String name) throws Exception {
        return way.type("polymorphism", "model." + name);
    }

    /** Reads, and expects that the same is written. */
    private static Object kept(Way way, String json, String type) throws Exception {
        String text = json.replace('\'', '"');
        Object read = way.read(text, type(way, type));
        assertEquals(TREES.readTree(text), TREES.readTree(way.write(read)));
        assertEquals(read, way.read(text, type(way, type)));
        return read;
    }

    private static String superOf(Class<?> type) {
        return (type.isRecord() ? type.getInterfaces()[0] : type.getSuperclass()).getSimpleName();
    }

    private static List<String> namesOf(Way way, Object list) {
        return ((List<?>) list).stream().map(way::nameOf).toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_spelling_of_a_name_is_read_and_written_as_it_came(Way way) throws Exception {
        for (String base : List.of("Animal", "Pet", "Dog")) {
            for (String name : List.of("puppyDog", "puppydog")) {
                for (String prefix : List.of("#", "")) {
                    String json =
                            "{'name':'a','@odata.type':'" + prefix + "microsoft.graph." + name + "','toys':['b']}";
                    assertEquals("PuppyDog", way.nameOf(kept(way, json, base)), json);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_class_itself_is_read_under_each_spelling_of_its_name(Way way) throws Exception {
        for (String name : List.of("puppyDog", "puppydog")) {
            for (String prefix : List.of("#", "")) {
                String json = "{'@odata.type':'" + prefix + "microsoft.graph." + name + "','toys':['b']}";
                assertEquals("PuppyDog", way.nameOf(kept(way, json, "PuppyDog")), json);
            }
        }
        assertEquals("Dog", way.nameOf(kept(way, "{'@odata.type':'microsoft.graph.dog','barks':true}", "Dog")));
        assertEquals("Animal", superOf(type(way, "UnknownAnimal")));
        assertEquals("UnknownAnimal", way.nameOf(kept(way, "{'@odata.type':'#microsoft.graph.animal'}", "Animal")));
    }

    @ParameterizedTest
    @EnumSource
    void without_a_name_it_is_the_declared_type(Way way) throws Exception {
        Object shelter = kept(
                way,
                "{'animal':{'name':'a'},'pets':[{'owner':'b'}],'guard':{'barks':true},'newest':{'toys':[]}}",
                "Shelter");
        assertEquals("UnknownAnimal", way.nameOf(way.get(shelter, "animal")));
        assertEquals(List.of("UnknownPet_2"), namesOf(way, way.get(shelter, "pets")));
        assertEquals("Dog", way.nameOf(way.get(shelter, "guard")));
        assertEquals("PuppyDog", way.nameOf(way.get(shelter, "newest")));
        assertNull(way.get(way.get(shelter, "guard"), "odataType"));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_chooses_in_properties_and_lists_of_them(Way way) throws Exception {
        Object shelter = kept(
                way,
                "{'animal':{'@odata.type':'#microsoft.graph.catFish','depth':3,'more':1},"
                        + "'pets':[{'@odata.type':'#microsoft.graph.dog','best':{'@odata.type':'#microsoft.graph.puppyDog'}},"
                        + "{'@odata.type':'#microsoft.graph.hamster','wheel':{'size':[1]}}],"
                        + "'guard':{'@odata.type':'#microsoft.graph.puppyDog','toys':['t']}}",
                "Shelter");
        assertEquals("CatFish", way.nameOf(way.get(shelter, "animal")));
        assertEquals(List.of("Dog", "UnknownPet_2"), namesOf(way, way.get(shelter, "pets")));
        assertEquals("PuppyDog", way.nameOf(way.get(((List<?>) way.get(shelter, "pets")).get(0), "best")));
        assertEquals("PuppyDog", way.nameOf(way.get(shelter, "guard")));
    }

    @ParameterizedTest
    @EnumSource
    void objects_of_unknown_types_keep_all(Way way) throws Exception {
        String wolf = "'@odata.type':'#microsoft.graph.wolf','name':'a','pack':{'size':3},'none':null";
        kept(way, "{" + wolf + "}", "Animal");
        kept(way, "{" + wolf + ",'owner':'o'}", "Pet");
        Object dog = kept(way, "{'more':2," + wolf + ",'barks':false}", "Dog");
        assertEquals("Dog", way.nameOf(dog));
        assertEquals("#microsoft.graph.wolf", way.get(dog, "odataType"));
        kept(way, "{'guard':{" + wolf + "},'newest':{" + wolf + "}}", "Shelter");
    }

    @ParameterizedTest
    @EnumSource
    void a_known_type_that_does_not_derive_from_the_declared_one_is_read_as_that(Way way) throws Exception {
        String fish = "{'@odata.type':'#microsoft.graph.catFish','depth':3}";
        assertEquals("Dog", way.nameOf(kept(way, fish, "Dog")));
        assertEquals("PuppyDog", way.nameOf(kept(way, fish, "PuppyDog")));
        assertEquals("UnknownPet_2", way.nameOf(kept(way, fish, "Pet")));
        assertEquals("Dog", way.nameOf(kept(way, "{'@odata.type':'#microsoft.graph.pet'}", "Dog")));
    }

    @ParameterizedTest
    @EnumSource
    void a_type_that_is_known_drops_what_is_not_listed_but_control_information(Way way) throws Exception {
        String dog = "{\"@odata.type\":\"#microsoft.graph.dog\",\"barks\":true,\"x\":1,\"best@odata.count\":2}";
        String kept = "{\"@odata.type\":\"#microsoft.graph.dog\",\"barks\":true,\"best@odata.count\":2}";
        assertEquals(kept, way.write(way.read(dog, type(way, "Animal"))));
        assertEquals(kept, way.write(way.read(dog, type(way, "Dog"))));
        assertEquals(
                "{\"barks\":true,\"@odata.etag\":\"W/1\"}",
                way.write(way.read("{\"@odata.etag\":\"W/1\",\"barks\":true,\"x\":1}", type(way, "Dog"))));
        assertEquals("{\"height\":2}", way.write(way.read("{\"height\":2,\"colour\":\"red\"}", type(way, "Fence"))));
        kept(way, "{'height':2,'colour':'red'}", "Wall");
        kept(way, "{'@odata.context':'c','newest@odata.bind':'u'}", "Shelter");
    }

    @ParameterizedTest
    @EnumSource
    void no_option_takes_what_unknown_types_keep(Way way) throws Exception {
        for (KeepUnlisted option : KeepUnlisted.values()) {
            Class<?> animal = way.type("polymorphism", option, "model.Animal");
            Class<?> shelter = way.type("polymorphism", option, "model.Shelter");
            String wolf = "{\"@odata.type\":\"#microsoft.graph.wolf\",\"pack\":2}";
            assertEquals(wolf, way.write(way.read(wolf, animal)), option.word());
            Map<KeepUnlisted, String> written = Map.of(
                    KeepUnlisted.ALL, "{\"@odata.etag\":\"e\",\"x\":1}",
                    KeepUnlisted.OPEN, "{\"@odata.etag\":\"e\"}",
                    KeepUnlisted.NONE, "{}");
            String json = "{\"@odata.etag\":\"e\",\"x\":1}";
            assertEquals(written.get(option), way.write(way.read(json, shelter)));
            String fish = "{\"@odata.type\":\"#microsoft.graph.catFish\",\"x\":1}";
            String bare = "{\"@odata.type\":\"#microsoft.graph.catFish\"}";
            assertEquals(option == KeepUnlisted.NONE ? bare : fish, way.write(way.read(fish, animal)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_spelling_that_two_types_share_is_how_the_docs_spell_one(Way way) throws Exception {
        Object upper = kept(way, "{'@odata.type':'#microsoft.graph.songBird','song':'s'}", "Animal");
        Object lower = kept(way, "{'@odata.type':'microsoft.graph.songbird','call':'c'}", "Animal");
        assertEquals("s", way.get(upper, "song"));
        assertEquals("c", way.get(lower, "call"));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_a_list_chooses_for_each_element(Way way) throws Exception {
        String json = "{\"value\":[{\"@odata.type\":\"#microsoft.graph.dog\",\"barks\":true},"
                + "{\"@odata.type\":\"#microsoft.graph.wolf\",\"pack\":2},{\"name\":\"a\"}]}";
        Object page = way.readPage(json, type(way, "CollectionPage"), type(way, "Animal"));
        assertEquals(List.of("Dog", "UnknownAnimal", "UnknownAnimal"), namesOf(way, way.get(page, "value")));
        assertEquals(json, way.write(page));
    }

    @ParameterizedTest
    @EnumSource
    void an_abstract_type_from_which_nothing_derives_is_read(Way way) throws Exception {
        Object shelter = kept(way, "{'place':{'city':'c','@odata.type':'microsoft.graph.islet'}}", "Shelter");
        assertEquals("UnknownPlace", way.nameOf(way.get(shelter, "place")));
    }

    @ParameterizedTest
    @EnumSource
    void an_object_of_an_unlisted_type_is_made_and_changed(Way way) throws Exception {
        String json = "{\"@odata.type\":\"#microsoft.graph.wolf\",\"name\":\"a\",\"pack\":2}";
        Class<?> type = type(way, "UnknownAnimal");
        Object builder = call(call(type, "builder"), "additionalProperty", "pack", 2);
        Object wolf = call(call(call(builder, "name", "a"), "odataType", "#microsoft.graph.wolf"), "build");
        assertEquals(json, way.write(wolf));
        assertEquals(wolf, way.read(json, type(way, "Animal")));
        if (way.style() != Style.BEAN) {
            assertEquals(wolf, call(call(wolf, "toBuilder"), "build"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_set_is_written_whatever_a_message_may_bring(Way way) throws Exception {
        Object builder = call(type(way, "PuppyDog"), "builder");
        Object puppy = call(call(builder, "additionalProperty", "x", 1), "build");
        assertEquals("{\"@odata.type\":\"#microsoft.graph.puppyDog\",\"x\":1}", way.write(puppy));
    }

    @ParameterizedTest
    @EnumSource
    void a_class_is_abstract_only_where_the_docs_say_so(Style style) throws Exception {
        assertTrue(Modifier.isAbstract(type(style, "Animal").getModifiers()));
        assertTrue(Modifier.isAbstract(type(style, "Pet").getModifiers()));
        for (String name : List.of("PuppyDog", "CatFish", "UnknownAnimal", "UnknownPet", "UnknownPet_2")) {
            assertFalse(Modifier.isAbstract(type(style, name).getModifiers()), name);
        }
        for (String name : List.of("Dog", "Fence")) {
            boolean contract = style == Style.RECORD;
            assertEquals(contract, Modifier.isAbstract(type(style, name).getModifiers()), name);
        }
    }

    private static Class<?> type(Style style, String name) throws Exception {
        return Way.type(style, "polymorphism", KeepUnlisted.OPEN, "model." + name);
    }

    /** A class that a static initialiser of its own superclass needs is a lock that two threads take in opposite order. */
    @ParameterizedTest
    @EnumSource
    void classes_of_a_hierarchy_can_be_initialised_in_any_order_at_once(Style style) throws Exception {
        JavaModel model = JavaCode.map(read(), options -> options.style(style));
        List<String> names = model.beans().stream()
                .map(unit -> unit.name().packageName() + '.' + unit.name().simpleName())
                .toList();
        List<String> backwards = new ArrayList<>(names);
        Collections.reverse(backwards);
        ClassLoader classes = JavaCode.load(JavaCode.print(model));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch start = new CountDownLatch(2);
            List<Future<Integer>> loads = Stream.of(names, backwards)
                    .map(order -> threads.submit(() -> initialise(order, classes, start)))
                    .toList();
            for (Future<Integer> load : loads) {
                assertEquals(names.size(), load.get(30, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
        for (String name : names) {
            for (var member : Class.forName(name, false, classes).getDeclaredFields()) {
                assertFalse(Modifier.isStatic(member.getModifiers()), () -> "a static field: " + member);
            }
        }
    }

    private static int initialise(List<String> names, ClassLoader classes, CountDownLatch start) throws Exception {
        start.countDown();
        start.await();
        int done = 0;
        for (String name : names) {
            Class.forName(name, true, classes);
            done++;
        }
        return done;
    }

    private static ApiModel read() throws Exception {
        Path file = Path.of("src/test/resources/golden/output/java/polymorphism/model.json");
        return new ModelJsonReader().read(Files.readString(file));
    }
}
