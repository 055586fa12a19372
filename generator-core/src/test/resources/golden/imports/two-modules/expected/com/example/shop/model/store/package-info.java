/**
 * Types of the namespace store.
 */
@NullMarked
package com.example.shop.model.store;

import org.jspecify.annotations.NullMarked;
