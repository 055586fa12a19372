/**
 * Text files by FreeMarker templates: the only room that knows it. Our own templates come from the class path, those of
 * users from files; both can reach nothing but the values that they are given.
 */
@NullMarked
package dev.stubdown.output.freemarker;

import org.jspecify.annotations.NullMarked;
