/**
 * Types of the namespace microsoft.graph.
 */
@NullMarked
package com.example.model;

import org.jspecify.annotations.NullMarked;
