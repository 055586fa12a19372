package dev.stubdown.incremental;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run keeps for the next one.
 *
 * @param incremental false forgets everything and keeps nothing
 * @param cacheDirectory where it is kept, for all outputs; null keeps nothing
 * @param fileTimes false reads every file to find whether it has changed, whatever its size and times say
 */
public record IncrementalOptions(
        boolean incremental, @Nullable Path cacheDirectory, boolean fileTimes) {

    /** Nothing is kept. */
    public static final IncrementalOptions NONE = new IncrementalOptions(false, null, true);

    /** Options to fill in. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. What is set later goes before what was set earlier. */
    public static final class Builder {

        private boolean incremental = true;
        private @Nullable Path cacheDirectory;
        private boolean fileTimes = true;

        private Builder() {}

        /** False to forget the last run and keep nothing of this one; true by default. */
        public Builder incremental(boolean keep) {
            incremental = keep;
            return this;
        }

        /** Where it is kept; by default nowhere. */
        public Builder cacheDirectory(Path folder) {
            cacheDirectory = folder;
            return this;
        }

        /** Where it is kept, unless somebody has said so already. */
        public Builder cacheDirectoryIfNone(Path folder) {
            cacheDirectory = cacheDirectory == null ? folder : cacheDirectory;
            return this;
        }

        /** False to read every file to find whether it has changed; true by default. */
        public Builder fileTimes(boolean trusted) {
            fileTimes = trusted;
            return this;
        }

        /** Takes over what a file or flags say; null says nothing. */
        public Builder said(@Nullable Boolean on, @Nullable Path folder, @Nullable Boolean trusted) {
            incremental = on == null ? incremental : on;
            cacheDirectory = folder == null ? cacheDirectory : folder;
            fileTimes = trusted == null ? fileTimes : trusted;
            return this;
        }

        /** The options. */
        public IncrementalOptions build() {
            return new IncrementalOptions(incremental, cacheDirectory, fileTimes);
        }
    }
}
