package com.billwright.api.warnings;

import com.billwright.api.documents.ComparedBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of a bill is compared with others; null where it is not known.
///
/// @param part the bill, which is not compared with itself
/// @param vendorId the vendor's record
/// @param vendor the vendor's name
/// @param account the IBAN or another bank account, as it is written
public record BillValues(
        UUID part,
        @Nullable UUID vendorId,
        @Nullable String vendor,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable BigDecimal total,
        @Nullable String account) {

    @Nullable String vendorKey() {
        return ComparedBy.vendor(vendor);
    }

    @Nullable String numberKey() {
        return ComparedBy.number(number);
    }

    @Nullable String accountKey() {
        return ComparedBy.account(account);
    }

    boolean knowsVendor() {
        return vendorId != null || vendorKey() != null;
    }
}
