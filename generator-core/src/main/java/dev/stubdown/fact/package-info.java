/**
 * What one page says, and nothing more: facts with their evidence and place, not yet linked to other pages.
 *
 * <p>Made by {@code extract}, read by {@code link} and {@code check}. Page text ends here: paths are templates, types are expressions, methods
 * are constants.
 */
@NullMarked
package dev.stubdown.fact;

import org.jspecify.annotations.NullMarked;
