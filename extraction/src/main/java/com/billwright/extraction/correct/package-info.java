/// Repairs what recognition took for other characters, where the grammar of a date or an amount says
/// what must have stood there. It proposes readings; the words of a page stay as they were read.
@NullMarked
package com.billwright.extraction.correct;

import org.jspecify.annotations.NullMarked;
