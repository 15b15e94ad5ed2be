package com.billwright.api.evaluate;

import com.billwright.extraction.DocumentRead;
import java.util.Optional;

/// What became of reading a document of the set.
///
/// @param readable empty when it is unreadable
/// @param reason why it is unreadable: the code that a screen's sentence goes by; empty when it is not
record ReadLine(
        TruthLine line, Optional<DocumentRead.Readable> readable, String reason, long nanos) {}
