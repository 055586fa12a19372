package dev.stubdown.output.javapoet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.javamodel.BeanProperty;
import dev.stubdown.javamodel.BeanUnit;
import dev.stubdown.javamodel.EnumUnit;
import dev.stubdown.javamodel.JavaMapper;
import dev.stubdown.javamodel.JavaModel;
import dev.stubdown.javamodel.JavaOptions;
import dev.stubdown.javamodel.MicroProfile;
import dev.stubdown.javamodel.ResourceMethod;
import dev.stubdown.javamodel.Style;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a class cannot hold is left out with a finding, and all else compiles. */
class LimitsTest {

    private static final String PLACE = "'source':{'file':'a.md','line':1,'column':1,'length':0}";

    private static ApiModel model(String types, String operations) {
        return new ModelJsonReader()
                .read(("{'formatVersion':1,'generator':{'name':'stubdown','version':'test'},'types':[" + types
                                + "],'operations':[" + operations + "]}")
                        .replace('\'', '"'));
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining(","));
    }

    private static String property(String name, String type) {
        return "{'name':'" + name + "','type':{'name':'" + type + "'},'description':''," + PLACE + "}";
    }

    private static String text(String name) {
        return property(name, "String");
    }

    private static String type(String name, String base, String properties) {
        return "{'kind':'object','namespace':'microsoft.graph','name':'" + name + "','baseType':"
                + (base.isEmpty() ? "null" : "'microsoft.graph." + base + "'") + ",'description':''," + PLACE
                + ",'properties':[" + properties + "]}";
    }

    private static String values(String name, String members) {
        return "{'kind':'enum','namespace':'microsoft.graph','name':'" + name + "','description':''," + PLACE
                + ",'members':[" + members + "]}";
    }

    private static String member(String name) {
        return "{'name':'" + name + "','description':''," + PLACE + "}";
    }

    private static String operation(String name, String path, String parameters) {
        return "{'name':'" + name + "','summary':'" + "s".repeat(70_000) + "','description':'','method':'GET','path':'"
                + path
                + "','kind':'get','ownerType':null,'parameters':[" + parameters
                + "],'request':null,'responses':[],'permissions':[],'examples':[],'variants':[]," + PLACE + "}";
    }

    private static String parameter(String name, String in, boolean required) {
        return "{'name':'" + name + "','in':'" + in + "','type':{'name':'String'},'required':" + required
                + ",'description':''," + PLACE + "}";
    }

    private static Outcome<JavaModel> map(ApiModel model, Consumer<JavaOptions.Builder> choices) {
        JavaOptions.Builder options = JavaOptions.builder().basePackage("com.example");
        choices.accept(options);
        return new JavaMapper(options.build(), JavaCode.GRAPH).map(model);
    }

    private static List<String> told(Outcome<?> mapped) {
        return mapped.diagnostics().stream()
                .filter(finding -> finding.code() == DiagnosticCode.CONFIG_OVER_LIMIT)
                .map(Diagnostic::message)
                .toList();
    }

    /** On a thread with the stack that compilers mostly have. */
    private static ClassLoader compiled(JavaModel java) throws Exception {
        SortedMap<String, String> files = JavaCode.print(java);
        FutureTask<ClassLoader> task = new FutureTask<>(() -> JavaCode.load(files));
        new Thread(null, task, "compiler", 1 << 20).start();
        return task.get();
    }

    private static BeanUnit bean(JavaModel java, String name) {
        return java.beans().stream()
                .filter(unit -> unit.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> wireNames(BeanUnit unit) {
        return unit.properties().stream().map(BeanProperty::wireName).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_type_has_as_many_properties_as_the_limit_says_with_those_that_it_inherits(Style style) throws Exception {
        ApiModel model = model(
                type("base", "", text("a") + "," + text("b")) + ","
                        + type("wide", "base", text("a") + "," + text("c") + "," + text("d") + "," + text("e")) + ","
                        + type("last", "wide", text("f")),
                "");
        Outcome<JavaModel> mapped =
                map(model, options -> options.style(style).limits().maxProperties(3));
        assertEquals(
                List.of(
                        "`microsoft.graph.last` has 4 properties, and a class may have 3 with those that it inherits; the others are left out",
                        "`microsoft.graph.wide` has 5 properties, and a class may have 3 with those that it inherits; the others are left out"),
                told(mapped));
        List<String> kept = style == Style.RECORD ? List.of("a", "b", "c") : List.of("c");
        String name = style == Style.RECORD ? "WideRecord" : "Wide";
        assertEquals(kept, wireNames(bean(mapped.value(), name)));
        compiled(mapped.value());
    }

    @Test
    void as_many_as_the_limit_are_no_finding() {
        ApiModel model = model(
                type("exact", "", text("a") + "," + text("b")) + "," + values("two", member("a") + "," + member("b")),
                "");
        assertEquals(
                List.of(),
                told(map(model, options -> options.limits().maxProperties(2).maxMembers(2))));
    }

    @Test
    void an_enum_keeps_its_first_members() throws Exception {
        ApiModel model = model(values("kind", member("a") + "," + member("b") + "," + member("c")), "");
        Outcome<JavaModel> mapped = map(model, options -> options.limits().maxMembers(2));
        assertEquals(
                List.of("`microsoft.graph.kind` has 3 members, and an enum may have 2; the others are left out"),
                told(mapped));
        assertEquals(
                List.of("A", "B"),
                mapped.value().enums().get(0).constants().stream()
                        .map(EnumUnit.Constant::name)
                        .toList());
        Object[] constants =
                compiled(mapped.value()).loadClass("com.example.model.Kind").getEnumConstants();
        assertEquals("[a, b, UNRECOGNIZED]", Arrays.toString(constants));
    }

    @Test
    void a_class_of_many_properties_compiles_and_compares_and_shows_all_of_them() throws Exception {
        ApiModel model = model(
                type(
                        "wide",
                        "",
                        many(797, i -> text("p" + i)) + "," + text("text") + "," + text("that") + "," + text("other")),
                "");
        Outcome<JavaModel> mapped = map(model, options -> options.trackNulls(true));
        assertEquals(List.of(), told(mapped));
        Class<?> wide = compiled(mapped.value()).loadClass("com.example.model.Wide");
        Object one = built(wide, "other", "x");
        assertEquals(one, built(wide, "other", "x"));
        assertEquals(one.hashCode(), built(wide, "other", "x").hashCode());
        assertNotEquals(one, built(wide, "other", "y"));
        assertNotEquals(one, built(wide, "p1", "x"));
        assertTrue(one.toString().startsWith("Wide[p1=null, p2=null, "), one::toString);
        assertTrue(one.toString().contains(", text=null, that=null, other=x, "), one::toString);
    }

    private static Object built(Class<?> type, String property, String value) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        Method set = builder.getClass().getMethod(property, String.class);
        return Objects.requireNonNull(builder.getClass().getMethod("build").invoke(set.invoke(builder, value)));
    }

    @Test
    void a_record_whose_constructor_could_not_name_its_classes_is_an_immutable_class() throws Exception {
        String long180 = "t".repeat(170);
        ApiModel model = model(
                many(160, i -> type(long180 + i, "", "")) + ","
                        + type("wide", "", many(160, i -> property("p" + i, "microsoft.graph." + long180 + i))),
                "");
        Outcome<JavaModel> mapped = map(
                model,
                options -> options.basePackage("com.example." + "n".repeat(200)).style(Style.RECORD));
        assertEquals(
                List.of(
                        "The names of all classes that `Wide` holds are too long for the constructor of a record; it is an immutable class"),
                mapped.diagnostics().stream()
                        .filter(finding -> finding.code() == DiagnosticCode.CONFIG_TOO_LARGE_FOR_RECORD)
                        .map(Diagnostic::message)
                        .toList());
        assertEquals(BeanUnit.Form.IMMUTABLE, bean(mapped.value(), "Wide").form());
        compiled(mapped.value());
    }

    @Test
    void a_line_of_base_types_is_cut_where_it_is_too_long() throws Exception {
        ApiModel model = model(
                many(
                        250,
                        i -> type(
                                String.format("t%03d", i), i == 1 ? "" : String.format("t%03d", i - 1), text("p" + i))),
                "");
        Outcome<JavaModel> mapped = map(model, options -> {});
        assertEquals(
                List.of(
                        "`microsoft.graph.t101` is the end of a line of more than 100 types; its class extends none",
                        "`microsoft.graph.t201` is the end of a line of more than 100 types; its class extends none"),
                told(mapped));
        assertNull(bean(mapped.value(), "T101").superclass());
        assertEquals(
                "T101",
                Objects.requireNonNull(bean(mapped.value(), "T102").superclass())
                        .simpleName());
        compiled(mapped.value());
    }

    @Test
    void an_annotation_lists_as_many_derived_types_as_a_class_file_can_name() {
        ApiModel model = model(
                type("holder", "", property("root", "microsoft.graph.root")) + "," + type("root", "", "") + ","
                        + many(10_001, i -> type("t" + i, "root", "")),
                "");
        Outcome<JavaModel> mapped = map(model, options -> {});
        assertEquals(
                List.of(
                        "10001 types derive from `microsoft.graph.root`, and its class can list 10000; where one of it may stand, the others are read as the type itself"),
                told(mapped));
        assertEquals(
                10_000,
                Objects.requireNonNull(bean(mapped.value(), "Root").hierarchy())
                        .subtypes()
                        .size());
    }

    @Test
    void what_has_a_name_that_no_class_file_can_hold_is_left_out() throws Exception {
        String name = "n".repeat(20_001);
        ApiModel model = model(
                type("a", "", text("ok") + "," + text(name)) + "," + type(name, "", "") + ","
                        + values("kind", member("ok") + "," + member(name)),
                operation("get-a", "/as", parameter(name, "query", false) + "," + parameter("ok", "query", false)) + ","
                        + operation("get-b", "/" + name, ""));
        Outcome<JavaModel> mapped =
                map(model, options -> options.contract().microProfile(Set.of(MicroProfile.OPENAPI)));
        String said = "` has 20001 characters, and a class can hold 20000; it is left out";
        assertEquals(
                List.of(
                        "The name of the member `" + name.substring(0, 40) + "…" + said,
                        "The name of the parameter `" + name.substring(0, 40) + "…" + said,
                        "The name of the path `/" + name.substring(0, 39) + "…" + said.replace("20001", "20002"),
                        "The name of the property `" + name.substring(0, 40) + "…" + said,
                        "The name of the type `microsoft.graph." + name.substring(0, 24) + "…"
                                + said.replace("20001", "20017")),
                told(mapped));
        assertEquals(List.of("ok"), wireNames(bean(mapped.value(), "A")));
        compiled(mapped.value());
    }

    @Test
    void an_interface_has_the_first_operations() throws Exception {
        ApiModel model = model("", many(4, i -> operation("get-" + i, "/things/" + i, "")));
        Outcome<JavaModel> mapped = map(model, options -> options.limits().maxOperations(3));
        assertEquals(
                List.of(
                        "There are 4 operations of /things, and an interface may have 3; from this one on they have no method"),
                told(mapped));
        assertEquals(
                List.of("/things/1", "/things/2", "/things/3"),
                mapped.value().resources().get(0).methods().stream()
                        .map(ResourceMethod::path)
                        .toList());
        compiled(mapped.value());
    }

    @Test
    void an_interface_has_as_many_methods_as_a_class_file_has_room_for() {
        ApiModel model = model(
                "",
                many(
                        300,
                        i -> operation(
                                String.format("get-%03d", i),
                                String.format("/things/%03d", i),
                                many(100, p -> parameter("p" + i + "x" + p, "query", false)))));
        Outcome<JavaModel> mapped =
                map(model, options -> options.contract().microProfile(Set.of(MicroProfile.OPENAPI)));
        assertEquals(
                List.of(
                        "The methods before this one leave no room in the class file of their interface; the operation has none"),
                told(mapped).stream().distinct().toList());
        assertEquals(147, mapped.value().resources().get(0).methods().size());
    }

    @Test
    void more_optional_parameters_than_a_method_takes_come_as_one_object() throws Exception {
        ApiModel model =
                model("", operation("list-things", "/things", many(300, i -> parameter("p" + i, "query", false))));
        Outcome<JavaModel> mapped = map(model, options -> {});
        assertEquals(List.of(), told(mapped));
        assertEquals(
                1,
                mapped.value().resources().get(0).methods().get(0).parameters().size());
        assertEquals(300, mapped.value().options().get(0).options().size());
        compiled(mapped.value());
    }

    @Test
    void more_parameters_that_have_to_be_there_than_a_method_takes_are_no_method() throws Exception {
        ApiModel model = model(
                "",
                operation("list-all", "/all", many(252, i -> parameter("p" + i, "query", true))) + ","
                        + operation("list-things", "/things", many(253, i -> parameter("p" + i, "query", true))));
        Outcome<JavaModel> mapped = map(model, options -> {});
        assertEquals(
                List.of(
                        "`GET /things` has 253 parameters that have to be there, and a method takes 254 with its body; it has no method"),
                told(mapped));
        assertEquals(1, mapped.value().resources().size());
        compiled(mapped.value());
    }

    @Test
    void options_beyond_the_limit_are_left_out() throws Exception {
        ApiModel model =
                model("", operation("list-things", "/things", many(5, i -> parameter("p" + i, "query", false))));
        Outcome<JavaModel> mapped = map(model, options -> {
            options.limits().maxProperties(3);
            options.contract().beanParamsFrom(2);
        });
        assertEquals(
                List.of(
                        "`GET /things` has 5 query options and headers, and a class may have 3; the others are left out"),
                told(mapped));
        assertEquals(3, mapped.value().options().get(0).options().size());
        compiled(mapped.value());
    }

    @Test
    void limits_beyond_what_compiles_are_refused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> {
            JavaOptions.Builder options = JavaOptions.builder().basePackage("com.example");
            options.limits().maxProperties(2_001).maxMembers(0).maxOperations(5_001);
            options.build();
        });
        assertEquals(
                "'maxProperties' takes a number from 1 to 2000, not 2001; 'maxMembers' takes a number from 1 to 3000, not 0;"
                        + " 'maxOperations' takes a number from 1 to 5000, not 5001",
                refused.getMessage());
    }

    @Test
    void a_package_is_cut_where_its_path_would_be_too_long() throws Exception {
        String namespace = "shop." + "segment.".repeat(100) + "end";
        ApiModel model = model(type("a", "", text("id")).replace("microsoft.graph", namespace), "");
        JavaModel java = map(model, options -> {}).value();
        String name = java.beans().get(0).name().packageName();
        assertTrue(name.startsWith("com.example.model.shop.segment."), name);
        assertTrue(name.length() < 200, name);
        assertFalse(JavaOptions.isPackageName("a".repeat(256)));
        compiled(java);
    }
}
