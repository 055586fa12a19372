/**
 * The API as its documentation tells it, linked and sorted: types, properties, enums, operations. The same words as {@code model.json}.
 *
 * <p>Made by {@code link}; read by {@code check}, {@code javamodel} and {@code output}. Pure values without behaviour that decides.
 */
@NullMarked
package dev.stubdown.model;

import org.jspecify.annotations.NullMarked;
