/// The readers: claim a document, read it, propose its data, hand it to review.
@NullMarked
package com.billwright.api.reading;

import org.jspecify.annotations.NullMarked;
