package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Party;
import java.util.List;
import java.util.Locale;

/// A property manager as its vendors know it: whom they bill, and where they work.
record DemoOffice(Locale locale, Party customer, List<DemoProperty> properties) {

    /// One of its vendors.
    ///
    /// @param articles each as `description;unit;lowest price;highest price`
    DemoVendor vendor(
            String brand,
            String legalForm,
            Address address,
            String numbering,
            LayoutProgram layout,
            String account,
            String... articles) {
        return DemoVendor.of(
                this, brand, legalForm, address, numbering, layout, account, List.of(articles));
    }
}
