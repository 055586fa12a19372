/**
 * Operations of the API.
 */
@NullMarked
package com.example.api.shop;

import org.jspecify.annotations.NullMarked;
