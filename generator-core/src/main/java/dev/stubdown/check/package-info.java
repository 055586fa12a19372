/**
 * What is wrong with the pages: one class a check, over the linked model and the facts of all pages.
 *
 * <p>In come {@code model} and {@code fact}; out go findings. What one page shows by itself is found by {@code extract} already; here is what
 * only several pages together, or a page and the model, show. Knows no page text.
 */
@NullMarked
package dev.stubdown.check;

import org.jspecify.annotations.NullMarked;
