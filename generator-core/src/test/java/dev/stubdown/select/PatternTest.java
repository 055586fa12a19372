package dev.stubdown.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stubdown.model.Operation;
import dev.stubdown.term.QualifiedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

    @ParameterizedTest
    @CsvSource({
        "shop.pen,        shop.pen,       true",
        "shop.pen,        shop.pencil,    false",
        "shop.Pen,        shop.pen,       false",
        "shop.*,          shop.pen,       true",
        "shop.*,          shop.old.pen,   false",
        "shop.**,         shop.old.pen,   true",
        "**.pen,          shop.old.pen,   true",
        "**.pen,          pen,            true",
        "pen,             shop.old.pen,   true",
        "pen*,            shop.pencil,    true",
        "p?n,             shop.pin,       true",
        "pen,             shop.pen.nib,   false",
        "shop.[a-o]*,     shop.pen,       false",
        "'shop.{pen,ink}', shop.ink,      true",
    })
    void a_type(String pattern, String name, boolean fits) {
        assertEquals(fits, TypePattern.parse(pattern).matches(QualifiedName.parse(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /pens/{id},          GET /pens/{pen-id},         true",
        "GET /pens/{},            GET /pens/{pen-id},         true",
        "GET /pens/{id},          DELETE /pens/{id},          false",
        "GET /pens/{id},          GET /pens/id,               false",
        "/pens/{id},              DELETE /pens/{id},          true",
        "* /pens/{id},            DELETE /pens/{id},          true",
        "'{GET,PUT} /pens/**',    PUT /pens/{id}/nib,         true",
        "'{GET,PUT} /pens/**',    POST /pens/{id}/nib,        false",
        "GET /pens/*,             GET /pens/{id},             true",
        "GET /pens/*,             GET /pens/{id}/nib,         false",
        "'/pens{,/**}',           GET /pens,                  true",
        "'/pens{,/**}',           GET /pens/{id},             true",
        "'GET /pens/of(who=''{who}'')', GET /pens/of(who='{name}'),  true",
        "get-the-*,               GET /pens,                  true",
        "get-*-pen,               GET /pens,                  false",
        "GET,                     GET /pens,                  false",
    })
    void an_operation(String pattern, String methodAndPath, boolean fits) {
        Operation operation = new Models()
                .operation(methodAndPath, "get-the-pens", "shop.pen")
                .model()
                .operations()
                .get(0);
        assertEquals(fits, OperationPattern.parse(pattern).matches(operation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            shop.{pen      | the pattern 'shop.{pen' is malformed: a brace does not close
            GET /pens/[a   | the pattern 'GET /pens/[a' is malformed: a bracket does not close
            `  `           | a pattern of what to select is blank
            """)
    void a_malformed_one_is_refused_in_its_own_words(String pattern, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> RootPattern.parse(pattern))
                        .getMessage());
    }
}
