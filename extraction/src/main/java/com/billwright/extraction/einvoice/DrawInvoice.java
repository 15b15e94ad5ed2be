package com.billwright.extraction.einvoice;

import static com.billwright.extraction.einvoice.SheetPen.LEFT;
import static com.billwright.extraction.einvoice.SheetPen.RIGHT;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws the page that an XML invoice does not have, so that a person can look at it: everything
/// that it states, typeset as a bill.
public final class DrawInvoice {

    private static final float VALUES = 200;
    private static final float SIZE = 9.5f;
    private static final float SMALL = 8.5f;
    private static final float ROW = 14;

    /// What a person would turn over; the rest is known all the same.
    private static final int MOST_LINES = 2000;

    private static final int LONGEST = 400;

    private record Group(String heading, List<String> fields) {}

    private static final List<Group> GROUPS =
            List.of(
                    new Group(
                            "Seller",
                            List.of(
                                    "vendor",
                                    "vendor_address",
                                    "vendor_vat_id",
                                    "vendor_tax_number")),
                    new Group("Buyer", List.of("customer", "account_number", "buyer_reference")),
                    new Group(
                            "Document",
                            List.of(
                                    "invoice_number",
                                    "invoice_date",
                                    "po_number",
                                    "contract_number",
                                    "delivery_date",
                                    "period_start",
                                    "period_end",
                                    "service_address")),
                    new Group(
                            "Payment",
                            List.of(
                                    "due_date",
                                    "payment_terms",
                                    "iban",
                                    "payment_reference",
                                    "currency")));
    private static final List<String> SUMS =
            List.of("line_total", "net_total", "tax_total", "total", "prepaid", "amount_due");

    private final SheetPen pen;
    private final Stated stated;

    private DrawInvoice(SheetPen pen, Stated stated) {
        this.pen = pen;
        this.stated = stated;
    }

    /// @param pdf the file to write
    public static void draw(Stated stated, Path pdf) throws IOException {
        try (SheetPen pen = new SheetPen()) {
            new DrawInvoice(pen, stated).draw();
            pen.save(pdf);
        }
    }

    private void draw() throws IOException {
        boolean credit = stated.documentType().equals(TypeCode.CREDIT_NOTE);
        pen.down(10, ROW);
        pen.write(credit ? "Credit note" : "Invoice", LEFT, 20);
        pen.down(16, ROW);
        pen.grey(true);
        pen.write("Drawn from the e-invoice file, which has no pages of its own", LEFT, SMALL);
        pen.grey(false);
        for (Group group : GROUPS) {
            group(group);
        }
        if (!stated.lines().isEmpty()) {
            lines();
        }
        if (!stated.taxes().isEmpty()) {
            taxes();
        }
        sums();
    }

    private void group(Group group) throws IOException {
        List<String> said =
                group.fields().stream().filter(f -> stated.field(f).isPresent()).toList();
        if (said.isEmpty()) {
            return;
        }
        heading(group.heading());
        for (String field : said) {
            pen.down(ROW, ROW);
            pen.grey(true);
            pen.write(label(field), LEFT, SIZE);
            pen.grey(false);
            below(value(field), VALUES, RIGHT - VALUES);
        }
    }

    private void heading(String text) throws IOException {
        pen.down(26, 3 * ROW);
        pen.write(text, LEFT, 11);
        pen.down(5, 0);
        pen.rule();
    }

    /// Writes a text from here down, as many rows as it needs.
    private void below(String text, float x, float width) throws IOException {
        List<String> rows = pen.wrap(shortened(text), width, SIZE);
        pen.write(rows.getFirst(), x, SIZE);
        for (String row : rows.subList(1, rows.size())) {
            pen.down(12, 0);
            pen.write(row, x, SIZE);
        }
    }

    private void lines() throws IOException {
        heading("Lines");
        row("Description", "Quantity", "Unit", "Unit price", "Tax %", "Amount");
        for (InvoiceLine line : stated.lines().stream().limit(MOST_LINES).toList()) {
            row(
                    line.description(),
                    number(line.quantity()),
                    line.unit(),
                    number(line.unitPrice()),
                    number(line.taxRate()),
                    money(line.amount()));
        }
        int more = stated.lines().size() - MOST_LINES;
        if (more > 0) {
            pen.down(ROW, ROW);
            pen.write("and " + more + " more", LEFT, SIZE);
        }
    }

    private void row(
            String what, String quantity, String unit, String price, String rate, String amount)
            throws IOException {
        pen.down(ROW, ROW);
        pen.writeRight(quantity, 345, SIZE);
        pen.write(unit, 352, SIZE);
        pen.writeRight(price, 435, SIZE);
        pen.writeRight(rate, 475, SIZE);
        pen.writeRight(amount, RIGHT, SIZE);
        below(what, LEFT, 235);
    }

    private void taxes() throws IOException {
        heading("Tax");
        for (TaxShare tax : stated.taxes()) {
            pen.down(ROW, ROW);
            pen.write((number(tax.rate()) + " % " + tax.category()).strip(), LEFT, SIZE);
            pen.writeRight(tax.base().map(b -> "of " + money(tax.base())).orElse(""), 345, SIZE);
            pen.writeRight(money(tax.tax()), RIGHT, SIZE);
        }
    }

    private void sums() throws IOException {
        List<String> said = SUMS.stream().filter(f -> stated.field(f).isPresent()).toList();
        if (said.isEmpty()) {
            return;
        }
        heading("Sums");
        for (String field : said) {
            pen.down(ROW, ROW);
            pen.write(label(field), LEFT, SIZE);
            pen.writeRight(value(field), RIGHT, SIZE);
        }
    }

    private String value(String field) {
        return stated.field(field)
                .map(Stated.Value::value)
                .map(v ->
                        v instanceof FieldValue.Amount(var amount)
                                ? money(Optional.of(amount))
                                : v.normalised())
                .orElse("");
    }

    private static String label(String field) {
        return switch (field) {
            case "vendor", "customer" -> "Name";
            case "vendor_address" -> "Address";
            case "vendor_vat_id" -> "VAT ID";
            case "vendor_tax_number" -> "Tax number";
            case "iban" -> "IBAN";
            case "account_number" -> "Customer number";
            case "po_number" -> "Purchase order";
            case "contract_number" -> "Contract";
            case "service_address" -> "Delivery address";
            case "line_total" -> "Sum of lines";
            case "net_total" -> "Net total";
            case "tax_total" -> "Tax total";
            case "prepaid" -> "Paid already";
            default ->
                    field.substring(0, 1).toUpperCase(Locale.ROOT)
                            + field.substring(1).replace('_', ' ');
        };
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static String money(Optional<BigDecimal> amount) {
        return amount.map(a -> a.setScale(Math.max(2, a.stripTrailingZeros().scale())))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
