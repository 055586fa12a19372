/** Runs tests that are folders of input and expected output. */
@NullMarked
package dev.stubdown.golden;

import org.jspecify.annotations.NullMarked;
