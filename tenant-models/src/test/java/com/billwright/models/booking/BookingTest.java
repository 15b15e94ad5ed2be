package com.billwright.models.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Map<String, String> CHART =
            Map.of(
                    "legal", "Legal fees",
                    "agency", "Agency staff",
                    "power", "Electricity",
                    "roof", "Roof repairs",
                    "sundry", "Sundry costs");

    private final Books books = Books.withChart(CHART);

    @Test
    void the_next_bill_knows_what_was_booked_just_before() {
        books.booked("Smith Partners", "300.00", "sundry").booked("Vale Ltd", "80.00", "roof");

        assertThat(books.account("Smith Partners", "410.00")).isEqualTo("sundry");

        books.booked("Crane Works", "90.00", "power");
        assertThat(books.account("Crane Works", "95.00")).isEqualTo("power");
    }

    @Test
    void an_equal_amount_outweighs_newer_bills_of_other_amounts() {
        for (int month = 0; month < 4; month++) {
            books.booked("Vale Ltd", "49.90", "power").booked("Vale Ltd", "812.00", "roof");
            books.booked("Crane Works", "20" + month + ".00", "sundry");
        }
        books.booked("Vale Ltd", "640.00", "roof").booked("Vale Ltd", "655.00", "roof");

        assertThat(books.account("Vale Ltd", "49.90")).isEqualTo("power");
        assertThat(books.account("Vale Ltd", "812.00")).isEqualTo("roof");
    }

    @Test
    void accounts_taken_in_turn_are_taken_in_turn() {
        for (int i = 0; i < 14; i++) {
            books.booked("Vale Ltd", (100 + 13 * i) + ".00", i % 2 == 0 ? "power" : "roof");
            books.booked("Crane Works", (300 + 7 * i) + ".00", "sundry");
        }

        assertThat(books.account("Vale Ltd", "99.00")).isEqualTo("power");
        books.booked("Vale Ltd", "99.00", "power").booked("Crane Works", "1.00", "sundry");
        assertThat(books.account("Vale Ltd", "98.00")).isEqualTo("roof");
    }

    @Test
    void a_supplier_never_seen_is_told_by_the_trade_that_its_name_speaks_of() {
        books.booked("Vale Ltd", "812.00", "roof").booked("Crane Works", "20.00", "sundry");

        assertThat(firstOf("Reed Specialist Recruitment")).isEqualTo("agency");
        assertThat(firstOf("Kanzlei Weber Rechtsanwälte")).isEqualTo("legal");
    }

    @Test
    void a_supplier_never_seen_is_told_by_those_of_like_name() {
        for (int i = 0; i < 3; i++) {
            books.booked("Northern Zephyr Leeds", "10" + i + ".00", "roof");
            books.booked("Northern Zephyr York", "20" + i + ".00", "roof");
            books.booked("Crane Works", "4" + i + ".00", "sundry");
        }

        assertThat(firstOf("Northern Zephyr Hull")).isEqualTo("roof");
    }

    @Test
    void the_next_best_are_ranked_by_how_sure_they_are_and_make_no_more_than_one_together() {
        for (int i = 0; i < 6; i++) {
            books.booked("Vale Ltd", "1" + i + ".50", i % 3 == 0 ? "power" : "roof");
        }

        var ranked = books.next(Target.ACCOUNT, books.bill("Vale Ltd", "33.00", "", "", ""));

        assertThat(ranked).extracting(BookingModel.Ranked::choice).contains("roof", "power");
        assertThat(ranked)
                .extracting(BookingModel.Ranked::confidence)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ranked.stream().mapToDouble(BookingModel.Ranked::confidence).sum())
                .isBetween(0.5, 1.0001);
    }

    @Test
    void a_property_is_told_by_address_or_meter_whoever_the_vendor_is() {
        var houses =
                Books.withProperties(
                        Map.of("elm", "12 Elm Street", "oak", "7 Oak Avenue", "ash", "3 Ash Road"),
                        Map.of("ash", "M-4711"));
        for (int i = 0; i < 3; i++) {
            houses.booked(
                    houses.bill("City Power", "5" + i + ".00", "", "12 Elm Street", ""), "elm");
            houses.booked(houses.bill("City Power", "9" + i + ".00", "", "", "A-9917"), "oak");
        }

        assertThat(property(houses, "City Power", "7 Oak Avenue", "")).isEqualTo("oak");
        assertThat(property(houses, "City Power", "", "A9917")).isEqualTo("oak");
        assertThat(property(houses, "Drain Masters", "12 Elm Street", "")).isEqualTo("elm");
        assertThat(property(houses, "Drain Masters", "", "M4711")).isEqualTo("ash");
    }

    private static String property(Books houses, String vendor, String address, String number) {
        return houses.next(Target.PROPERTY, houses.bill(vendor, "61.00", "", address, number))
                .getFirst()
                .choice();
    }

    private String firstOf(String supplier) {
        return books.next(Target.ACCOUNT, books.bill(supplier, "1234.56", "", "", ""))
                .getFirst()
                .choice();
    }

    @Test
    void words_are_compared_without_case_accents_and_what_says_nothing() {
        assertThat(BookWords.of("The CAFÉ & Söhne GmbH 24")).isEqualTo(List.of("cafe", "sohne"));
        assertThat(BookWords.of("The Company Ltd")).isEqualTo(List.of("the", "company", "ltd"));
        assertThat(BookWords.of("")).isEmpty();
    }
}
