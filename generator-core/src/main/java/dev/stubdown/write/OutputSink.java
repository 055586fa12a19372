package dev.stubdown.write;

import dev.stubdown.output.GeneratedFile;
import java.io.IOException;
import java.util.stream.Stream;

/** Where generated files go. */
public interface OutputSink {

    /**
     * Takes one whole output: what is not in it is not part of the output any more.
     *
     * @param files in any order; they are printed by several threads at a time
     * @throws OutputException where a file may not be written: its path leaves the folder, two files have one path, or a file stands there
     *     that is not ours. Nothing has been changed then
     * @throws IOException where the disk refuses. What stood there before stands there still
     */
    WriteReport write(Stream<GeneratedFile> files) throws IOException;
}
