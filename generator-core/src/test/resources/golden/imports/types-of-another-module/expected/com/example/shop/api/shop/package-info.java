/**
 * Operations of the API.
 */
@NullMarked
package com.example.shop.api.shop;

import org.jspecify.annotations.NullMarked;
