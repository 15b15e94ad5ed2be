package com.billwright.models.booking;

import com.billwright.models.linear.Packed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// A bill and how a person booked it.
///
/// @param key tells bills apart
/// @param account key of the account; empty when none was chosen, as is `property`
public record BookedBill(String key, BillToBook bill, String account, String property) {

    /// The right choice; empty when there was none.
    public String choice(Target target) {
        return switch (target) {
            case ACCOUNT -> account;
            case PROPERTY -> property;
        };
    }

    /// Names bills by what can be learnt of them: SHA-256 in hex, in their order.
    public static String hash(List<BookedBill> bills, Target target) {
        MessageDigest digest = Packed.digest();
        for (BookedBill booked : bills) {
            byte[] bytes =
                    "%s\n%s\n%s\n"
                            .formatted(booked.key(), booked.choice(target), booked.bill())
                            .getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
