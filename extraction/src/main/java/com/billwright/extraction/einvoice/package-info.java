/// What a document states for machines: e-invoice XML (CII, UBL) and QR codes in, stated values out;
/// for an XML without pages, a page too.
@NullMarked
package com.billwright.extraction.einvoice;

import org.jspecify.annotations.NullMarked;
