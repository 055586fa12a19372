package dev.stubdown.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stubdown.model.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP messages that a page shows.
 *
 * @param requests in order
 * @param responses in order, those of success only
 * @param examples requests with the responses behind them
 */
record Exchanges(List<Message> requests, List<Message> responses, List<Example> examples) {

    /**
     * One message.
     *
     * @param json the tree of its body; null where it has none, or it is not JSON
     */
    record Message(
            HttpMessage http,
            @Nullable MetadataComment metadata,
            @Nullable JsonNode json) {}
}
