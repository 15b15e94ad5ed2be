package com.billwright.models.training;

import com.billwright.models.linear.Packed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// Names a set of labels by its content, so that a version says exactly what it was trained on.
public final class LabelSet {

    private LabelSet() {}

    /// SHA-256 in hex over the bills' keys and confirmed values, in their order.
    public static String hash(List<LabelledBill> bills) {
        MessageDigest digest = Packed.digest();
        for (LabelledBill bill : bills) {
            put(digest, bill.key());
            bill.values()
                    .forEach((field, value) -> {
                        put(digest, field);
                        put(digest, value.value().normalised());
                        put(digest, value.overridden() ? "decided" : "read");
                        put(digest, value.page() + " " + value.box());
                    });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
