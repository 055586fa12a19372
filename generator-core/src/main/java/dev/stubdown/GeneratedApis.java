package dev.stubdown;

import dev.stubdown.write.AbandonedOutput;
import java.util.List;

/**
 * What became of the APIs of a run.
 *
 * @param results of those that were wanted, in the order of the file
 * @param abandoned folders in which nothing is generated any more
 */
public record GeneratedApis(
        List<ApiResult<GenerationRequest, GenerationResult>> results, List<AbandonedOutput> abandoned) {

    public GeneratedApis {
        results = List.copyOf(results);
        abandoned = List.copyOf(abandoned);
    }
}
