package dev.stubdown.link;

import dev.stubdown.fact.ObjectFact;
import org.jspecify.annotations.Nullable;

/**
 * A type that pages use and describe, though none of them is about it.
 *
 * @param fact what those pages tell, as if one page said it
 * @param linkedFile the missing page that their links lead to; null where they do not link
 */
record ImpliedType(ObjectFact fact, @Nullable String linkedFile) {}
