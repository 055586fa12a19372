package dev.stubdown.fuzz;

import dev.stubdown.incremental.RecordLaws;

/** Any bytes as what a run kept for the next one. */
public final class RecordFuzz {

    private RecordFuzz() {}

    /** Called by Jazzer first: what is loaded here takes none of the time that an input has. */
    public static void fuzzerInitialize() {
        RecordLaws.check(new byte[1]);
    }

    /** Called by Jazzer with any bytes. */
    public static void fuzzerTestOneInput(byte[] data) {
        RecordLaws.check(data);
    }
}
