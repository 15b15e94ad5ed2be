package com.billwright.models.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A tenant's books as sentences: `books.booked("Ace Plumbing", "49.90", "plumbing")`.
final class Books {

    private final BookingHistory history = new BookingHistory();
    private final Chart chart;
    private final List<BookedBill> booked = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 1, 5);

    private Books(Chart chart) {
        this.chart = chart;
    }

    /// @param names of accounts by key
    static Books withChart(Map<String, String> names) {
        return new Books(
                new Chart(
                        new TreeMap<>(names)
                                .entrySet().stream()
                                        .map(e ->
                                                new Chart.Entry(
                                                        e.getKey(),
                                                        e.getValue(),
                                                        List.of(),
                                                        List.of()))
                                        .toList()));
    }

    /// @param addresses of properties by key
    static Books withProperties(Map<String, String> addresses, Map<String, String> meters) {
        return new Books(
                new Chart(
                        new TreeMap<>(addresses)
                                .entrySet().stream()
                                        .map(e ->
                                                new Chart.Entry(
                                                        e.getKey(),
                                                        "House " + e.getKey(),
                                                        List.of(e.getValue()),
                                                        meters.containsKey(e.getKey())
                                                                ? List.of(meters.get(e.getKey()))
                                                                : List.of()))
                                        .toList()));
    }

    Books booked(String vendor, String total, String choice) {
        return booked(bill(vendor, total, "", "", ""), choice);
    }

    Books booked(BillToBook bill, String choice) {
        history.add(bill, choice);
        booked.add(new BookedBill(Integer.toString(booked.size()), bill, choice, ""));
        return this;
    }

    BillToBook bill(String vendor, String total, String words, String address, String number) {
        day = day.plusDays(7);
        return BillToBook.of(
                null, vendor, words, new BigDecimal(total), null, day, address, number, "");
    }

    List<BookingModel.Ranked> next(Target target, BillToBook bill) {
        return BookingBase.shipped().model(target).rank(BookingQuestion.of(history, chart, bill));
    }

    /// The best choice for a bill of which only vendor and total are known.
    String account(String vendor, String total) {
        return next(Target.ACCOUNT, bill(vendor, total, "", "", "")).getFirst().choice();
    }

    List<BookedBill> all() {
        return booked;
    }

    Chart chart() {
        return chart;
    }
}
