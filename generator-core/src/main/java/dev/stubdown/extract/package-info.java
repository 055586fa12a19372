/**
 * Page tree and dialect in, facts out: the one extraction engine.
 *
 * <p>{@link dev.stubdown.extract.PageReader} is the way in. What the engine knows by itself are standards (HTTP messages, JSON, OData's path
 * grammar) and in-page metadata ({@code MetadataComment}); every wording comes from the dialect. After this room no code looks at page text.
 */
@NullMarked
package dev.stubdown.extract;

import org.jspecify.annotations.NullMarked;
