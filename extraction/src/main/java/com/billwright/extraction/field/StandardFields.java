package com.billwright.extraction.field;

import static com.billwright.extraction.field.FieldType.AMOUNT;
import static com.billwright.extraction.field.FieldType.CURRENCY;
import static com.billwright.extraction.field.FieldType.DATE;
import static com.billwright.extraction.field.FieldType.IDENTIFIER;
import static com.billwright.extraction.field.FieldType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The fields that every tenant starts with and the base model knows. To add one: name it here, let
/// the layouts of `generate` print it, and rebuild the base model.
public final class StandardFields {

    /// In the order in which screens show them.
    public static final List<Field> ALL =
            List.of(
                    standard("vendor", TEXT),
                    standard("vendor_address", TEXT),
                    standard("vendor_vat_id", IDENTIFIER),
                    standard("vendor_tax_number", IDENTIFIER),
                    standard("iban", IDENTIFIER),
                    standard("customer", TEXT),
                    standard("invoice_number", IDENTIFIER),
                    standard("po_number", IDENTIFIER),
                    standard("contract_number", IDENTIFIER),
                    standard("buyer_reference", IDENTIFIER),
                    standard("payment_reference", IDENTIFIER),
                    standard("account_number", IDENTIFIER),
                    standard("service_address", TEXT),
                    standard("invoice_date", DATE),
                    standard("due_date", DATE),
                    standard("delivery_date", DATE),
                    standard("period_start", DATE),
                    standard("period_end", DATE),
                    standard("payment_terms", TEXT),
                    standard("currency", CURRENCY),
                    standard("line_total", AMOUNT),
                    standard("net_total", AMOUNT),
                    standard("tax_total", AMOUNT),
                    standard("total", AMOUNT),
                    standard("prepaid", AMOUNT),
                    standard("amount_due", AMOUNT),
                    standard("prior_balance", AMOUNT));

    private static final Map<String, FieldType> TYPES =
            ALL.stream().collect(Collectors.toMap(Field::name, Field::type));

    private StandardFields() {}

    /// @throws IllegalArgumentException when there is no such standard field
    public static FieldType type(String name) {
        FieldType type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No standard field: " + name);
        }
        return type;
    }

    private static Field standard(String name, FieldType type) {
        return new Field(name, type, name);
    }
}
