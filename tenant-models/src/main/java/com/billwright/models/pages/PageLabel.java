package com.billwright.models.pages;

import com.billwright.models.linear.Packed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// What a person decided about one document, as examples: one for its type, one for each of its
/// pages but the first for its split.
///
/// @param key names it among the tenant's labels
public record PageLabel(String key, List<PageExample> examples) {

    public PageLabel {
        examples = List.copyOf(examples);
    }

    /// SHA-256 in hex over keys and answers in their order: names what a version was trained on.
    public static String hash(List<PageLabel> labels) {
        var digest = Packed.digest();
        for (PageLabel label : labels) {
            digest.update((label.key() + '\n').getBytes(StandardCharsets.UTF_8));
            for (PageExample example : label.examples()) {
                digest.update((example.answer() + '\n').getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
