package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.diagnostic.Finding;
import dev.stubdown.javamodel.Style;
import dev.stubdown.output.javapoet.JavaCode;
import dev.stubdown.term.QualifiedName;
import dev.stubdown.write.MemorySink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bank publishes its model, and a shop uses it. */
class ImportsTest {

    private static final String PUBLISHED = "META-INF/stubdown/com.example.bank/";

    @TempDir
    private Path folder;

    @BeforeEach
    void writePages() throws IOException {
        type("bank/docs/money.md", "money", "bank", "", "|amount|Decimal|How much.|");
        type(
                "bank/docs/payer.md",
                "payer",
                "bank",
                "",
                "|state|payerState|How it does.|\n|limit|money|Not more.|",
                """

                ### payerState values

                |Member|Description|
                |:---|:---|
                |good|Pays.|
                |bad|Does not.|
                """);
        type(
                "bank/docs/firm.md",
                "firm",
                "bank",
                "Inherits from [payer](payer.md).",
                "|owner|[payer](payer.md)|Who has it.|");
        type(
                "shop/docs/bill.md",
                "bill",
                "shop",
                "",
                "|total|money|What it is.|\n|parts|[money](money.md) collection|Of what.|\n"
                        + "|payer|bank.payer|Who pays.|\n|state|payerState|How that one does.|");
    }

    @Test
    void a_jar_an_output_folder_and_a_folder_of_classes_are_alike() throws IOException {
        generate(bank());
        Path jar = folder.resolve("bank.jar");
        pack(jar);
        Path classes = folder.resolve("bank/classes");
        copy(classes);
        for (Path module : List.of(folder.resolve("bank/out"), jar, classes)) {
            GenerationResult result = generate(shop(module));
            assertEquals(List.of(), result.diagnostics());
            assertEquals(
                    List.of("com/example/shop/model/shop/Bill.java", "com/example/shop/model/shop/package-info.java"),
                    List.copyOf(java("shop").keySet()));
        }
    }

    @Test
    void without_the_import_the_types_are_unknown() throws IOException {
        GenerationResult result = generate(request("shop"));
        assertTrue(
                result.diagnostics().stream()
                        .anyMatch(finding -> finding.code().id().equals("type/undefined")),
                result.diagnostics().toString());
    }

    @Test
    void a_run_counts_what_is_its_own() throws IOException {
        generate(bank());
        assertEquals(
                new Counts(1, 1, 0, 0),
                generate(shop(folder.resolve("bank/out"))).counts());
    }

    @ParameterizedTest
    @CsvSource({
        "BEAN, BEAN",
        "RECORD, RECORD",
        "IMMUTABLE, IMMUTABLE",
        "BEAN, RECORD",
        "RECORD, IMMUTABLE",
        "IMMUTABLE, BEAN"
    })
    void classes_of_all_styles_go_together(Style there, Style here) throws IOException {
        RequestBuilder bank = bank();
        bank.java().style(there).trackNulls(true).validation(true);
        generate(bank);
        RequestBuilder shop = shop(folder.resolve("bank/out"));
        shop.java().style(here).validation(true);
        generate(shop);
        SortedMap<String, String> all = java("bank");
        all.putAll(java("shop"));
        assertEquals(List.of(), JavaCode.compile(all).diagnostics());
        assertEquals(
                1,
                all.keySet().stream()
                        .filter(name -> name.endsWith("/Money.java"))
                        .count());
    }

    @Test
    void a_class_of_the_user_goes_before_the_import() throws IOException {
        generate(bank());
        RequestBuilder shop = shop(folder.resolve("bank/out"));
        shop.java().types(java.util.Map.of("bank.money", "java.math.BigDecimal"));
        GenerationResult result = generate(shop);
        String bill = java("shop").get("com/example/shop/model/shop/Bill.java");
        assertTrue(bill.contains("@Nullable BigDecimal getTotal()"), bill);
        assertEquals(
                List.of(
                        "`bank.firm` is generated here, though the model of com.example.bank has it: it refers to `bank.payer`,"
                                + " which is not taken from there",
                        "`bank.payer` is generated here, though the model of com.example.bank has it: it refers to `bank.money`,"
                                + " which is not taken from there"),
                result.diagnostics().stream().map(finding -> finding.message()).toList());
    }

    /** Nobody but the other module knows which class that is. */
    @Test
    void a_class_of_the_other_modules_user_is_used_too() throws IOException {
        RequestBuilder bank = bank();
        bank.java().types(java.util.Map.of("bank.money", "java.util.Map<java.lang.String, java.lang.Object>"));
        generate(bank);
        GenerationResult result = generate(shop(folder.resolve("bank/out")));
        assertEquals(List.of(), result.diagnostics());
        String bill = java("shop").get("com/example/shop/model/shop/Bill.java");
        assertTrue(bill.contains("@Nullable Map<String, Object> getTotal()"), bill);
    }

    @Test
    void a_module_in_the_middle_tells_whose_the_classes_are() throws IOException {
        generate(bank());
        generate(shop(folder.resolve("bank/out")).publishModel(true));
        type("mall/docs/rent.md", "rent", "mall", "", "|bill|bill|What is to be paid.|\n|deposit|money|Beforehand.|");
        GenerationResult result = generate(request("mall").importModels(List.of(folder.resolve("shop/out"))));
        assertEquals(List.of(), result.diagnostics());
        String rent = java("mall").get("com/example/mall/model/mall/Rent.java");
        assertTrue(rent.contains("import com.example.bank.model.bank.Money;"), rent);
        assertTrue(rent.contains("import com.example.shop.model.shop.Bill;"), rent);
    }

    @Test
    void what_is_inferred_of_no_page_stays_out_and_imports_stay() throws IOException {
        generate(bank());
        RequestBuilder shop = shop(folder.resolve("bank/out")).inferred(false);
        assertEquals(List.of(), generate(shop).diagnostics());
        assertTrue(java("shop")
                .get("com/example/shop/model/shop/Bill.java")
                .contains("com.example.bank.model.bank.Money"));
    }

    @Test
    void a_review_and_the_model_and_an_explanation_know_the_types() throws IOException {
        generate(bank());
        RequestBuilder shop = shop(folder.resolve("bank/out"));
        CheckResult review = new Generator().check(shop.buildCheckRequest());
        assertTrue(
                review.findings().stream()
                        .map(Finding::diagnostic)
                        .noneMatch(finding -> finding.code().id().startsWith("type/")),
                review.findings().toString());
        ModelResult model = new Generator().model(shop.buildModelRequest());
        assertEquals(
                List.of("bank.firm", "bank.money", "bank.payer", "bank.payerState", "shop.bill"),
                model.model().types().stream()
                        .map(type -> type.name().toString())
                        .toList());
        ExplainResult explained = new Generator().explain(shop.buildExplainRequest("bank.money"));
        assertTrue(explained.toString().contains("type/imported"), explained.toString());
    }

    @Test
    void examples_are_verified_without_the_other_module() throws IOException {
        generate(bank());
        VerifyResult result =
                new Generator().verify(shop(folder.resolve("bank/out")).buildVerifyRequest());
        assertEquals(List.of(), result.findings());
    }

    @Test
    void the_test_of_a_users_build_has_the_classes_of_the_other_module() throws IOException {
        generate(bank());
        Files.writeString(folder.resolve("shop/docs/bill-pay.md"), """
                ---
                title: "bill: pay"
                doc_type: apiPageType
                ---

                # bill: pay

                Namespace: shop

                ## HTTP request

                ```http
                GET /bills/{id}/open
                ```

                ## Response

                If successful, this method returns a `200 OK` response code and a [money](money.md) object in the response body.

                ## Examples

                ### Response

                ```http
                HTTP/1.1 200 OK
                Content-Type: application/json

                {"amount": 2.5}
                ```
                """);
        MemorySink sink = new MemorySink();
        VerifyRequest request = shop(folder.resolve("bank/out")).buildVerifyRequest();
        assertEquals(1, new Generator().writeExampleTest(request, sink).examples());
        assertTrue(
                sink.files().values().stream().anyMatch(text -> text.contains("com.example.bank.model.bank.Money")),
                sink.files().toString());
    }

    @Test
    void a_model_that_is_not_there_or_damaged_is_a_fault_of_the_request() throws IOException {
        generate(bank());
        copy(folder.resolve("without-classes"));
        Files.delete(folder.resolve("without-classes/" + PUBLISHED + "classes.json"));
        copy(folder.resolve("damaged"));
        Files.writeString(folder.resolve("damaged/" + PUBLISHED + "model.json"), "{");
        copy(folder.resolve("hostile"));
        Files.writeString(
                folder.resolve("hostile/" + PUBLISHED + "classes.json"),
                "{\"formatVersion\": 1, \"basePackage\": \"com.example.bank\", \"classes\": {\"bank.money\": \"a.B; }\"}}");
        Files.writeString(folder.resolve("text.jar"), "no jar");
        Files.createDirectories(folder.resolve("empty"));
        RequestBuilder request = request("shop")
                .importModels(Stream.of("missing.jar", "text.jar", "empty", "without-classes", "damaged", "hostile")
                        .map(folder::resolve)
                        .toList());
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, () -> generate(request));
        List<String> problems = wrong.problems().stream()
                .map(problem -> problem.replace(folder + java.io.File.separator, ""))
                .toList();
        assertEquals(6, problems.size(), problems.toString());
        assertEquals("the imported model 'missing.jar' does not exist", problems.get(0));
        assertTrue(problems.get(1).startsWith("the imported model 'text.jar' cannot be read: "), problems.get(1));
        assertEquals(
                "the imported model 'empty' cannot be read: there is no META-INF/stubdown/*/model.json in it; the option"
                        + " publishModel has one made",
                problems.get(2));
        assertEquals(
                "the imported model 'without-classes' cannot be read: it lacks META-INF/stubdown/com.example.bank/classes.json",
                problems.get(3));
        assertTrue(
                problems.get(4).startsWith("the imported model 'damaged' cannot be read: model.json is not JSON: "),
                problems.get(4));
        assertEquals(
                "the imported model 'hostile' cannot be read: 'a.B;}' is no name of a Java class", problems.get(5));
        assertFalse(Files.exists(folder.resolve("shop/out")));
    }

    @Test
    void two_modules_cannot_have_one_base_package() throws IOException {
        generate(bank());
        RequestBuilder shop = shop(folder.resolve("bank/out")).basePackage("com.example.bank");
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, () -> generate(shop));
        assertEquals(
                List.of(
                        "the base package 'com.example.bank' is that of an imported model, whose classes would have the same"
                                + " names"),
                wrong.problems());
    }

    /** A name of a page goes before the same name of another module, where neither is in the namespace. */
    @Test
    void the_own_type_goes_before_one_of_the_same_short_name() throws IOException {
        generate(bank());
        type("shop/docs/cash.md", "money", "till", "", "|coins|Int32|How many.|");
        ModelResult model =
                new Generator().model(shop(folder.resolve("bank/out")).buildModelRequest());
        assertTrue(model.model().type(QualifiedName.parse("till.money")).isPresent());
        assertFalse(model.model().type(QualifiedName.parse("shop.money")).isPresent());
        String bill = model.model()
                .type(QualifiedName.parse("shop.bill"))
                .orElseThrow()
                .toString();
        assertTrue(bill.contains("till.money"), bill);
    }

    /** The class there does not read the name of a type in a message, since nothing there may hold one of several types. */
    @Test
    void a_type_in_whose_place_others_stand_only_here_is_generated() throws IOException {
        type("bank/docs/desk.md", "desk", "bank", "", "|width|Int32|In centimetres.|");
        type(
                "bank/docs/counter.md",
                "counter",
                "bank",
                "Inherits from [desk](desk.md).",
                "|glass|Boolean|Whether there is any.|");
        generate(bank());
        type("shop/docs/hall.md", "hall", "shop", "", "|place|[desk](desk.md)|What stands there.|");
        List<String> messages = generate(shop(folder.resolve("bank/out"))).diagnostics().stream()
                .map(finding -> finding.message())
                .toList();
        assertEquals(
                List.of(
                        "`bank.counter` is generated here, though the model of com.example.bank has it: it refers to `bank.desk`,"
                                + " which is not taken from there",
                        "`bank.desk` is generated here, though the model of com.example.bank has it: messages tell objects of its"
                                + " derived types from one another differently here and there"),
                messages);
        type("bank/docs/room.md", "room", "bank", "", "|place|[desk](desk.md)|What stands there.|");
        generate(bank());
        assertEquals(List.of(), generate(shop(folder.resolve("bank/out"))).diagnostics());
    }

    @Test
    void an_enum_that_copies_of_a_page_only_list_is_one() throws IOException {
        for (String module : List.of("bank", "shop")) {
            type(
                    module + "/docs/note.md",
                    "note",
                    "bank",
                    "",
                    "|colour|Enumeration|Possible values are: `red`, `blue`, `green`.|");
        }
        generate(bank());
        assertTrue(
                java("bank").containsKey("com/example/bank/model/bank/NoteColour.java"),
                java("bank").keySet().toString());
        GenerationResult result = generate(shop(folder.resolve("bank/out")));
        assertTrue(
                result.diagnostics().stream()
                        .noneMatch(finding -> finding.code().id().startsWith("config/")),
                result.diagnostics().toString());
        assertFalse(
                java("shop").keySet().stream().anyMatch(name -> name.contains("Note")),
                java("shop").keySet().toString());
    }

    private RequestBuilder bank() {
        return request("bank").publishModel(true);
    }

    private RequestBuilder shop(Path imported) {
        return request("shop").importModels(List.of(imported));
    }

    private RequestBuilder request(String module) {
        return GenerationRequest.builder()
                .docs(List.of(folder.resolve(module + "/docs")))
                .basePackage("com.example." + module)
                .outputDirectory(folder.resolve(module + "/out"));
    }

    private static GenerationResult generate(RequestBuilder request) throws IOException {
        return new Generator().generate(request.build());
    }

    private SortedMap<String, String> java(String module) throws IOException {
        Path output = folder.resolve(module + "/out");
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private void pack(Path jar) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("classes.json", "model.json")) {
                zip.putNextEntry(new ZipEntry(PUBLISHED + name));
                Files.copy(folder.resolve("bank/out/" + PUBLISHED + name), zip);
            }
        }
    }

    private void copy(Path target) throws IOException {
        Files.createDirectories(target.resolve(PUBLISHED));
        for (String name : List.of("classes.json", "model.json")) {
            Files.copy(folder.resolve("bank/out/" + PUBLISHED + name), target.resolve(PUBLISHED + name));
        }
    }

    private void type(String file, String name, String namespace, String text, String rows, String... more)
            throws IOException {
        Path page = folder.resolve(file);
        Files.createDirectories(page.getParent());
        Files.writeString(page, """
                ---
                title: "%1$s resource type"
                doc_type: resourcePageType
                ---

                # %1$s resource type

                Namespace: %2$s

                %3$s

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                %4$s
                %5$s""".formatted(name, namespace, text, rows, String.join("", more)));
    }
}
