/// Recognises the words of a page's image: Tesseract in this process, with its native libraries from
/// the class path.
@NullMarked
package com.billwright.extraction.ocr;

import org.jspecify.annotations.NullMarked;
