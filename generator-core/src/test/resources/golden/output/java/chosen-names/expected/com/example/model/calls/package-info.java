/**
 * Types of the namespace microsoft.graph.callRecords.
 */
@NullMarked
package com.example.model.calls;

import org.jspecify.annotations.NullMarked;
