/** What of an API is wanted: a model to a smaller one. Sees models and words only. */
@NullMarked
package dev.stubdown.select;

import org.jspecify.annotations.NullMarked;
