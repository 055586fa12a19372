/**
 * Types of the namespace microsoft.graph.shop.
 */
@NullMarked
package com.example.model.shop;

import org.jspecify.annotations.NullMarked;
