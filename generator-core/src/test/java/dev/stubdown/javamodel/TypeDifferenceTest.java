package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.model.ApiModel;
import dev.stubdown.model.TypeDefinition;
import dev.stubdown.output.modeljson.ModelJsonReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeDifferenceTest {

    private static final String PEN = """
            {"kind": "object", "namespace": "shop", "name": "pen", "baseType": "shop.tool", "description": "A pen.",
             "properties": [
               {"name": "ink", "type": {"name": "shop.ink"}, "nullable": true, "source": PLACE},
               {"name": "price", "type": {"name": "Decimal"}, "nullable": null, "limits": {"minimum": 0}, "source": PLACE}],
             "source": PLACE}""";

    private static final String INK = """
            {"kind": "enum", "namespace": "shop", "name": "pen", "flags": false,
             "members": [{"name": "red", "source": PLACE}, {"name": "blue", "source": PLACE}], "source": PLACE}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'shop.tool'; 'shop.thing'; 'its base type is shop.tool here and shop.thing there'",
                "'\"kind\": \"object\",'; '\"kind\": \"object\", \"abstract\": true,'; 'it is abstract only there'",
                "'\"kind\": \"object\",'; '\"kind\": \"object\", \"openType\": true,'; 'it is open only there'",
                "'Decimal'; 'Double'; 'its property ''price'' is Decimal here and Double there'",
                "'{\"name\": \"shop.ink\"}'; '{\"name\": \"shop.ink\", \"collection\": true}'; 'its property ''ink'' is shop.ink here and a list of shop.ink there'",
                "'\"nullable\": true'; '\"nullable\": false'; 'its property ''ink'' is described differently (null)'",
                "'\"nullable\": true'; '\"nullable\": true, \"required\": true'; 'its property ''ink'' is described differently (required)'",
                "'\"nullable\": true'; '\"nullable\": true, \"key\": true'; 'its property ''ink'' is described differently (a key)'",
                "'\"nullable\": true'; '\"nullable\": true, \"readOnly\": true'; 'its property ''ink'' is described differently (read-only)'",
                "'\"nullable\": true'; '\"nullable\": true, \"navigation\": true'; 'its property ''ink'' is described differently (a navigation property)'",
                "'\"minimum\": 0'; '\"minimum\": 1'; 'its property ''price'' is described differently (limits)'",
                "'\"name\": \"ink\"'; '\"name\": \"tip\"'; 'it has the property ''ink'' only here'"
            })
    void what_counts_of_an_object(String text, String other, String difference) {
        assertEquals(Optional.of(difference), between(PEN, PEN.replace(text, other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'red'; 'green'; 'it has the value ''red'' only here'",
                "'\"members\": ['; '\"members\": [{\"name\": \"green\", \"source\": PLACE},'; 'it has the value ''green'' only there'",
                "'\"flags\": false'; '\"flags\": true'; 'it is a set of flags only there'",
                "'\"flags\": false'; '\"evolvable\": true'; 'it is open for more values only there'"
            })
    void what_counts_of_an_enum(String text, String other, String difference) {
        assertEquals(Optional.of(difference), between(INK, INK.replace(text, other)));
    }

    @Test
    void an_enum_is_no_object() {
        assertEquals(Optional.of("it is an object here and an enum there"), between(PEN, INK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'A pen.'; 'It writes.'",
                "'\"kind\": \"object\",'; '\"kind\": \"object\", \"deprecated\": true, \"inferred\": true, \"evidence\": [\"path\"],'"
            })
    void what_does_not_count(String text, String other) {
        assertEquals(Optional.empty(), between(PEN, PEN.replace(text, other)));
    }

    @Test
    void the_order_does_not_count() {
        String turned = PEN.replace("\"ink\"", "\"-\"")
                .replace("\"price\"", "\"ink\"")
                .replace("\"-\"", "\"price\"")
                .replace("{\"name\": \"shop.ink\"}, \"nullable\": true", "\"TYPE\"")
                .replace(
                        "{\"name\": \"Decimal\"}, \"nullable\": null, \"limits\": {\"minimum\": 0}",
                        "{\"name\": \"shop.ink\"}, \"nullable\": true")
                .replace("\"TYPE\"", "{\"name\": \"Decimal\"}, \"nullable\": null, \"limits\": {\"minimum\": 0}");
        assertEquals(Optional.empty(), between(PEN, turned));
        assertEquals(
                Optional.empty(),
                between(INK, INK.replace("red", "-").replace("blue", "red").replace("-", "blue")));
    }

    private static Optional<String> between(String here, String there) {
        return TypeDifference.between(type(here, 1), type(there, 2));
    }

    private static TypeDefinition type(String json, int line) {
        String place = "{\"file\": \"pen.md\", \"line\": " + line + ", \"column\": 1, \"length\": 0}";
        ApiModel model = new ModelJsonReader()
                .read("{\"formatVersion\": 1, \"types\": [" + json.replace("PLACE", place) + "], \"operations\": []}");
        return model.types().get(0);
    }
}
