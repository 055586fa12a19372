/**
 * A small server of the API that the pages under {@code src/main/docs} describe: the generated interfaces, implemented in memory.
 */
@NullMarked
package com.example.devices;

import org.jspecify.annotations.NullMarked;
