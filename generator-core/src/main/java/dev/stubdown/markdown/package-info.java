/**
 * Text to tree: a page's Markdown becomes a {@link dev.stubdown.document.Document}.
 *
 * <p>In comes a {@link dev.stubdown.source.SourceFile}, out goes the page as sections, blocks and inlines, each with its place in the source. The
 * only room that knows flexmark. What no rule can read (tabs but the first, the inside of code blocks and comments) never reaches flexmark: it is
 * cut out before ({@code PageScanner}) and the offsets are mapped back ({@code PageText}). What can mean only one thing is read without flexmark
 * ({@code PlainBlocks}), which gets an empty heading in its place.
 */
@NullMarked
package dev.stubdown.markdown;

import org.jspecify.annotations.NullMarked;
