/**
 * Operations of the API.
 */
@NullMarked
package com.example.api;

import org.jspecify.annotations.NullMarked;
