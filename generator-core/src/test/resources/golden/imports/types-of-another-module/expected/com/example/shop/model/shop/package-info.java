/**
 * Types of the namespace shop.
 */
@NullMarked
package com.example.shop.model.shop;

import org.jspecify.annotations.NullMarked;
