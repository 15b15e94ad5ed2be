package com.billwright.extraction.memory;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.text.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a confirmed value stood on its bill and what was around it.
///
/// @param value normalised
/// @param page from 1; 0 when the confirmed value stood nowhere on the bill
/// @param box null when it stood nowhere
/// @param left words on its left on the same line, nearest first, at most 3, lower case
/// @param above words above it in the same column, nearest first, at most 3, lower case
/// @param shape the raw words with letters as `a`/`A` and digits as `9`
/// @param rank its place among the candidates of its type in reading order, from 0; -1 when nowhere
public record RememberedAnswer(
        String field,
        FieldType type,
        String value,
        int page,
        @Nullable Box box,
        List<String> left,
        List<String> above,
        String shape,
        int rank) {

    public RememberedAnswer {
        left = List.copyOf(left);
        above = List.copyOf(above);
    }
}
