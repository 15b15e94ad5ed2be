package com.billwright.api.documents;

import com.billwright.extraction.text.FileKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Cleans the name that an upload came with: the last part of a path, without characters that steer
/// a terminal, a page or a file system, at most 200 characters, its ending kept.
public final class FileName {

    static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 10;
    private static final String UNNAMED = "document";

    private FileName() {}

    public static String clean(String name, FileKind kind) {
        return clean(name, UNNAMED + "." + endings(kind).getFirst());
    }

    /// @param unnamed what a file without a name is called
    public static String clean(String name, String unnamed) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replaceFirst("^\\.+", "")
                        .strip();
        return clean.isEmpty() ? unnamed : shorten(clean);
    }

    /// The name under which a browser may keep the file: whatever it was called before, opening it
    /// starts nothing but a viewer of its kind.
    static String toSave(String name, FileKind kind) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = endings(kind).stream().anyMatch(ending -> lower.endsWith("." + ending));
        return fits ? name : name + "." + endings(kind).getFirst();
    }

    private static List<String> endings(FileKind kind) {
        return switch (kind) {
            case PDF -> List.of("pdf");
            case PNG -> List.of("png");
            case JPEG -> List.of("jpg", "jpeg");
            case TIFF -> List.of("tif", "tiff");
            case XML -> List.of("xml");
        };
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
