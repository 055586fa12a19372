/**
 * What clients and servers of the API have use for.
 */
@NullMarked
package com.example.support;

import org.jspecify.annotations.NullMarked;
