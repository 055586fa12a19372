package dev.stubdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.stubdown.ApiRequest.Role;
import dev.stubdown.output.javapoet.JavaCode;
import dev.stubdown.write.MemorySink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bank and a shop, each documented in its own style, in one file. */
class ApiRunsTest {

    private static final String FILE = """
            outputDirectory: out
            apis:
              bank:
                docs: bank
                basePackage: com.example.bank
              shop:
                docs: shop
                dialect: business-central
                basePackage: com.example.shop
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writePages() throws IOException {
        write("stubdown.yaml", FILE);
        write("bank/money.md", """
                ---
                title: "money resource type"
                doc_type: resourcePageType
                ---

                # money resource type

                Namespace: bank

                ## Properties

                |Property|Type|Description|
                |:---|:---|:---|
                |amount|Decimal|How much.|
                """);
        write("shop/resources/lib_bill.md", """
                ---
                title: bill resource type
                description: bill resource type.
                ---

                # bill resource type

                What is to be paid.

                ## Properties

                |Property|Type|Description|
                |:--|:--|:--|
                |number|string|The number.|
                |total|money|How much.|
                """);
    }

    @Test
    void types_of_an_api_are_shared_with_those_behind_it() throws IOException {
        GeneratedApis generated = generate(null);
        assertEquals(
                List.of("bank", "shop"),
                generated.results().stream().map(each -> each.request().api()).toList());
        assertEquals(List.of(RunStatus.DONE, RunStatus.DONE), statuses(generated));
        SortedMap<String, String> bank = java("out/bank");
        SortedMap<String, String> shop = java("out/shop");
        assertTrue(
                bank.containsKey("com/example/bank/model/bank/Money.java"),
                bank.keySet().toString());
        assertTrue(
                shop.keySet().stream().noneMatch(name -> name.endsWith("/Money.java")),
                shop.keySet().toString());
        assertTrue(
                shop.get("com/example/shop/model/Bill.java").contains("import com.example.bank.model.bank.Money;"),
                shop.toString());
        SortedMap<String, String> all = new TreeMap<>(bank);
        all.putAll(shop);
        assertEquals(List.of(), JavaCode.compile(all).diagnostics());
    }

    @Test
    void one_api_is_written_alone_and_knows_those_before_it() throws IOException {
        GeneratedApis generated = generate("shop");
        assertEquals(
                List.of("shop"),
                generated.results().stream().map(each -> each.request().api()).toList());
        assertFalse(Files.exists(folder.resolve("out/bank")));
        assertTrue(
                java("out/shop").get("com/example/shop/model/Bill.java").contains("com.example.bank.model.bank.Money"));
        assertEquals(
                List.of(Role.WANTED, Role.LATER),
                requests("bank").all().stream().map(ApiRequest::role).toList());
    }

    @Test
    void the_order_of_the_file_counts() throws IOException {
        write("stubdown.yaml", """
                outputDirectory: out
                apis:
                  shop:
                    docs: shop
                    dialect: business-central
                    basePackage: com.example.shop
                  bank:
                    docs: bank
                    basePackage: com.example.bank
                """);
        GenerationResult shop = generate(null).results().get(0).result();
        assertTrue(
                shop.diagnostics().stream().anyMatch(each -> each.code().id().equals("type/undefined")),
                shop.diagnostics().toString());
    }

    @Test
    void what_an_api_says_goes_before_what_all_say() throws IOException {
        write(
                "stubdown.yaml",
                FILE.replace("outputDirectory: out", "outputDirectory: out\nstyle: record\nfailOn: warning")
                        .replace(
                                "    docs: bank",
                                "    docs: bank\n    style: immutable\n    outputDirectory: elsewhere"));
        List<GenerationRequest> requests =
                requests(null).all().stream().map(ApiRequest::request).toList();
        assertEquals(
                "IMMUTABLE RECORD",
                requests.get(0).java().style() + " " + requests.get(1).java().style());
        assertEquals(
                "WARNING WARNING",
                requests.get(0).failOn() + " " + requests.get(1).failOn());
        assertEquals(folder.resolve("elsewhere"), requests.get(0).outputDirectory());
        assertEquals(folder.resolve("out/shop"), requests.get(1).outputDirectory());
    }

    @Test
    void all_that_is_wrong_is_told_with_the_api() throws IOException {
        write(
                "stubdown.yaml",
                FILE.replace("    docs: bank\n", "")
                        .replace("com.example.shop", "no package")
                        .replace("dialect:", "dialekt:"));
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, () -> requests(null));
        String file = folder.resolve("stubdown.yaml").toString();
        assertEquals(
                List.of(
                        file + ":7:5: Unknown key 'dialekt'; did you mean 'dialect'?",
                        "API 'bank': no documentation folder is given",
                        "API 'shop': the base package 'no package' is not a name of a Java package"),
                wrong.problems());
    }

    @Test
    void a_name_that_is_no_api_is_refused() {
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, () -> requests("shoop"));
        assertEquals(List.of("there is no API 'shoop', only bank, shop; did you mean 'shop'?"), wrong.problems());
        wrong = assertThrows(
                InvalidRequestException.class,
                () -> ApiRequests.of(null, "shop", GenerationRequest::builder, (request, own) -> request.build()));
        assertEquals(List.of("there is no API 'shop': no configuration file says 'apis'"), wrong.problems());
    }

    @Test
    void two_apis_cannot_have_one_package_folder_or_lock() throws IOException {
        write("stubdown.yaml", FILE.replace("example.shop", "example.bank"));
        assertProblem("the APIs 'bank' and 'shop' have one base package: com.example.bank");
        write("stubdown.yaml", "namesLock: names.yaml\n" + FILE);
        assertProblem("the APIs 'bank' and 'shop' have one names lock: " + folder.resolve("names.yaml"));
        write("stubdown.yaml", FILE.replace("    docs: ", "    outputDirectory: one\n    docs: "));
        assertProblem("the APIs 'bank' and 'shop' have one output folder: " + folder.resolve("one"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private void assertProblem(String problem) {
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, () -> generate(null));
        assertEquals(List.of(problem), wrong.problems());
    }

    /** What shows only when the pages are read is told before anything is written, also of the first. */
    @Test
    void nothing_is_written_where_one_request_is_wrong() throws IOException {
        write("stubdown.yaml", FILE + "    root: no.such.type\n");
        InvalidRequestException wrong = assertThrows(InvalidRequestException.class, () -> generate(null));
        assertTrue(wrong.problems().get(0).startsWith("API 'shop': no "), wrong.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void folders_of_apis_that_are_gone_are_emptied_of_our_files() throws IOException {
        generate(null);
        write("out/shop/mine.txt", "mine");
        write("out/other/mine.txt", "mine");
        String bill = "out/shop/com/example/shop/model/Bill.java";
        write("stubdown.yaml", FILE.substring(0, FILE.indexOf("  shop:")));
        assertEquals(List.of(), generate("bank").abandoned());
        assertTrue(Files.exists(folder.resolve(bill)));
        GeneratedApis generated = generate(null);
        assertEquals(1, generated.abandoned().size());
        assertFalse(Files.exists(folder.resolve(bill)));
        assertTrue(Files.exists(folder.resolve("out/shop/mine.txt")));
        assertFalse(Files.exists(folder.resolve("out/shop/.stubdown-manifest")));
        assertTrue(Files.exists(folder.resolve("out/other/mine.txt")));
        assertTrue(Files.exists(folder.resolve("out/bank/com/example/bank/model/bank/Money.java")));
        assertEquals(List.of(), generate(null).abandoned());
    }

    @Test
    void an_edited_file_of_an_api_that_is_gone_stays() throws IOException {
        generate(null);
        String bill = "out/shop/com/example/shop/model/Bill.java";
        write(bill, "edited");
        write("stubdown.yaml", FILE.substring(0, FILE.indexOf("  shop:")));
        assertEquals(
                List.of("com/example/shop/model/Bill.java"),
                generate(null).abandoned().get(0).files().kept());
        assertTrue(Files.exists(folder.resolve(bill)));
        assertTrue(Files.exists(folder.resolve("out/shop/.stubdown-manifest")));
    }

    @Test
    void the_files_of_a_run_before_there_were_several_go() throws IOException {
        write("stubdown.yaml", "outputDirectory: out\ndocs: bank\nbasePackage: com.example.bank\n");
        generate(null);
        String money = "com/example/bank/model/bank/Money.java";
        assertTrue(Files.exists(folder.resolve("out/" + money)));
        write("stubdown.yaml", FILE + "dryRun: true\n");
        assertEquals(2, generate(null).abandoned().get(0).files().removed().size());
        assertTrue(Files.exists(folder.resolve("out/" + money)));
        write("stubdown.yaml", FILE);
        generate(null);
        assertFalse(Files.exists(folder.resolve("out/" + money)));
        assertTrue(Files.exists(folder.resolve("out/bank/" + money)));
    }

    @Test
    void an_api_behind_one_that_cannot_be_read_stays_as_it_is() throws IOException {
        generate(null);
        Files.write(folder.resolve("bank/broken.md"), new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'});
        write(
                "shop/resources/lib_till.md",
                Files.readString(folder.resolve("shop/resources/lib_bill.md")).replace("bill", "till"));
        assertEquals(List.of(RunStatus.UNREADABLE_PAGES, RunStatus.UNREADABLE_PAGES), statuses(generate(null)));
        assertFalse(Files.exists(folder.resolve("out/shop/com/example/shop/model/Till.java")));
    }

    @Test
    void the_other_runs_know_the_types_too() throws IOException {
        ApiRuns runs = new ApiRuns(new Generator());
        for (String api : new @Nullable String[] {null, "shop"}) {
            ModelResult model = last(runs.model(of(api, RequestBuilder::buildSelectionRequest)));
            assertEquals(2, model.model().types().size());
            assertEquals(List.of(), model.diagnostics());
            CheckResult check = last(runs.check(of(api, RequestBuilder::buildCheckRequest)));
            assertTrue(
                    check.findings().stream()
                            .noneMatch(each -> each.diagnostic().code().id().equals("type/undefined")),
                    check.findings().toString());
            assertEquals(
                    List.of(),
                    last(runs.verify(of(api, RequestBuilder::buildVerifyRequest)))
                            .findings());
            ExplainResult told = last(runs.explain(of(api, request -> request.buildExplainRequest("bank.money"))));
            assertTrue(told.toString().contains("type/imported"), told.toString());
            Map<String, MemorySink> sinks = new TreeMap<>();
            runs.writeExampleTests(
                    of(api, RequestBuilder::buildVerifyRequest),
                    each -> sinks.computeIfAbsent(each.api(), name -> new MemorySink()));
            assertTrue(sinks.containsKey("shop"));
            assertEquals(api == null, sinks.containsKey("bank"));
        }
    }

    @Test
    void each_api_has_a_baseline_of_its_own() throws IOException {
        ApiRequests<CheckRequest> requests = of(
                null,
                request -> request.defaultBaseline(folder.resolve("known.json"))
                        .writeBaseline(true)
                        .buildCheckRequest());
        new ApiRuns(new Generator()).check(requests);
        assertTrue(Files.exists(folder.resolve("known-bank.json")));
        assertTrue(Files.exists(folder.resolve("known-shop.json")));
        ApiRequests<CheckRequest> one = of(
                null,
                request -> request.baseline(folder.resolve("one.json"))
                        .writeBaseline(true)
                        .buildCheckRequest());
        InvalidRequestException wrong =
                assertThrows(InvalidRequestException.class, () -> new ApiRuns(new Generator()).check(one));
        assertEquals(
                List.of("the APIs 'bank' and 'shop' have one baseline: " + folder.resolve("one.json")),
                wrong.problems());
    }

    @Test
    void whoever_knows_of_one_api_alone_has_to_choose() throws IOException {
        InvalidRequestException wrong = assertThrows(
                InvalidRequestException.class,
                () -> GenerationRequest.builder()
                        .configFile(folder.resolve("stubdown.yaml"))
                        .build());
        assertTrue(
                wrong.problems()
                        .get(0)
                        .endsWith("there are several APIs in it, of which one has to be chosen: bank, shop"),
                wrong.getMessage());
    }

    private GeneratedApis generate(@Nullable String api) throws IOException {
        return new ApiRuns(new Generator()).generate(requests(api));
    }

    private ApiRequests<GenerationRequest> requests(@Nullable String api) throws IOException {
        return of(api, RequestBuilder::build);
    }

    private interface Building<T> {
        T build(RequestBuilder request);
    }

    private <T> ApiRequests<T> of(@Nullable String api, Building<T> building) throws IOException {
        return ApiRequests.of(
                folder.resolve("stubdown.yaml"),
                api,
                GenerationRequest::builder,
                (request, own) -> building.build(request));
    }

    private static List<RunStatus> statuses(GeneratedApis generated) {
        return generated.results().stream().map(each -> each.result().status()).toList();
    }

    private static <T, R> R last(List<ApiResult<T, R>> results) {
        return results.get(results.size() - 1).result();
    }

    private SortedMap<String, String> java(String output) throws IOException {
        Path root = folder.resolve(output);
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
