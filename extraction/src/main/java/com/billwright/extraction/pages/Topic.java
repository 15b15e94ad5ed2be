package com.billwright.extraction.pages;

import java.util.Locale;

/// What a phrase is about; the phrases are in `phrases.properties`.
enum Topic {
    TITLE_INVOICE,
    TITLE_CREDIT,
    TITLE_STATEMENT,
    TITLE_RECEIPT,
    TITLE_DELIVERY,
    TITLE_ORDER,
    TITLE_QUOTE,
    TITLE_REMINDER,
    TITLE_TERMS,
    TITLE_CONTRACT,
    TITLE_REPORT,
    TITLE_LETTER,
    NUMBER_INVOICE,
    DATE_INVOICE,
    DATE_DUE,
    AMOUNT_DUE,
    AMOUNT_TOTAL,
    AMOUNT_SUB,
    AMOUNT_TAX,
    AMOUNT_CREDITED,
    CARRIED,
    CONTINUED,
    BALANCE_OPENING,
    BALANCE_CLOSING,
    AGING,
    STATEMENT_TABLE,
    PAID_CASH,
    PAID_CARD,
    PAID_DONE,
    TILL,
    ITEMS,
    PAYMENT_HOW,
    GREETING,
    FAREWELL,
    SIGNATURE,
    DELIVERY,
    ORDERING,
    QUOTING,
    REMINDING,
    LEGAL;

    boolean title() {
        return ordinal() <= TITLE_LETTER.ordinal();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
