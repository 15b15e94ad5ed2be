package com.billwright.api.lists.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What stands in a cell: an entry's values, a bar between them, and never a formula. A spreadsheet runs
/// what starts with one of these signs, so such a cell is written behind an apostrophe, which is taken
/// off again when it comes back.
final class Cells {

    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private Cells() {}

    /// @param many whether a bar parts values
    static String write(List<String> values, boolean many) {
        List<String> escaped =
                many
                        ? values.stream()
                                .map(v -> v.replace("\\", "\\\\").replace("|", "\\|"))
                                .toList()
                        : values;
        String cell = String.join("|", escaped);
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// The values, blank ones left out; where a cell has one value only, that one, blank or not.
    static List<String> read(String cell, boolean many) {
        String text =
                cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
        if (!many) {
            return List.of(text.strip());
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            boolean escape =
                    c == '\\'
                            && i + 1 < text.length()
                            && (text.charAt(i + 1) == '|' || text.charAt(i + 1) == '\\');
            if (escape) {
                value.append(text.charAt(++i));
            } else if (c == '|') {
                if (!value.toString().isBlank()) {
                    values.add(value.toString().strip());
                }
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        return values;
    }
}
