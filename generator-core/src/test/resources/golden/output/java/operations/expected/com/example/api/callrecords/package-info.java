/**
 * Operations of the API.
 */
@NullMarked
package com.example.api.callrecords;

import org.jspecify.annotations.NullMarked;
