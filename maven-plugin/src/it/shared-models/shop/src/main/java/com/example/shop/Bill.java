package com.example.shop;

import com.example.bank.model.bank.Account;
import com.example.bank.model.bank.AccountState;
import com.example.bank.model.bank.Money;
import com.example.shop.model.shop.Invoice;

/** Compiles only where the types of the bank are those of its own module. */
final class Bill {

    private Bill() {}

    static Invoice of(Money total, Account payer) {
        AccountState state = payer.getState();
        return Invoice.builder().total(total).payer(payer).state(state).build();
    }
}
