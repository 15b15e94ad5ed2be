/// A document in, words and field values out: the pipeline is `InvoiceExtractor`.
@NullMarked
package com.billwright.extraction;

import org.jspecify.annotations.NullMarked;
