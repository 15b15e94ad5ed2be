package com.billwright.extraction.pages;

/// A phrase that stands on a page.
///
/// @param alone whether its cell says hardly anything else
/// @param leads whether it begins its cell
/// @param big whether it is set larger than the page's running text
record Mention(Topic topic, String phrase, Cell cell, boolean alone, boolean leads, boolean big) {

    double y() {
        return cell.box().centreY();
    }

    /// Whether it looks like what the page calls itself.
    boolean heads() {
        return topic.title() && y() < 0.5 && (alone || (leads && big));
    }

    boolean is(Topic other) {
        return topic == other;
    }
}
