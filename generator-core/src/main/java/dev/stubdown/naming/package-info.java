/**
 * What was decided about names before any rule is asked: by the user, and by earlier runs.
 *
 * <p>In come entries of {@code stubdown.yaml} and of a names lock, out go answers to the one question of {@code javamodel}: is the name of
 * this subject decided already? Names by rule are no business of this room.
 */
@NullMarked
package dev.stubdown.naming;

import org.jspecify.annotations.NullMarked;
