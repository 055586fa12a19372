package dev.stubdown.link;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Hears what the linker decides while it does. Called by one thread. */
public interface Decisions {

    /** Hears nothing, and costs nothing: what would be told is not even made. */
    Decisions NONE = new Decisions() {
        @Override
        public void decided(Supplier<Decision> decision) {}

        @Override
        public void claimed(Supplier<Stream<Claim>> claims) {}
    };

    /** A later decision on the same subject and aspect replaces an earlier one. */
    void decided(Supplier<Decision> decision);

    /** What sources say, the winner's among them; one that is told twice counts once. */
    void claimed(Supplier<Stream<Claim>> claims);
}
