/**
 * Types of the namespace microsoft.graph.callRecords.
 */
@NullMarked
package com.example.model.callrecords;

import org.jspecify.annotations.NullMarked;
