/**
 * Links the facts of all pages to one model of the API.
 *
 * <p>In come {@link dev.stubdown.fact.PageFacts}, in any order; out goes an {@link dev.stubdown.model.ApiModel} with the diagnostics that only the
 * whole set of pages can show. {@link dev.stubdown.link.Linker} lists the passes in order. A pass is a class of its own, takes values and
 * returns values; nothing is filled in later.
 */
@NullMarked
package dev.stubdown.link;

import org.jspecify.annotations.NullMarked;
