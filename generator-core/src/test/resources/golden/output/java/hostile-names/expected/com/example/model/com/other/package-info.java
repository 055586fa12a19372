/**
 * Types of the namespace Com.Other.
 */
@NullMarked
package com.example.model.com.other;

import org.jspecify.annotations.NullMarked;
