package com.billwright.extraction.einvoice;

import java.nio.charset.StandardCharsets;

/// E-invoices of one and the same bill, as different programs would write them.
public final class SampleXml {

    private static final String RAM =
            "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:";
    private static final String UDT = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:";

    private SampleXml() {}

    public static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /// Factur-X; prefixes are free, so these are unusual ones.
    public static String cii() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <a:CrossIndustryInvoice
            xmlns:a="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
            xmlns:b="%s100" xmlns:c="%s100">
          <a:ExchangedDocument>
            <b:ID>RE-2026-0815</b:ID><b:TypeCode>380</b:TypeCode>
            <b:IssueDateTime><c:DateTimeString format="102">20260311</c:DateTimeString></b:IssueDateTime>
          </a:ExchangedDocument>
          <a:SupplyChainTradeTransaction>
            <b:IncludedSupplyChainTradeLineItem>
              <b:AssociatedDocumentLineDocument><b:LineID>0</b:LineID></b:AssociatedDocumentLineDocument>
            </b:IncludedSupplyChainTradeLineItem>
            <b:IncludedSupplyChainTradeLineItem>
              <b:SpecifiedTradeProduct><b:Name>Heizungswartung</b:Name></b:SpecifiedTradeProduct>
              <b:SpecifiedLineTradeAgreement><b:NetPriceProductTradePrice>
                <b:ChargeAmount>40.00</b:ChargeAmount></b:NetPriceProductTradePrice></b:SpecifiedLineTradeAgreement>
              <b:SpecifiedLineTradeDelivery><b:BilledQuantity unitCode="HUR">2.5</b:BilledQuantity></b:SpecifiedLineTradeDelivery>
              <b:SpecifiedLineTradeSettlement>
                <b:ApplicableTradeTax><b:RateApplicablePercent>19</b:RateApplicablePercent></b:ApplicableTradeTax>
                <b:SpecifiedTradeSettlementLineMonetarySummation><b:LineTotalAmount>100.00</b:LineTotalAmount></b:SpecifiedTradeSettlementLineMonetarySummation>
              </b:SpecifiedLineTradeSettlement>
            </b:IncludedSupplyChainTradeLineItem>
            <b:ApplicableHeaderTradeAgreement>
              <b:BuyerReference>04011000-1234</b:BuyerReference>
              <b:SellerTradeParty>
                <b:Name>Wärme &amp; Rohr GmbH</b:Name>
                <b:PostalTradeAddress>
                  <b:PostcodeCode>80333</b:PostcodeCode><b:LineOne>Ofenweg 7</b:LineOne>
                  <b:CityName>München</b:CityName><b:CountryID>DE</b:CountryID>
                </b:PostalTradeAddress>
                <b:SpecifiedTaxRegistration><b:ID schemeID="FC">143/815/08151</b:ID></b:SpecifiedTaxRegistration>
                <b:SpecifiedTaxRegistration><b:ID schemeID="VA">DE136695976</b:ID></b:SpecifiedTaxRegistration>
              </b:SellerTradeParty>
              <b:BuyerTradeParty><b:ID>K-77</b:ID><b:Name>Hausverwaltung Linde</b:Name></b:BuyerTradeParty>
              <b:BuyerOrderReferencedDocument><b:IssuerAssignedID>PO-9</b:IssuerAssignedID></b:BuyerOrderReferencedDocument>
            </b:ApplicableHeaderTradeAgreement>
            <b:ApplicableHeaderTradeDelivery>
              <b:ActualDeliverySupplyChainEvent><b:OccurrenceDateTime>
                <c:DateTimeString format="102">20260309</c:DateTimeString></b:OccurrenceDateTime></b:ActualDeliverySupplyChainEvent>
            </b:ApplicableHeaderTradeDelivery>
            <b:ApplicableHeaderTradeSettlement>
              <b:TaxCurrencyCode>CHF</b:TaxCurrencyCode>
              <b:InvoiceCurrencyCode>EUR</b:InvoiceCurrencyCode>
              <b:SpecifiedTradeSettlementPaymentMeans><b:PayeePartyCreditorFinancialAccount>
                <b:IBANID>DE89 3704 0044 0532 0130 00</b:IBANID></b:PayeePartyCreditorFinancialAccount></b:SpecifiedTradeSettlementPaymentMeans>
              <b:ApplicableTradeTax>
                <b:CalculatedAmount>19.00</b:CalculatedAmount><b:BasisAmount>100.00</b:BasisAmount>
                <b:CategoryCode>S</b:CategoryCode><b:RateApplicablePercent>19.00</b:RateApplicablePercent>
              </b:ApplicableTradeTax>
              <b:SpecifiedTradePaymentTerms>
                <b:DueDateDateTime><c:DateTimeString format="102">20260410</c:DateTimeString></b:DueDateDateTime>
              </b:SpecifiedTradePaymentTerms>
              <b:SpecifiedTradeSettlementHeaderMonetarySummation>
                <b:LineTotalAmount>100.00</b:LineTotalAmount><b:TaxBasisTotalAmount>100.00</b:TaxBasisTotalAmount>
                <b:TaxTotalAmount currencyID="CHF">18.10</b:TaxTotalAmount>
                <b:TaxTotalAmount currencyID="EUR">19.00</b:TaxTotalAmount>
                <b:GrandTotalAmount>119.00</b:GrandTotalAmount><b:DuePayableAmount>119.00</b:DuePayableAmount>
              </b:SpecifiedTradeSettlementHeaderMonetarySummation>
            </b:ApplicableHeaderTradeSettlement>
          </a:SupplyChainTradeTransaction>
        </a:CrossIndustryInvoice>
        """
                .formatted(RAM, UDT);
    }

    /// The same in ZUGFeRD 1.0's namespaces and names.
    public static String zugferd1() {
        return cii().replace("CrossIndustryInvoice", "CrossIndustryDocument")
                .replace(
                        "urn:un:unece:uncefact:data:standard:CrossIndustryDocument:100",
                        "urn:ferd:CrossIndustryDocument:invoice:1p0")
                .replace(RAM + "100", RAM + "12")
                .replace(UDT + "100", UDT + "15")
                .replace("ExchangedDocument", "HeaderExchangedDocument")
                .replace("<a:Supply", "<a:SpecifiedSupply")
                .replace("</a:Supply", "</a:SpecifiedSupply")
                .replace("ApplicableHeaderTrade", "ApplicableSupplyChainTrade")
                .replace("SpecifiedLineTrade", "SpecifiedSupplyChainTrade")
                .replace("SettlementHeaderMonetary", "SettlementMonetary")
                .replace("SettlementLineMonetary", "SettlementMonetary")
                .replace("RateApplicablePercent", "ApplicablePercent")
                .replace("IssuerAssignedID", "ID");
    }

    /// UBL; `kind` is Invoice or CreditNote.
    public static String ubl(String kind) {
        return """
        <?xml version="1.0"?>
        <%1$s xmlns="urn:oasis:names:specification:ubl:schema:xsd:%1$s-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:ID>RE-2026-0815</cbc:ID>
          <cbc:IssueDate>2026-03-11+01:00</cbc:IssueDate>
          <cbc:DueDate>2026-04-10</cbc:DueDate>
          <cbc:%1$sTypeCode>%2$s</cbc:%1$sTypeCode>
          <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
          <cbc:BuyerReference>04011000-1234</cbc:BuyerReference>
          <cac:OrderReference><cbc:ID>PO-9</cbc:ID></cac:OrderReference>
          <cac:AccountingSupplierParty><cac:Party>
            <cac:PartyName><cbc:Name>Wärme</cbc:Name></cac:PartyName>
            <cac:PostalAddress><cbc:StreetName>Ofenweg 7</cbc:StreetName><cbc:CityName>München</cbc:CityName>
              <cbc:PostalZone>80333</cbc:PostalZone>
              <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
            <cac:PartyTaxScheme><cbc:CompanyID>143/815/08151</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
            <cac:PartyTaxScheme><cbc:CompanyID>DE136695976</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
            <cac:PartyLegalEntity><cbc:RegistrationName>Wärme &amp; Rohr GmbH</cbc:RegistrationName></cac:PartyLegalEntity>
          </cac:Party></cac:AccountingSupplierParty>
          <cac:AccountingCustomerParty><cac:Party>
            <cac:PartyIdentification><cbc:ID schemeID="0088">4000001123452</cbc:ID></cac:PartyIdentification>
            <cac:PartyIdentification><cbc:ID>K-77</cbc:ID></cac:PartyIdentification>
            <cac:PartyName><cbc:Name>Hausverwaltung Linde</cbc:Name></cac:PartyName>
          </cac:Party></cac:AccountingCustomerParty>
          <cac:Delivery><cbc:ActualDeliveryDate>2026-03-09</cbc:ActualDeliveryDate></cac:Delivery>
          <cac:PaymentMeans><cac:PayeeFinancialAccount><cbc:ID>DE89370400440532013000</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
          <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>
            <cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount><cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>
              <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
          <cac:LegalMonetaryTotal>
            <cbc:LineExtensionAmount>100.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount>100.00</cbc:TaxExclusiveAmount>
            <cbc:TaxInclusiveAmount>119.00</cbc:TaxInclusiveAmount><cbc:PayableAmount>119.00</cbc:PayableAmount>
          </cac:LegalMonetaryTotal>
          <cac:%1$sLine><cbc:ID>1</cbc:ID><cbc:%3$s unitCode="HUR">2.5</cbc:%3$s>
            <cbc:LineExtensionAmount>100.00</cbc:LineExtensionAmount>
            <cac:Item><cbc:Name>Heizungswartung</cbc:Name><cac:ClassifiedTaxCategory><cbc:Percent>19</cbc:Percent></cac:ClassifiedTaxCategory></cac:Item>
            <cac:Price><cbc:PriceAmount>40.00</cbc:PriceAmount></cac:Price></cac:%1$sLine>
        </%1$s>
        """
                .formatted(
                        kind,
                        kind.equals("Invoice") ? "380" : "381",
                        kind.equals("Invoice") ? "InvoicedQuantity" : "CreditedQuantity");
    }
}
