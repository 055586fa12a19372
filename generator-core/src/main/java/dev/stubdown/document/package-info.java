/**
 * A page as a tree: front matter, sections under their headings, blocks, inlines; immutable, small, with the place of every node.
 *
 * <p>Made by {@code markdown}, read by {@code extract}. Knows neither the Markdown parser nor any documentation style.
 */
@NullMarked
package dev.stubdown.document;

import org.jspecify.annotations.NullMarked;
