/**
 * Text files by FreeMarker templates: the only room that knows it. Templates come from the class path and can reach nothing but the values
 * that they are given.
 */
@NullMarked
package dev.stubdown.output.freemarker;

import org.jspecify.annotations.NullMarked;
