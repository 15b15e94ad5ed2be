package com.billwright.extraction.einvoice;

/// Where a format states a standard field's value.
///
/// @param path of the element, as [XmlElement#all] has it
/// @param meaning what EN 16931 calls the value
record Term(String field, String path, String meaning) {

    /// For a person.
    static String inXml(String meaning) {
        return "stated in the e-invoice's XML: " + meaning;
    }
}
