/**
 * Types of the namespace zoo.
 */
@NullMarked
package com.example.circus.model.zoo;

import org.jspecify.annotations.NullMarked;
