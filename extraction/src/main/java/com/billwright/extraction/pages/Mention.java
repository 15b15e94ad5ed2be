package com.billwright.extraction.pages;

import java.util.List;
import java.util.Optional;

/// A phrase that stands on a page.
///
/// @param alone whether its cell says hardly anything else
/// @param leads whether it begins its cell
/// @param heads whether it looks like what the page calls itself
/// @param big whether it is set larger than the page's running text
record Mention(
        Topic topic,
        String phrase,
        Cell cell,
        boolean alone,
        boolean leads,
        boolean big,
        boolean heads) {

    double y() {
        return cell.box().centreY();
    }

    /// The same, judged whether it heads the page and is not the label of a value.
    ///
    /// @param beside the cell to the right on the same line, if there is one
    Mention judged(Optional<Cell> beside) {
        return new Mention(topic, phrase, cell, alone, leads, big, heads(beside));
    }

    private boolean heads(Optional<Cell> beside) {
        if (!topic.title() || y() > 0.5 || label()) {
            return false;
        }
        boolean valued = beside.filter(b -> digit(b.text())).isPresent();
        boolean bill = topic == Topic.TITLE_INVOICE || topic == Topic.TITLE_CREDIT;
        boolean numbered = bill && leads && digit(cell.text()) && cell.tokens().size() <= 9;
        return (alone && (big || !valued)) || (leads && big) || numbered;
    }

    /// `Contract #`, `Bestellung:` name a value.
    private boolean label() {
        String text = cell.text().strip();
        String last = cell.tokens().getLast();
        boolean asks =
                List.of("#", "no", "nr", "n", "number", "nummer", "numero", "date", "datum")
                        .contains(last);
        return text.endsWith(":") || (asks && !big);
    }

    private static boolean digit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    boolean is(Topic other) {
        return topic == other;
    }
}
