package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rule about return styles counts, and what is said of rules that are wrong. */
class ReturnStylesTest {

    private static final ApiModel MODEL = new ModelJsonReader().read("""
            {"formatVersion": 1, "types": [], "operations": [%s, %s]}
            """.formatted(
                    operation("user-get", "GET", "/users/{id}"), operation("user-delete", "DELETE", "/users/{id}")));

    private static String operation(String name, String method, String path) {
        return """
                {"name": "%s", "summary": "", "description": "", "method": "%s", "path": "%s", "kind": "other", "ownerType": null,
                 "parameters": [], "request": null, "responses": [],
                 "source": {"file": "a.md", "line": 1, "column": 1, "length": 1}}
                """.formatted(name, method, path);
    }

    private static ContractOptions options(String... rules) {
        return ContractOptions.builder().returnStyleOf(List.of(rules)).build();
    }

    private static List<ReturnStyle> styles(String... rules) {
        ReturnStyles styles = new ReturnStyles(options(rules));
        return MODEL.operations().stream().map(styles::of).toList();
    }

    @Test
    void the_last_rule_that_matches_counts() {
        assertEquals(
                List.of(ReturnStyle.RESPONSE, ReturnStyle.COMPLETION_STAGE),
                styles("/users/**=completion-stage", "GET /users/{any}=response"));
        assertEquals(
                List.of(ReturnStyle.COMPLETION_STAGE, ReturnStyle.COMPLETION_STAGE),
                styles("GET /users/{any}=response", "/users/**=completion-stage"));
        assertEquals(List.of(ReturnStyle.ENTITY, ReturnStyle.RESPONSE), styles("*-delete=response"));
    }

    @Test
    void a_path_may_have_a_sign_of_equality() {
        assertEquals(
                new ReturnStyleRule("GET /f(a={a})", ReturnStyle.RESPONSE),
                ReturnStyleRule.parse("GET /f(a={a}) = response"));
    }

    @Test
    void a_pattern_that_matches_nothing_is_a_problem() {
        assertEquals(
                List.of("no operation matches 'user-gett', which is given a return style; did you mean 'user-get'?"),
                new ReturnStyles(options("user-gett=response", "GET /users/{id}=response")).problems(MODEL));
    }

    @Test
    void everything_that_is_wrong_is_told() {
        ContractOptions.Builder builder = ContractOptions.builder()
                .returnStyle("entitty")
                .returnStyleOf(List.of("user-get", "user-get=nothing", "[=response"))
                .beanParamsFrom(-1)
                .companions(List.of("pages", "page"))
                .microProfile(List.of("graphql"));
        assertEquals(
                List.of(
                        "'returnStyle' takes one of entity, response, completion-stage, not 'entitty'; did you mean 'entity'?",
                        "a return style is written as PATTERN=STYLE, not 'user-get'",
                        "the return styles are entity, response, completion-stage, not 'nothing'",
                        "the pattern '[' is malformed: a bracket does not close",
                        "'companions' takes one of pages, errors, not 'page'; did you mean 'pages'?",
                        "'microProfile' takes one of openapi, rest-client, not 'graphql'",
                        "'beanParamsFrom' takes a number from 0 on, not -1"),
                builder.problems());
    }
}
