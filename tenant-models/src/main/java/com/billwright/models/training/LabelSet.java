package com.billwright.models.training;

import com.billwright.models.linear.Packed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Names a set of labels by its content, so that a version says exactly what it was trained on.
public final class LabelSet {

    private LabelSet() {}

    private static final int NAME = 16;

    /// Names what was confirmed of one bill: the first 16 bytes of the SHA-256 over its key and its
    /// values.
    public static byte[] hash(LabelledBill bill) {
        MessageDigest digest = Packed.digest();
        put(digest, bill.key());
        bill.values()
                .forEach((field, value) -> {
                    put(digest, field);
                    put(digest, value.value().normalised());
                    put(digest, value.overridden() ? "decided" : "read");
                    put(digest, value.page() + " " + value.box());
                });
        return Arrays.copyOf(digest.digest(), NAME);
    }

    /// SHA-256 in hex over the bills' own, in their order.
    public static String hash(List<PreparedBill> bills) {
        MessageDigest digest = Packed.digest();
        bills.forEach(bill -> digest.update(bill.hash()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
