package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// UN/CEFACT's Cross Industry Invoice: Factur-X, ZUGFeRD 2, XRechnung; and ZUGFeRD 1.0, which is the
/// same under older names. Business terms (BT) are those of EN 16931-1, their places those of
/// CEN/TS 16931-3-3.
final class Cii {

    private static final String ENTITIES =
            "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:";
    private static final String TYPES = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:";
    private static final String QUALIFIED =
            "urn:un:unece:uncefact:data:standard:QualifiedDataType:";
    private static final String ROOT =
            "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
    private static final String OLD_ROOT = "urn:ferd:CrossIndustryDocument:invoice:1p0";

    private static final String HEADER = "ExchangedDocument|HeaderExchangedDocument/";
    private static final String TRADE =
            "SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction/";
    private static final String AGREEMENT =
            TRADE + "ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement/";
    private static final String DELIVERY =
            TRADE + "ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery/";
    private static final String SETTLEMENT =
            TRADE + "ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement/";
    private static final String SUMS =
            SETTLEMENT
                    + "SpecifiedTradeSettlementHeaderMonetarySummation"
                    + "|SpecifiedTradeSettlementMonetarySummation/";
    private static final String SELLER = AGREEMENT + "SellerTradeParty/";
    private static final String BUYER = AGREEMENT + "BuyerTradeParty/";
    private static final String TERMS = SETTLEMENT + "SpecifiedTradePaymentTerms/";
    private static final String PERIOD = SETTLEMENT + "BillingSpecifiedPeriod/";
    private static final String ACCOUNT =
            SETTLEMENT + "SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/";

    /// Where each field's value stands.
    private static final List<Term> FIELDS =
            List.of(
                    new Term("vendor", SELLER + "Name", "seller name (BT-27)"),
                    new Term(
                            "vendor_vat_id",
                            SELLER + "SpecifiedTaxRegistration/ID[schemeID=VA]",
                            "seller VAT identifier (BT-31)"),
                    new Term(
                            "vendor_tax_number",
                            SELLER + "SpecifiedTaxRegistration/ID[schemeID=FC]",
                            "seller tax registration identifier (BT-32)"),
                    new Term("customer", BUYER + "Name", "buyer name (BT-44)"),
                    new Term("invoice_number", HEADER + "ID", "invoice number (BT-1)"),
                    new Term(
                            "po_number",
                            AGREEMENT + "BuyerOrderReferencedDocument/IssuerAssignedID|ID",
                            "purchase order reference (BT-13)"),
                    new Term(
                            "contract_number",
                            AGREEMENT + "ContractReferencedDocument/IssuerAssignedID|ID",
                            "contract reference (BT-12)"),
                    new Term(
                            "buyer_reference",
                            AGREEMENT + "BuyerReference",
                            "buyer reference (BT-10)"),
                    new Term(
                            "payment_reference",
                            SETTLEMENT + "PaymentReference",
                            "remittance information (BT-83)"),
                    // The number under which the seller knows the buyer.
                    new Term("account_number", BUYER + "ID", "buyer identifier (BT-46)"),
                    new Term(
                            "invoice_date",
                            HEADER + "IssueDateTime/DateTimeString|DateTime",
                            "invoice issue date (BT-2)"),
                    new Term(
                            "due_date",
                            TERMS + "DueDateDateTime/DateTimeString|DateTime",
                            "payment due date (BT-9)"),
                    new Term(
                            "delivery_date",
                            DELIVERY
                                    + "ActualDeliverySupplyChainEvent/OccurrenceDateTime"
                                    + "/DateTimeString|DateTime",
                            "actual delivery date (BT-72)"),
                    new Term(
                            "period_start",
                            PERIOD + "StartDateTime/DateTimeString|DateTime",
                            "invoicing period start date (BT-73)"),
                    new Term(
                            "period_end",
                            PERIOD + "EndDateTime/DateTimeString|DateTime",
                            "invoicing period end date (BT-74)"),
                    new Term("payment_terms", TERMS + "Description", "payment terms (BT-20)"),
                    new Term(
                            "currency",
                            SETTLEMENT + "InvoiceCurrencyCode",
                            "invoice currency code (BT-5)"),
                    new Term(
                            "line_total",
                            SUMS + "LineTotalAmount",
                            "sum of line net amounts (BT-106)"),
                    new Term(
                            "net_total",
                            SUMS + "TaxBasisTotalAmount",
                            "total amount without VAT (BT-109)"),
                    new Term("total", SUMS + "GrandTotalAmount", "total amount with VAT (BT-112)"),
                    new Term("prepaid", SUMS + "TotalPrepaidAmount", "paid amount (BT-113)"),
                    new Term(
                            "amount_due",
                            SUMS + "DuePayableAmount",
                            "amount due for payment (BT-115)"));

    private Cii() {}

    /// The namespaces of the format when the element is its root, else none.
    static Set<String> namespaces(XmlElement root) {
        String name = root.name();
        if (name.equals("CrossIndustryInvoice") && root.namespace().equals(ROOT)) {
            return Set.of(ROOT, ENTITIES + "100", TYPES + "100", QUALIFIED + "100");
        }
        return name.equals("CrossIndustryDocument") && root.namespace().equals(OLD_ROOT)
                ? Set.of(OLD_ROOT, ENTITIES + "12", TYPES + "15", QUALIFIED + "12")
                : Set.of();
    }

    static Stated stated(XmlElement root) {
        Terms terms = new Terms(Source.XML, 0, Term::inXml);
        FIELDS.forEach(f -> terms.add(f.field(), root.text(f.path()), f.meaning()));
        terms.add(
                "vendor_address",
                root.first(SELLER + "PostalTradeAddress").flatMap(Cii::address),
                "seller postal address (BG-5)");
        terms.add(
                "service_address",
                root.first(DELIVERY + "ShipToTradeParty/PostalTradeAddress").flatMap(Cii::address),
                "deliver to address (BG-15)");
        terms.add(
                "iban",
                root.all(ACCOUNT + "IBANID|ProprietaryID")
                        .map(XmlElement::text)
                        .filter(Lexical::isIban)
                        .findFirst(),
                "payment account identifier (BT-84)");
        terms.add("tax_total", taxTotal(root), "total VAT amount (BT-110)");
        String code = root.text(HEADER + "TypeCode").orElse("");
        return new Stated(
                terms.values(),
                root.all(TRADE + "IncludedSupplyChainTradeLineItem")
                        .map(Cii::line)
                        .filter(Lexical::saysSomething)
                        .toList(),
                root.all(SETTLEMENT + "ApplicableTradeTax").map(Cii::tax).toList(),
                TypeCode.type(code));
    }

    /// The one in the invoice's currency: BT-111 is the same in the accounting currency.
    private static Optional<String> taxTotal(XmlElement root) {
        String currency = root.text(SETTLEMENT + "InvoiceCurrencyCode").orElse("");
        return root.text(SUMS + "TaxTotalAmount[currencyID=" + currency + "]")
                .or(() -> root.text(SUMS + "TaxTotalAmount"));
    }

    /// BT-35 (BT-36 and BT-162 only in its place), BT-38, BT-37, BT-40.
    private static Optional<String> address(XmlElement a) {
        return Lexical.address(
                a.text("LineOne").or(() -> a.text("LineTwo|LineThree")),
                a.text("PostcodeCode"),
                a.text("CityName"),
                a.text("CountryID"));
    }

    private static InvoiceLine line(XmlElement line) {
        String settlement = "SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/";
        Optional<XmlElement> quantity =
                line.first(
                        "SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery"
                                + "/BilledQuantity");
        return new InvoiceLine(
                // BT-153
                line.text("SpecifiedTradeProduct/Name").orElse(""),
                // BT-129 and BT-130
                quantity.map(XmlElement::text).flatMap(Lexical::decimal),
                quantity.map(q -> q.attribute("unitCode")).orElse(""),
                // BT-146
                line.text(
                                "SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement"
                                        + "/NetPriceProductTradePrice/ChargeAmount")
                        .flatMap(Lexical::decimal),
                // BT-131
                line.text(
                                settlement
                                        + "SpecifiedTradeSettlementLineMonetarySummation"
                                        + "|SpecifiedTradeSettlementMonetarySummation"
                                        + "/LineTotalAmount")
                        .flatMap(Lexical::decimal),
                // BT-152
                line.text(
                                settlement
                                        + "ApplicableTradeTax"
                                        + "/RateApplicablePercent|ApplicablePercent")
                        .flatMap(Lexical::decimal));
    }

    /// BT-119, BT-116, BT-117, BT-118.
    private static TaxShare tax(XmlElement tax) {
        return new TaxShare(
                tax.text("RateApplicablePercent|ApplicablePercent").flatMap(Lexical::decimal),
                tax.text("BasisAmount").flatMap(Lexical::decimal),
                tax.text("CalculatedAmount").flatMap(Lexical::decimal),
                tax.text("CategoryCode").orElse(""));
    }
}
