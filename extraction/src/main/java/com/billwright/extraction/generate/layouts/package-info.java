/// The layouts that the base model learns from: programs whose parameters make thousands of
/// structures.
@NullMarked
package com.billwright.extraction.generate.layouts;

import org.jspecify.annotations.NullMarked;
