package com.billwright.extraction.child;

import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.TextRead;
import java.nio.file.Path;
import java.util.Optional;

/// What a server and its child say to each other.
sealed interface Frame {

    /// To the child: read this file.
    record Read(Path file, Optional<Path> images) implements Frame {}

    /// To the child: draw a page of this file once more.
    record Draw(Path file, int page, double dpi, Path images) implements Frame {}

    /// The child's answer to [Draw].
    record Drawn(Optional<PageImage> image) implements Frame {}

    /// To the child: get ready, so that the first document need not wait for it.
    record WarmUp() implements Frame {}

    /// The child's first word, and its answer to [WarmUp].
    record Ready() implements Frame {}

    /// The child begins with a page.
    record Page(int number) implements Frame {}

    /// The child's answer to [Read].
    record Answer(TextRead read) implements Frame {}

    /// The child cannot do what it was asked, and is unharmed: the file cannot be got at, or scans
    /// cannot be recognised here.
    record Failed(String why) implements Frame {}
}
