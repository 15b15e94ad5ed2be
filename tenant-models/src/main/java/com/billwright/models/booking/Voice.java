package com.billwright.models.booking;

/// What the history says of each choice, one voice for each way of looking at it: votes, of which more
/// mean more evidence. New ones are added at the end of their group, and the base rebuilt.
enum Voice {
    // The vendor's own bookings: all alike, the newer the more, the newest nearly alone.
    OFTEN,
    RECENT,
    NEWEST,
    // By recency and closeness of amount together; then by amount alone.
    KERNEL,
    SAME_AMOUNT,
    LIKE_AMOUNT,
    // Those that came after the same choice, or after the same vendor, as this bill does.
    SAME_BEFORE,
    SAME_VENDOR_BEFORE,
    SAME_DAY,
    // What followed the vendor's own last choice, or its last two, before.
    OWN_SEQUENCE,
    OWN_SEQUENCE_OF_TWO,
    WORDS,
    ADDRESS,
    NUMBER,
    SAME_TAX,
    // Around the same day of a month.
    SAME_WEEK,

    // All the tenant's bookings, whoever the vendor.
    TENANT_OFTEN,
    TENANT_RECENT,
    TENANT_NEWEST,
    TENANT_LAST,
    TENANT_DAY,
    TENANT_AFTER,
    TENANT_AFTER_VENDOR,
    TENANT_NAME,
    TENANT_RARE_NAME,
    TENANT_WORDS,
    TENANT_AMOUNT,
    TENANT_SIZE,
    TENANT_TAX,
    TENANT_NUMBER,
    TENANT_ADDRESS,

    // What the list itself says: words in common with the vendor's name, the same trade, words in
    // common
    // with what was bought, the address, a meter.
    CHART_NAME,
    CHART_TRADE,
    CHART_WORDS,
    CHART_ADDRESS,
    CHART_NUMBER
}
