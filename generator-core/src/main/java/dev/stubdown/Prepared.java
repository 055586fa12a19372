package dev.stubdown;

import dev.stubdown.javamodel.PublishedModel;
import java.io.IOException;

/**
 * A generation of which nothing is written yet.
 *
 * @param published what other APIs, or modules, may share of it
 * @param complete false where a page could not be read
 */
record Prepared(PublishedModel published, boolean complete, Writing writing) {

    /** Writes the files, and tells what became of all. */
    interface Writing {
        GenerationResult result() throws IOException;
    }
}
