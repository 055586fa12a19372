/**
 * Types of the namespace microsoft.graph.default.1x.
 */
@NullMarked
package com.example.model.default_._1x;

import org.jspecify.annotations.NullMarked;
