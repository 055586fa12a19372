package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants wrong classes for every rule of {@link LayeringRules} and sees the rule report each, and only those. */
class LayeringRulesTest {

    @TempDir
    private Path folder;

    @Test
    void a_room_that_looks_where_it_may_not_is_reported() throws IOException {
        List<String> wrong = List.of(
                "source -> term",
                "term -> source",
                "diagnostic -> document",
                "diagnostic -> model",
                "document -> model",
                "model -> document",
                "model -> fact",
                "yaml -> dialect",
                "fact -> document",
                "fact -> dialect",
                "dialect -> markdown",
                "markdown -> dialect",
                "markdown -> extract",
                "extract -> markdown",
                "extract -> link",
                "link -> check",
                "link -> extract",
                "select -> fact",
                "select -> link",
                "check -> document",
                "explain -> extract",
                "explain -> javamodel",
                "explain -> dialect",
                "javamodel -> fact",
                "javamodel -> dialect",
                "javamodel -> document",
                "javamodel -> link",
                "javamodel -> check",
                "javamodel -> output.javapoet",
                "output.javapoet -> model",
                "output.javapoet -> output.freemarker",
                "output.modeljson -> fact",
                "output -> output.report",
                "write -> config",
                "incremental -> write",
                "config -> FACADE",
                "term -> FACADE",
                "FACADE -> cli",
                "FACADE -> somewhere.unplanned");
        assertEquals(wrong, reported(LayeringRules.ROOMS_SEE_ONLY_WHAT_STANDS_BELOW, looks(wrong)));
    }

    @Test
    void a_room_may_look_below() throws IOException {
        List<String> right = List.of(
                "diagnostic -> source",
                "model -> diagnostic",
                "yaml -> diagnostic",
                "fact -> model",
                "dialect -> yaml",
                "markdown -> document",
                "extract -> dialect",
                "extract -> fact",
                "extract.inner -> extract",
                "link -> fact",
                "check -> model",
                "explain -> link",
                "explain -> fact",
                "output.report -> explain",
                "javamodel -> model",
                "output.javapoet -> javamodel",
                "output.javapoet -> output",
                "output.modeljson -> model",
                "write -> output",
                "incremental -> fact",
                "config -> yaml",
                "FACADE -> extract",
                "FACADE -> write");
        assertEquals(List.of(), reported(LayeringRules.ROOMS_SEE_ONLY_WHAT_STANDS_BELOW, looks(right)));
    }

    @Test
    void a_class_in_an_unplanned_room_is_reported() throws IOException {
        Planted attic = new Planted("attic", "attic", "int field = 0;");
        assertEquals(List.of("attic"), reported(LayeringRules.ROOMS_SEE_ONLY_WHAT_STANDS_BELOW, List.of(attic)));
    }

    @Test
    void every_room_is_a_package_that_leads_back_to_it() {
        for (String room : Rooms.all().toList()) {
            assertEquals(room, Rooms.of(packageOf(room)).orElseThrow());
            assertTrue(Rooms.maySee(room, room));
        }
    }

    @Test
    void a_circle_of_packages_is_reported() throws IOException {
        Planted there = new Planted("there", "link", "dev.stubdown.link.inner.Planted1 field;");
        Planted back = new Planted("back", "link.inner", "dev.stubdown.link.Planted0 field;");
        assertEquals(List.of("there", "back"), reported(LayeringRules.NO_CIRCLE_OF_PACKAGES, List.of(there, back)));
        assertEquals(List.of(), reported(LayeringRules.NO_CIRCLE_OF_PACKAGES, looks(List.of("link -> fact"))));
    }

    @Test
    void a_library_outside_its_room_is_reported() throws IOException {
        assertOnlyIn("markdown", LayeringRules.FLEXMARK_IN_ONE_ROOM, "com.vladsch.flexmark.util.ast.Node");
        assertOnlyIn("output.javapoet", LayeringRules.JAVAPOET_IN_ONE_ROOM, "com.palantir.javapoet.TypeName");
        assertOnlyIn("output.freemarker", LayeringRules.FREEMARKER_IN_ONE_ROOM, "freemarker.template.Template");
        assertOnlyIn("source", LayeringRules.JGIT_IN_ONE_ROOM, "org.eclipse.jgit.lib.Repository");
        assertOnlyIn("yaml", LayeringRules.SNAKEYAML_IN_ONE_ROOM, "org.snakeyaml.engine.v2.nodes.Node");
    }

    @Test
    void touching_the_disk_elsewhere_is_reported() throws IOException {
        List<String> calls = List.of(
                "java.nio.file.Files.exists(java.nio.file.Path.of(\"x\"))",
                "new java.io.File(\"x\").exists()",
                "new java.io.FileReader(\"x\", java.nio.charset.StandardCharsets.UTF_8).ready()");
        assertEquals(calls, reported(LayeringRules.THREE_ROOMS_TOUCH_THE_DISK, values("config", calls)));
        for (String room : List.of("source", "incremental", "write")) {
            assertEquals(List.of(), reported(LayeringRules.THREE_ROOMS_TOUCH_THE_DISK, values(room, calls)));
        }
    }

    @Test
    void asking_for_the_surroundings_is_reported() throws IOException {
        List<String> calls = List.of(
                "Math.random()",
                "System.currentTimeMillis()",
                "System.nanoTime()",
                "System.getenv(\"HOME\")",
                "System.getenv()",
                "System.getProperty(\"user.dir\")",
                "System.lineSeparator()",
                "java.nio.charset.Charset.defaultCharset()",
                "java.time.Clock.systemUTC()",
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.ZoneId.systemDefault()",
                "java.util.Locale.getDefault()",
                "java.util.Locale.getDefault(java.util.Locale.Category.FORMAT)",
                "java.util.TimeZone.getDefault()",
                "java.util.UUID.randomUUID()",
                "new java.util.Date()",
                "new java.util.Random()",
                "\"I\".toLowerCase()",
                "\"i\".toUpperCase()",
                "String.format(\"%d\", 1)",
                "\"%d\".formatted(1)",
                "java.util.List.of(\"I\").stream().map(String::toLowerCase)");
        assertEquals(calls, reported(LayeringRules.NO_CLOCK_LOCALE_OR_ENVIRONMENT, values("link", calls)));
    }

    @Test
    void the_forms_that_say_what_they_mean_are_allowed() throws IOException {
        List<String> calls = List.of(
                "\"I\".toLowerCase(java.util.Locale.ROOT)",
                "String.format(java.util.Locale.ROOT, \"%d\", 1)",
                "java.time.Instant.EPOCH",
                "new java.util.Random(1)");
        assertEquals(List.of(), reported(LayeringRules.NO_CLOCK_LOCALE_OR_ENVIRONMENT, values("link", calls)));
    }

    @Test
    void a_value_with_a_field_that_can_change_is_reported() throws IOException {
        List<String> rooms = List.of("term", "model", "fact", "document", "javamodel");
        List<Planted> changing = rooms.stream()
                .map(room -> new Planted(room, room, "private int field;"))
                .toList();
        assertEquals(rooms, reported(LayeringRules.VALUES_HAVE_FINAL_FIELDS, changing));
    }

    private void assertOnlyIn(String room, ArchRule rule, String type) throws IOException {
        Planted wrong = new Planted("wrong", "extract", type + " field;");
        Planted right = new Planted("right", room, type + " field;");
        assertEquals(List.of("wrong"), reported(rule, List.of(wrong, right)));
    }

    /** The labels of those planted classes that the rule names, in the order in which they were planted. */
    private List<String> reported(ArchRule rule, List<Planted> planted) throws IOException {
        String report = rule.evaluate(compiled(planted)).getFailureReport().toString();
        return IntStream.range(0, planted.size())
                .filter(i -> names(report, planted.get(i).packageName() + ".Planted" + i))
                .mapToObj(i -> planted.get(i).label())
                .toList();
    }

    private static boolean names(String report, String type) {
        return Pattern.compile(Pattern.quote(type) + "\\b").matcher(report).find();
    }

    /** Classes that look from one room into another, written {@code from -> to}. */
    private static List<Planted> looks(List<String> pairs) {
        return pairs.stream()
                .map(pair -> {
                    String[] rooms = pair.replace("FACADE", "").split(" -> ", -1);
                    return new Planted(pair, rooms[0], packageOf(rooms[1]) + ".Used field;");
                })
                .toList();
    }

    private static List<Planted> values(String room, List<String> expressions) {
        return expressions.stream()
                .map(call -> new Planted(call, room, "Object value() throws Exception { return " + call + "; }"))
                .toList();
    }

    private static String packageOf(String room) {
        return room.equals(Rooms.FACADE) ? Rooms.ROOT : Rooms.ROOT + '.' + room;
    }

    /** Compiles the planted classes and, for every room, a class {@code Used} that they may refer to. */
    private JavaClasses compiled(List<Planted> planted) throws IOException {
        Path round = Files.createTempDirectory(folder, "round");
        Path classes = Files.createDirectory(round.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        for (int i = 0; i < planted.size(); i++) {
            String source = planted.get(i).source("Planted" + i);
            arguments.add(write(round.resolve(Integer.toString(i)).resolve("Planted" + i + ".java"), source));
        }
        List<String> rooms = Stream.concat(Rooms.all(), Stream.of("cli", "somewhere.unplanned"))
                .filter(room -> planted.stream().anyMatch(user -> user.refersTo(room)))
                .toList();
        for (String room : rooms) {
            String source = "package " + packageOf(room) + "; public class Used {}";
            arguments.add(write(round.resolve("used-" + room).resolve("Used.java"), source));
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, status);
        return new ClassFileImporter().importPath(classes);
    }

    private static String write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    /** A class to plant: its room and its one member; the label is what a test calls it. */
    private record Planted(String label, String room, String member) {

        String packageName() {
            return packageOf(room);
        }

        String source(String name) {
            return "package " + packageName() + "; public class " + name + " { " + member + " }";
        }

        boolean refersTo(String other) {
            return member.startsWith(packageOf(other) + ".Used ");
        }
    }
}
