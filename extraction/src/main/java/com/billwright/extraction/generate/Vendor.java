package com.billwright.extraction.generate;

/// Who sends the bill. Identifiers that its country does not know are empty.
///
/// @param name with its legal form, as the register has it
/// @param brand short form for a logo, or a trading name
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

    /// The same vendor with another name on its logo.
    Vendor tradingAs(String tradingName) {
        return new Vendor(
                name,
                tradingName,
                slogan,
                address,
                vatId,
                taxNumber,
                iban,
                bic,
                bank,
                phone,
                fax,
                domain,
                registration);
    }

    /// Whether the logo shows another name than the register's.
    public boolean hasTradingName() {
        return !name.startsWith(brand);
    }

    public String email() {
        return "info@" + domain;
    }
}
