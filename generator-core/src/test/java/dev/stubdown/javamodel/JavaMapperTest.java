package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.diagnostic.Diagnostic;
import dev.stubdown.diagnostic.DiagnosticCode;
import dev.stubdown.diagnostic.Outcome;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the golden folders do not show: findings, and the conventions of plain JSON. */
class JavaMapperTest {

    private static final JavaMapper PLAIN = new JavaMapper(JavaOptions.of("com.example"), WireConventions.PLAIN);

    private static ApiModel model(String goldenCase) throws IOException {
        return new ModelJsonReader().read(text(goldenCase));
    }

    private static String text(String goldenCase) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden/output/java", goldenCase, "model.json"));
    }

    @Test
    void two_paths_that_differ_in_names_of_placeholders_are_one() throws IOException {
        Outcome<JavaModel> outcome = PLAIN.map(model("operations"));
        assertEquals(
                List.of(DiagnosticCode.OPERATION_DUPLICATE),
                outcome.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(
                "`GET /users/{user-id}` cannot be told from `/users/{id}`; it has no Java method of its own",
                outcome.diagnostics().get(0).message());
    }

    @Test
    void without_a_wrapper_a_list_is_a_list() throws IOException {
        JavaModel model = PLAIN.map(model("operations")).value();
        JavaType result = model.resources().stream()
                .flatMap(unit -> unit.methods().stream())
                .filter(method -> method.name().equals("delta"))
                .findFirst()
                .orElseThrow()
                .result();
        assertEquals(JavaType.listOf(JavaType.of(new JavaName("com.example.model.microsoft.graph", "User"))), result);
    }

    @Test
    void the_class_of_a_body_does_not_bear_what_only_its_method_must() throws IOException {
        String clone =
                text("operations").replace("user-assignlicense", "user-clone").replace("/assignLicense", "/clone");
        JavaModel model = PLAIN.map(new ModelJsonReader().read(clone)).value();
        assertEquals(
                List.of("clone_"),
                model.resources().stream()
                        .flatMap(unit -> unit.methods().stream())
                        .map(ResourceMethod::name)
                        .filter(name -> name.startsWith("clone"))
                        .toList());
        assertEquals(
                List.of("UserCloneRequest"),
                model.beans().stream()
                        .map(unit -> unit.name().simpleName())
                        .filter(name -> name.startsWith("UserClone"))
                        .toList());
    }

    @Test
    void without_a_discriminator_no_class_says_how_it_is_read() throws IOException {
        List<BeanUnit> told = PLAIN.map(model("hierarchy")).value().beans().stream()
                .filter(unit -> unit.hierarchy() != null)
                .toList();
        assertEquals(List.of(), told);
    }

    @Test
    void every_unit_has_a_file_of_its_own_on_any_disk() throws IOException {
        List<String> paths = PLAIN.map(model("hostile-names"))
                .value()
                .units()
                .map(unit -> unit.path().toLowerCase(java.util.Locale.ROOT))
                .toList();
        assertEquals(paths.stream().distinct().toList(), paths);
    }

    @Test
    void a_name_that_is_no_package_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> JavaOptions.of("com.example.class"));
    }
}
