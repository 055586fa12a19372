/**
 * Types of the namespace circus.
 */
@NullMarked
package com.example.circus.model.circus;

import org.jspecify.annotations.NullMarked;
