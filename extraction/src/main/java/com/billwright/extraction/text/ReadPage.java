package com.billwright.extraction.text;

import com.billwright.extraction.text.TextRead.Unreadable;
import java.util.Optional;

/// What one look at a page gave.
///
/// @param picture where it had to be drawn or somebody will look at it
/// @param failure why there are no words, or no picture
record ReadPage(TextPage text, Optional<Picture> picture, Optional<Unreadable> failure) {

    ReadPage(TextPage text, Optional<Picture> picture) {
        this(text, picture, Optional.empty());
    }
}
