package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// OASIS UBL 2.1's Invoice and CreditNote: Peppol BIS, XRechnung. Business terms (BT) are those of
/// EN 16931-1, their places those of CEN/TS 16931-3-2.
final class Ubl {

    private static final String SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String PARTS = SCHEMA + "CommonAggregateComponents-2";
    private static final String BASICS = SCHEMA + "CommonBasicComponents-2";

    private static final String SELLER = "AccountingSupplierParty/Party/";
    private static final String BUYER = "AccountingCustomerParty/Party/";
    private static final String SUMS = "LegalMonetaryTotal/";

    /// Where each field's value stands; of two places of a field the first that has a value counts.
    private static final List<Term> FIELDS =
            List.of(
                    new Term(
                            "vendor",
                            SELLER + "PartyLegalEntity/RegistrationName",
                            "seller name (BT-27)"),
                    new Term("vendor", SELLER + "PartyName/Name", "seller trading name (BT-28)"),
                    new Term(
                            "customer",
                            BUYER + "PartyLegalEntity/RegistrationName",
                            "buyer name (BT-44)"),
                    new Term("customer", BUYER + "PartyName/Name", "buyer trading name (BT-45)"),
                    new Term("invoice_number", "ID", "invoice number (BT-1)"),
                    new Term("po_number", "OrderReference/ID", "purchase order reference (BT-13)"),
                    new Term(
                            "contract_number",
                            "ContractDocumentReference/ID",
                            "contract reference (BT-12)"),
                    new Term("buyer_reference", "BuyerReference", "buyer reference (BT-10)"),
                    new Term(
                            "payment_reference",
                            "PaymentMeans/PaymentID",
                            "remittance information (BT-83)"),
                    new Term(
                            "account_number",
                            "AccountingCustomerParty/SupplierAssignedAccountID",
                            "the account that the seller assigned to the buyer"),
                    // With a scheme it is a number of a register, not the seller's.
                    new Term(
                            "account_number",
                            BUYER + "PartyIdentification/ID[schemeID=]",
                            "buyer identifier (BT-46)"),
                    new Term("invoice_date", "IssueDate", "invoice issue date (BT-2)"),
                    new Term("due_date", "DueDate", "payment due date (BT-9)"),
                    // A credit note's.
                    new Term("due_date", "PaymentMeans/PaymentDueDate", "payment due date (BT-9)"),
                    new Term(
                            "delivery_date",
                            "Delivery/ActualDeliveryDate",
                            "actual delivery date (BT-72)"),
                    new Term(
                            "period_start",
                            "InvoicePeriod/StartDate",
                            "invoicing period start date (BT-73)"),
                    new Term(
                            "period_end",
                            "InvoicePeriod/EndDate",
                            "invoicing period end date (BT-74)"),
                    new Term("payment_terms", "PaymentTerms/Note", "payment terms (BT-20)"),
                    new Term("currency", "DocumentCurrencyCode", "invoice currency code (BT-5)"),
                    new Term(
                            "line_total",
                            SUMS + "LineExtensionAmount",
                            "sum of line net amounts (BT-106)"),
                    new Term(
                            "net_total",
                            SUMS + "TaxExclusiveAmount",
                            "total amount without VAT (BT-109)"),
                    new Term(
                            "total", SUMS + "TaxInclusiveAmount", "total amount with VAT (BT-112)"),
                    new Term("prepaid", SUMS + "PrepaidAmount", "paid amount (BT-113)"),
                    new Term(
                            "amount_due",
                            SUMS + "PayableAmount",
                            "amount due for payment (BT-115)"));

    private Ubl() {}

    /// The namespaces of the format when the element is its root, else none.
    static Set<String> namespaces(XmlElement root) {
        String name = root.name();
        return (name.equals("Invoice") || name.equals("CreditNote"))
                        && root.namespace().equals(SCHEMA + name + "-2")
                ? Set.of(root.namespace(), PARTS, BASICS)
                : Set.of();
    }

    static Stated stated(XmlElement root) {
        Terms terms = new Terms(Source.XML, 0, Term::inXml);
        FIELDS.forEach(f -> terms.add(f.field(), root.text(f.path()), f.meaning()));
        terms.add("vendor_vat_id", taxId(root, true), "seller VAT identifier (BT-31)");
        terms.add(
                "vendor_tax_number",
                taxId(root, false),
                "seller tax registration identifier (BT-32)");
        terms.add(
                "vendor_address",
                root.first(SELLER + "PostalAddress").flatMap(Ubl::address),
                "seller postal address (BG-5)");
        terms.add(
                "service_address",
                root.first("Delivery/DeliveryLocation/Address").flatMap(Ubl::address),
                "deliver to address (BG-15)");
        terms.add(
                "iban",
                root.all("PaymentMeans/PayeeFinancialAccount/ID")
                        .map(XmlElement::text)
                        .filter(Lexical::isIban)
                        .findFirst(),
                "payment account identifier (BT-84)");
        Optional<XmlElement> tax = taxTotal(root);
        terms.add("tax_total", tax.flatMap(t -> t.text("TaxAmount")), "total VAT amount (BT-110)");
        return new Stated(
                terms.values(),
                root.all("InvoiceLine|CreditNoteLine")
                        .map(Ubl::line)
                        .filter(Lexical::saysSomething)
                        .toList(),
                tax.stream().flatMap(t -> t.all("TaxSubtotal")).map(Ubl::tax).toList(),
                root.name().equals("CreditNote")
                        ? TypeCode.CREDIT_NOTE
                        : TypeCode.type(root.text("InvoiceTypeCode").orElse("")));
    }

    private static Optional<String> taxId(XmlElement root, boolean vat) {
        return root.all(SELLER + "PartyTaxScheme")
                .filter(s -> s.text("TaxScheme/ID").orElse("").equals("VAT") == vat)
                .flatMap(s -> s.text("CompanyID").stream())
                .findFirst();
    }

    /// The one in the invoice's currency: BT-111 is the same in the accounting currency.
    private static Optional<XmlElement> taxTotal(XmlElement root) {
        String currency = root.text("DocumentCurrencyCode").orElse("");
        return root.all("TaxTotal")
                .filter(t -> t.first("TaxAmount[currencyID=" + currency + "]").isPresent())
                .findFirst()
                .or(() -> root.first("TaxTotal"));
    }

    /// BT-35 (BT-36 and BT-162 only in its place), BT-38, BT-37, BT-40.
    private static Optional<String> address(XmlElement a) {
        return Lexical.address(
                a.text("StreetName")
                        .or(() -> a.text("AdditionalStreetName"))
                        .or(() -> a.text("AddressLine/Line")),
                a.text("PostalZone"),
                a.text("CityName"),
                a.text("Country/IdentificationCode"));
    }

    private static InvoiceLine line(XmlElement line) {
        Optional<XmlElement> quantity = line.first("InvoicedQuantity|CreditedQuantity");
        return new InvoiceLine(
                // BT-153
                line.text("Item/Name").orElse(""),
                // BT-129 and BT-130
                quantity.map(XmlElement::text).flatMap(Lexical::decimal),
                quantity.map(q -> q.attribute("unitCode")).orElse(""),
                // BT-146
                line.text("Price/PriceAmount").flatMap(Lexical::decimal),
                // BT-131
                line.text("LineExtensionAmount").flatMap(Lexical::decimal),
                // BT-152
                line.text("Item/ClassifiedTaxCategory/Percent").flatMap(Lexical::decimal));
    }

    /// BT-119, BT-116, BT-117, BT-118.
    private static TaxShare tax(XmlElement tax) {
        return new TaxShare(
                tax.text("TaxCategory/Percent").flatMap(Lexical::decimal),
                tax.text("TaxableAmount").flatMap(Lexical::decimal),
                tax.text("TaxAmount").flatMap(Lexical::decimal),
                tax.text("TaxCategory/ID").orElse(""));
    }
}
