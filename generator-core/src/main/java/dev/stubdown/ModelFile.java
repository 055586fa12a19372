package dev.stubdown;

import dev.stubdown.model.ApiModel;
import dev.stubdown.output.modeljson.ModelJsonReader;
import dev.stubdown.source.SourceReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A model that was written to a file. */
final class ModelFile {

    private ModelFile() {}

    /**
     * The model in a file.
     *
     * @throws InvalidRequestException where the file is not there, or is no model
     */
    static ApiModel read(Path file) throws IOException {
        try {
            return new ModelJsonReader().read(new SourceReader().read(file).text());
        } catch (NoSuchFileException e) {
            throw problem("the model '" + file + "' does not exist; 'stubdown model' makes one");
        } catch (IllegalArgumentException e) {
            throw problem("the model '" + file + "' cannot be read: " + e.getMessage());
        }
    }

    private static InvalidRequestException problem(String sentence) {
        return new InvalidRequestException(List.of(sentence));
    }
}
