package com.billwright.extraction.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.PageOfWords;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.text.DocumentText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineFinderTest {

    @Test
    void readsGermanDecimalsAndQuantitiesWithUnits() {
        var page = germanHeader();
        row(page, 130, "Schrauben", "5 Stk", "1.250,50", "6.252,50");

        var line = only(page);

        assertThat(line.description()).isEqualTo("Schrauben");
        assertThat(line.quantity()).contains(new BigDecimal("5"));
        assertThat(line.unit()).isEqualTo("Stk");
        assertThat(line.unitPrice()).contains(new BigDecimal("1250.50"));
        assertThat(line.amount()).contains(new BigDecimal("6252.50"));
    }

    @Test
    void joinsDescriptionsOverSeveralRowsAndLeavesRemarksOut() {
        var page = germanHeader();
        row(page, 130, "Lieferung und", "2 Stk", "10,00", "20,00");
        page.at(60, 142, "Montage").at(60, 154, "Seriennummer: A-17");

        assertThat(only(page).description()).isEqualTo("Lieferung und Montage");
    }

    @Test
    void leavesAnArticlesNumberOutOfItsDescription() {
        var page = germanHeader();
        row(page, 130, "XB4711 Winkel", "2 Stk", "10,00", "20,00");

        assertThat(only(page).description()).isEqualTo("Winkel");
    }

    @Test
    void provesRowsWithoutHeader() {
        var page = PageOfWords.aPage();
        row(page, 130, "Copper wire", "3", "4.50", "13.50");

        assertThat(lines(page)).extracting(InvoiceLine::description).containsExactly("Copper wire");
    }

    @Test
    void takesDiscountsInPercentOff() {
        var page = PageOfWords.aPage().at(60, 130, "Olives").at(250, 130, "10");
        page.at(320, 130, "20.00").at(390, 130, "10%").at(500, 130, "180.00");

        assertThat(only(page).unitPrice()).contains(new BigDecimal("20.00"));
    }

    @Test
    void leavesQuantitiesOutThatAreNotPrinted() {
        var page = PageOfWords.aPage().at(60, 100, "Description").at(500, 100, "Amount");
        page.at(60, 130, "Consulting").at(500, 130, "250.00");
        page.at(60, 160, "Total").at(500, 160, "250.00");

        var line = only(page);

        assertThat(line.quantity()).isEmpty();
        assertThat(line.unitPrice()).isEmpty();
        assertThat(line.amount()).contains(new BigDecimal("250.00"));
    }

    @Test
    void goesOnOverPagesWithoutWhatIsCarriedForward() {
        var first = germanHeader();
        row(first, 130, "Nägel", "2 Stk", "3,00", "6,00");
        first.at(60, 160, "Übertrag").at(500, 160, "6,00");
        var second = germanHeader();
        second.at(60, 115, "Übertrag").at(500, 115, "6,00");
        row(second, 130, "Draht", "4 Stk", "2,00", "8,00");

        var found =
                LineFinder.find(
                        new DocumentText(List.of(first.page(), second.page())), Locale.GERMANY);

        assertThat(found.lines())
                .extracting(InvoiceLine::description)
                .containsExactly("Nägel", "Draht");
    }

    @Test
    void readsTheTaxOfARate() {
        var page = PageOfWords.aPage().at(60, 300, "Umsatzsteuer").at(250, 300, "200,00");
        page.at(350, 300, "19").at(500, 300, "38,00");

        var taxes = LineFinder.find(page.text(), Locale.GERMANY).taxes();

        assertThat(taxes).hasSize(1);
        assertThat(taxes.getFirst().base()).contains(new BigDecimal("200.00"));
        assertThat(taxes.getFirst().tax()).contains(new BigDecimal("38.00"));
    }

    @Test
    void readsTitlesOverSeveralRowsAndDescriptionsBelowArticleNumbers() {
        var page = PageOfWords.aPage().at(60, 100, "Art.-Nr.").at(380, 100, "Preis/");
        page.at(250, 100, "Menge").at(500, 100, "Betrag");
        page.at(60, 112, "Bezeichnung").at(380, 112, "Einheit");
        row(page, 140, "AB200", "2 Stk", "10,00", "20,00");
        page.at(60, 152, "Winkel");
        row(page, 170, "7710", "3 Stk", "5,00", "15,00");
        page.at(60, 182, "Dübel");

        assertThat(lines(page))
                .extracting(InvoiceLine::description)
                .containsExactly("Winkel", "Dübel");
    }

    @Test
    void takesNumbersUnderTheirTitlesWhereTheyDoNotMultiply() {
        var page = germanHeader();
        row(page, 130, "Pfand", "20 Stk", "2,77", "55,46");
        row(page, 160, "Muster", "10 Stk", "0,00", "0,00");

        assertThat(lines(page))
                .extracting(l -> l.amount().orElseThrow())
                .containsExactly(new BigDecimal("55.46"), new BigDecimal("0.00"));
    }

    @Test
    void knowsPricesOfAHundred() {
        var page = germanHeader();
        row(page, 130, "Nieten", "200 Stk", "52,52", "105,04");

        assertThat(only(page).unitPrice()).contains(new BigDecimal("52.52"));
    }

    @Test
    void worksOutAPriceThatIsNotPrinted() {
        var page = germanHeader();
        page.at(60, 130, "Scheibe").at(250, 130, "10 Stk").at(500, 130, "1.000,00");

        assertThat(only(page).unitPrice())
                .hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("100"));
    }

    @Test
    void findsDescriptionsAboveTheirNumbers() {
        var page = germanHeader();
        page.at(60, 130, "Wartung der Anlage").at(60, 142, "im Keller");
        page.at(250, 154, "2").at(380, 154, "40,00").at(500, 154, "80,00");

        assertThat(only(page).description()).isEqualTo("Wartung der Anlage im Keller");
    }

    @Test
    void takesALinesDiscountOffItsAmount() {
        var page = germanHeader();
        row(page, 130, "Rasen", "3", "4,00", "12,00");
        page.at(60, 145, "abzgl. 16,7% Rabatt").at(495, 145, "-2,00");

        assertThat(only(page).amount()).contains(new BigDecimal("10.00"));
    }

    @Test
    void leavesOutWhatIsTooMuchForTheSum() {
        var page = germanHeader();
        row(page, 130, "Nägel", "2 Stk", "3,00", "6,00");
        row(page, 150, "Draht", "4 Stk", "2,00", "8,00");
        page.at(60, 170, "davon Material").at(500, 170, "5,00");
        page.at(60, 200, "Summe").at(500, 200, "14,00");

        assertThat(lines(page))
                .extracting(InvoiceLine::description)
                .containsExactly("Nägel", "Draht");
    }

    @Test
    void readsNoLinesFromATableOfTaxes() {
        var page = PageOfWords.aPage().at(60, 100, "Art").at(250, 100, "Basisbetrag");
        page.at(500, 100, "Betrag");
        page.at(60, 130, "Normalsatz").at(250, 130, "200,00").at(500, 130, "38,00");

        assertThat(lines(page)).isEmpty();
    }

    @Test
    void keepsDescriptionsThatAreLabelledThroughout() {
        var page = germanHeader();
        row(page, 130, "GTIN: 4012345001235", "2 Stk", "3,00", "6,00");
        page.at(60, 142, "Artikel: Trennblatt");

        assertThat(only(page).description()).isEqualTo("GTIN: 4012345001235 Artikel: Trennblatt");
    }

    @Test
    void splitsTitlesAndNumbersThatStandTooCloseForAGap() {
        var page = PageOfWords.aPage().at(60, 100, "Anz. Beschreibung").at(380, 100, "Preis");
        page.at(500, 100, "Betrag");
        page.at(78, 130, "2 Winkel").at(380, 130, "10,00").at(500, 130, "20,00");

        assertThat(only(page).description()).isEqualTo("Winkel");
    }

    @Test
    void leavesOutSumsAndTaxesWhateverTheirWords() {
        var page = germanHeader();
        row(page, 130, "Nägel", "2 Stk", "3,00", "6,00");
        row(page, 150, "Draht", "4 Stk", "2,00", "8,00");
        page.at(60, 180, "Alles zusammen").at(500, 180, "14,00");
        page.at(60, 200, "zzgl. USt. 19 %").at(500, 200, "2,66");

        assertThat(lines(page)).hasSize(2);
    }

    @Test
    void takesTheNetAmountOfSeveral() {
        var page = PageOfWords.aPage().at(60, 100, "Description").at(300, 100, "Net amount");
        page.at(400, 100, "VAT amount").at(500, 100, "Gross amount");
        page.at(60, 130, "Service").at(310, 130, "100.00").at(410, 130, "20.00");
        page.at(510, 130, "120.00");

        assertThat(only(page).amount()).contains(new BigDecimal("100.00"));
    }

    @Test
    void worksOutWhatAScanLostOfALinesNumbers() {
        var page = germanHeader();
        row(page, 130, "Nieten", "7", "494", "34,58");
        page.at(60, 150, "Kappen").at(380, 150, "2,00").at(500, 150, "6,00 ?");

        assertThat(lines(page))
                .extracting(l -> l.unitPrice().orElseThrow().stripTrailingZeros())
                .containsExactly(new BigDecimal("4.94"), new BigDecimal("2"));
        assertThat(lines(page).getLast().quantity()).contains(new BigDecimal("3"));
    }

    private static PageOfWords germanHeader() {
        return PageOfWords.aPage()
                .at(60, 100, "Beschreibung")
                .at(250, 100, "Menge")
                .at(380, 100, "Preis")
                .at(500, 100, "Betrag");
    }

    private static void row(
            PageOfWords page, double y, String text, String quantity, String price, String amount) {
        page.at(60, y, text).at(250, y, quantity).at(380, y, price).at(500, y, amount);
    }

    private static List<InvoiceLine> lines(PageOfWords page) {
        Locale locale =
                page.text().pages().getFirst().words().stream()
                                .anyMatch(w -> w.text().matches("\\d.*,\\d\\d"))
                        ? Locale.GERMANY
                        : Locale.US;
        return LineFinder.find(page.text(), locale).lines();
    }

    private static InvoiceLine only(PageOfWords page) {
        assertThat(lines(page)).hasSize(1);
        return lines(page).getFirst();
    }
}
