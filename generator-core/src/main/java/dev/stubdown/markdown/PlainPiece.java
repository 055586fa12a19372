package dev.stubdown.markdown;

import dev.stubdown.document.Block;
import dev.stubdown.document.Heading;

/** What stands on a page by itself, in no list and no quote, and was read without flexmark. */
sealed interface PlainPiece {

    /** A heading. */
    record Title(Heading heading) implements PlainPiece {}

    /** Any other block. */
    record Body(Block block) implements PlainPiece {}
}
