/**
 * Types of the namespace bank.
 */
@NullMarked
package com.example.shop.model.bank;

import org.jspecify.annotations.NullMarked;
