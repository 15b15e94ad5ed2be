/// Uploads, the document store and the rows of documents and parts: the way's first step.
@NullMarked
package com.billwright.api.documents;

import org.jspecify.annotations.NullMarked;
