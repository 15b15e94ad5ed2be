package com.billwright.extraction.einvoice;

/// How much of an XML is read: far more than any invoice has, far less than hurts.
///
/// @param bytes of the file; embedded attachments count
/// @param elements in all, also those that are not kept
/// @param depth of nesting
/// @param characters of one element's text; of a longer one nothing is kept
record XmlLimits(int bytes, int elements, int depth, int characters) {

    static XmlLimits standard() {
        return new XmlLimits(20 << 20, 300_000, 40, 8_000);
    }
}
