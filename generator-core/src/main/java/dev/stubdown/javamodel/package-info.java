/** Every Java decision. */
@NullMarked
package dev.stubdown.javamodel;

import org.jspecify.annotations.NullMarked;
