package com.example;

import com.example.bank.model.bank.Money;
import com.example.ledger.model.Bill;

/** Compiles only where both APIs have one class for an amount of money. */
final class Bills {

    private Bills() {}

    static Bill of(Money total) {
        return Bill.builder().number("1").total(total).build();
    }
}
