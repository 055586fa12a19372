package dev.stubdown.cli;

import dev.stubdown.GenerationRequest;
import dev.stubdown.RequestBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that options come from, for every command that takes some. */
final class ConfigOption {

    private static final String DEFAULT_CONFIG = "stubdown.yaml";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Options from a file; flags go before it. Without this, stubdown.yaml in the working folder is read if it is"
                            + " there.")
    private @Nullable Path config;

    /** A request with what the file says. */
    RequestBuilder request(Path folder) throws IOException {
        RequestBuilder request = GenerationRequest.builder();
        readInto(request, folder);
        return request;
    }

    /** Sets what the file says, and leaves all else as it is. */
    void readInto(RequestBuilder request, Path folder) throws IOException {
        Path defaultConfig = folder.resolve(DEFAULT_CONFIG);
        if (config != null) {
            request.configFile(folder.resolve(config));
        } else if (Files.exists(defaultConfig)) {
            request.configFile(defaultConfig);
        }
    }
}
