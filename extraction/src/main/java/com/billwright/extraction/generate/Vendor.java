package com.billwright.extraction.generate;

/// Who sends the bill. Identifiers that its country does not know are empty.
///
/// @param name with its legal form, as the register has it
/// @param brand short form for a logo
/// @param vatId compact: `DE123456789`
/// @param iban compact, with right check digits
/// @param registration register entry or licence
public record Vendor(
        String name,
        String brand,
        String slogan,
        Address address,
        String vatId,
        String taxNumber,
        String iban,
        String bic,
        String bank,
        String phone,
        String fax,
        String domain,
        String registration) {

    public String email() {
        return "info@" + domain;
    }
}
