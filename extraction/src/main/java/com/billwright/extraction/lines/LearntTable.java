package com.billwright.extraction.lines;

import java.util.List;

/// Where a vendor's table of lines has its columns, as a confirmed bill showed. Places are fractions of
/// the page's width and height.
///
/// @param columns none where the finder needed no help on that bill
/// @param titles the words over the columns; none where the table has no titles
/// @param titleRows how many printed rows these take
/// @param top where the first line stood
/// @param below how many rows below a line's numbers its description stands, not counting empty ones
/// @param end the letters that begin the row after the last line; empty where none could be told
public record LearntTable(
        List<Column> columns,
        List<Title> titles,
        int titleRows,
        double top,
        int below,
        String end) {

    /// What the finder makes of the page is as right as it gets.
    public static final LearntTable AS_FOUND = new LearntTable(List.of(), List.of(), 0, 0, 0, "");

    /// What a column carries.
    public enum Carries {
        DESCRIPTION,
        QUANTITY,
        PRICE,
        AMOUNT,
        /// Numbers that belong to none of the others.
        OTHER
    }

    /// @param x0 left edge of what it carries
    /// @param x1 right edge
    public record Column(Carries carries, double x0, double x1) {

        boolean overlaps(double from, double to) {
            return from < x1 && to > x0;
        }
    }

    /// @param word its letters, in lower case
    /// @param x its middle
    public record Title(String word, double x) {}

    public LearntTable {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    public boolean asFound() {
        return columns.isEmpty();
    }
}
