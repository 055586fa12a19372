package dev.stubdown.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.stubdown.diagnostic.Coverage;
import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelDocument;
import dev.stubdown.output.modeljson.ModelJsonReader;
import dev.stubdown.output.modeljson.ModelJsonWriter;
import dev.stubdown.output.modeljson.PublishedJson;
import java.util.List;

/** Any bytes as the model of another module. A form feed parts {@code model.json} from {@code classes.json}. */
public final class ModelJsonFuzz {

    private ModelJsonFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        check("{\"formatVersion\": 1, \"types\": [], \"operations\": []}\f{\"formatVersion\": 1}");
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        FuzzedText.of(data).ifPresent(ModelJsonFuzz::check);
    }

    private static void check(String text) {
        String[] files = text.split("\f", 2);
        try {
            isReadBack(new ModelJsonReader().read(files[0]));
            PublishedJson.read(files[0], files.length > 1 ? files[1] : "{\"formatVersion\": 1}");
        } catch (IllegalArgumentException e) {
            // is how both say what is wrong with a file
        }
    }

    static void isReadBack(ApiModel model) {
        String text = new ModelJsonWriter().text(new ModelDocument(model, Coverage.NONE, List.of(), ""));
        ApiModel read = new ModelJsonReader().read(text);
        assertEquals(model.types(), read.types(), "model.json");
        assertEquals(model.operations(), read.operations(), "model.json");
    }
}
