package dev.stubdown.output.javapoet;

import static dev.stubdown.output.javapoet.RoundTripTest.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.KeepUnlisted;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.javapoet.RoundTripTest.Jackson;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The name of a type in a message chooses the class of an object, whatever the name, the place and the version of Jackson. */
class PolymorphismTest {

    private static final JsonMapper TREES = new JsonMapper();

    private static Class<?> type(String name) throws Exception {
        return RoundTripTest.type("polymorphism", "model." + name);
    }

    /** Reads, and expects that the same is written. */
    private static Object kept(Jackson jackson, String json, String type) throws Exception {
        String text = json.replace('\'', '"');
        Object read = jackson.read(text, type(type));
        assertEquals(TREES.readTree(text), TREES.readTree(jackson.write(read)));
        assertEquals(read, jackson.read(text, type(type)));
        return read;
    }

    private static String nameOf(Object object) {
        return object.getClass().getSimpleName();
    }

    private static List<String> namesOf(Object list) {
        return ((List<?>) list).stream().map(PolymorphismTest::nameOf).toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_spelling_of_a_name_is_read_and_written_as_it_came(Jackson jackson) throws Exception {
        for (String base : List.of("Animal", "Pet", "Dog")) {
            for (String name : List.of("puppyDog", "puppydog")) {
                for (String prefix : List.of("#", "")) {
                    String json =
                            "{'name':'a','@odata.type':'" + prefix + "microsoft.graph." + name + "','toys':['b']}";
                    assertEquals("PuppyDog", nameOf(kept(jackson, json, base)), json);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_class_itself_is_read_under_each_spelling_of_its_name(Jackson jackson) throws Exception {
        for (String name : List.of("puppyDog", "puppydog")) {
            for (String prefix : List.of("#", "")) {
                String json = "{'@odata.type':'" + prefix + "microsoft.graph." + name + "','toys':['b']}";
                assertEquals("PuppyDog", nameOf(kept(jackson, json, "PuppyDog")), json);
            }
        }
        assertEquals("Dog", nameOf(kept(jackson, "{'@odata.type':'microsoft.graph.dog','barks':true}", "Dog")));
        assertEquals("Animal", type("UnknownAnimal").getSuperclass().getSimpleName());
        assertEquals("UnknownAnimal", nameOf(kept(jackson, "{'@odata.type':'#microsoft.graph.animal'}", "Animal")));
    }

    @ParameterizedTest
    @EnumSource
    void without_a_name_it_is_the_declared_type(Jackson jackson) throws Exception {
        Object shelter = kept(
                jackson,
                "{'animal':{'name':'a'},'pets':[{'owner':'b'}],'guard':{'barks':true},'newest':{'toys':[]}}",
                "Shelter");
        assertEquals("UnknownAnimal", nameOf(call(shelter, "getAnimal")));
        assertEquals(List.of("UnknownPet_2"), namesOf(call(shelter, "getPets")));
        assertEquals("Dog", nameOf(call(shelter, "getGuard")));
        assertEquals("PuppyDog", nameOf(call(shelter, "getNewest")));
        assertNull(call(call(shelter, "getGuard"), "getOdataType"));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_chooses_in_properties_and_lists_of_them(Jackson jackson) throws Exception {
        Object shelter = kept(
                jackson,
                "{'animal':{'@odata.type':'#microsoft.graph.catFish','depth':3,'more':1},"
                        + "'pets':[{'@odata.type':'#microsoft.graph.dog','best':{'@odata.type':'#microsoft.graph.puppyDog'}},"
                        + "{'@odata.type':'#microsoft.graph.hamster','wheel':{'size':[1]}}],"
                        + "'guard':{'@odata.type':'#microsoft.graph.puppyDog','toys':['t']}}",
                "Shelter");
        assertEquals("CatFish", nameOf(call(shelter, "getAnimal")));
        assertEquals(List.of("Dog", "UnknownPet_2"), namesOf(call(shelter, "getPets")));
        assertEquals("PuppyDog", nameOf(call(((List<?>) call(shelter, "getPets")).get(0), "getBest")));
        assertEquals("PuppyDog", nameOf(call(shelter, "getGuard")));
    }

    @ParameterizedTest
    @EnumSource
    void objects_of_unknown_types_keep_all(Jackson jackson) throws Exception {
        String wolf = "'@odata.type':'#microsoft.graph.wolf','name':'a','pack':{'size':3},'none':null";
        kept(jackson, "{" + wolf + "}", "Animal");
        kept(jackson, "{" + wolf + ",'owner':'o'}", "Pet");
        Object dog = kept(jackson, "{'more':2," + wolf + ",'barks':false}", "Dog");
        assertEquals("Dog", nameOf(dog));
        assertEquals("#microsoft.graph.wolf", call(dog, "getOdataType"));
        kept(jackson, "{'guard':{" + wolf + "},'newest':{" + wolf + "}}", "Shelter");
    }

    @ParameterizedTest
    @EnumSource
    void a_known_type_that_does_not_derive_from_the_declared_one_is_read_as_that(Jackson jackson) throws Exception {
        String fish = "{'@odata.type':'#microsoft.graph.catFish','depth':3}";
        assertEquals("Dog", nameOf(kept(jackson, fish, "Dog")));
        assertEquals("PuppyDog", nameOf(kept(jackson, fish, "PuppyDog")));
        assertEquals("UnknownPet_2", nameOf(kept(jackson, fish, "Pet")));
        assertEquals("Dog", nameOf(kept(jackson, "{'@odata.type':'#microsoft.graph.pet'}", "Dog")));
    }

    @ParameterizedTest
    @EnumSource
    void a_type_that_is_known_drops_what_is_not_listed_but_control_information(Jackson jackson) throws Exception {
        String dog = "{\"@odata.type\":\"#microsoft.graph.dog\",\"barks\":true,\"x\":1,\"best@odata.count\":2}";
        String kept = "{\"@odata.type\":\"#microsoft.graph.dog\",\"barks\":true,\"best@odata.count\":2}";
        assertEquals(kept, jackson.write(jackson.read(dog, type("Animal"))));
        assertEquals(kept, jackson.write(jackson.read(dog, type("Dog"))));
        assertEquals(
                "{\"barks\":true,\"@odata.etag\":\"W/1\"}",
                jackson.write(jackson.read("{\"@odata.etag\":\"W/1\",\"barks\":true,\"x\":1}", type("Dog"))));
        assertEquals("{\"height\":2}", jackson.write(jackson.read("{\"height\":2,\"colour\":\"red\"}", type("Fence"))));
        kept(jackson, "{'height':2,'colour':'red'}", "Wall");
        kept(jackson, "{'@odata.context':'c','newest@odata.bind':'u'}", "Shelter");
    }

    @ParameterizedTest
    @EnumSource
    void no_option_takes_what_unknown_types_keep(Jackson jackson) throws Exception {
        for (KeepUnlisted option : KeepUnlisted.values()) {
            ClassLoader classes = JavaCode.load(JavaCode.print(model(option)));
            Class<?> animal = classes.loadClass("com.example.model.Animal");
            Class<?> shelter = classes.loadClass("com.example.model.Shelter");
            String wolf = "{\"@odata.type\":\"#microsoft.graph.wolf\",\"pack\":2}";
            assertEquals(wolf, jackson.write(jackson.read(wolf, animal)), option.word());
            Map<KeepUnlisted, String> written = Map.of(
                    KeepUnlisted.ALL, "{\"@odata.etag\":\"e\",\"x\":1}",
                    KeepUnlisted.OPEN, "{\"@odata.etag\":\"e\"}",
                    KeepUnlisted.NONE, "{}");
            String json = "{\"@odata.etag\":\"e\",\"x\":1}";
            assertEquals(written.get(option), jackson.write(jackson.read(json, shelter)));
            String fish = "{\"@odata.type\":\"#microsoft.graph.catFish\",\"x\":1}";
            String bare = "{\"@odata.type\":\"#microsoft.graph.catFish\"}";
            assertEquals(option == KeepUnlisted.NONE ? bare : fish, jackson.write(jackson.read(fish, animal)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_spelling_that_two_types_share_is_how_the_docs_spell_one(Jackson jackson) throws Exception {
        Object upper = kept(jackson, "{'@odata.type':'#microsoft.graph.songBird','song':'s'}", "Animal");
        Object lower = kept(jackson, "{'@odata.type':'microsoft.graph.songbird','call':'c'}", "Animal");
        assertEquals("s", call(upper, "getSong"));
        assertEquals("c", call(lower, "getCall"));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_a_list_chooses_for_each_element(Jackson jackson) throws Exception {
        String json = "{\"value\":[{\"@odata.type\":\"#microsoft.graph.dog\",\"barks\":true},"
                + "{\"@odata.type\":\"#microsoft.graph.wolf\",\"pack\":2},{\"name\":\"a\"}]}";
        Object page = jackson.readPage(json, type("CollectionPage"), type("Animal"));
        assertEquals(List.of("Dog", "UnknownAnimal", "UnknownAnimal"), namesOf(call(page, "getValue")));
        assertEquals(json, jackson.write(page));
    }

    @ParameterizedTest
    @EnumSource
    void an_abstract_type_from_which_nothing_derives_is_read(Jackson jackson) throws Exception {
        Object shelter = kept(jackson, "{'place':{'city':'c','@odata.type':'microsoft.graph.islet'}}", "Shelter");
        assertEquals("UnknownPlace", nameOf(call(shelter, "getPlace")));
    }

    @Test
    void a_class_is_abstract_only_where_the_docs_say_so() throws Exception {
        assertTrue(Modifier.isAbstract(type("Animal").getModifiers()));
        assertTrue(Modifier.isAbstract(type("Pet").getModifiers()));
        for (String name :
                List.of("Dog", "PuppyDog", "CatFish", "Fence", "UnknownAnimal", "UnknownPet", "UnknownPet_2")) {
            assertFalse(Modifier.isAbstract(type(name).getModifiers()), name);
        }
    }

    /** A class that a static initialiser of its own superclass needs is a lock that two threads take in opposite order. */
    @Test
    void classes_of_a_hierarchy_can_be_initialised_in_any_order_at_once() throws Exception {
        List<String> names = JavaCode.map(read()).beans().stream()
                .map(unit -> unit.name().packageName() + '.' + unit.name().simpleName())
                .toList();
        List<String> backwards = new ArrayList<>(names);
        Collections.reverse(backwards);
        ClassLoader classes = JavaCode.load(JavaCode.print(JavaCode.map(read())));
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

    private static JavaModel model(KeepUnlisted option) throws Exception {
        JavaModel model = JavaCode.map(read(), builder -> builder.additionalProperties(option));
        assertTrue(model.beans().stream().anyMatch(BeanUnit::isAbstract));
        return model;
    }
}
