package com.billwright.api.documents;

import java.text.Normalizer;

/// Cleans the name that an upload came with: the last part of a path, without characters that steer
/// a terminal, a page or a file system, at most 200 characters, its ending kept.
final class FileName {

    static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    private static final String UNNAMED = "document.pdf";

    private FileName() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("^\\.+", "")
                        .strip();
        return clean.isEmpty() ? UNNAMED : shorten(clean);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length() - 1;
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + "…" + ending;
    }
}
