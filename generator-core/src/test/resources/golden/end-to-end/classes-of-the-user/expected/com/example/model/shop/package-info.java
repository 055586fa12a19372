/**
 * Types of the namespace shop.
 */
@NullMarked
package com.example.model.shop;

import org.jspecify.annotations.NullMarked;
