package com.billwright.models.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// A question with its answer.
///
/// @param right index of the right choice; -1 when it is none of them
public record BookingExample(BookingQuestion question, int right) {

    /// Goes over bills in the order of their confirmation: each is asked about with the history that it
    /// had, and then belongs to it.
    ///
    /// @return of each bill that has such a choice
    public static List<BookingExample> replay(
            List<BookedBill> oldestFirst, Target target, Chart chart) {
        List<BookingExample> examples = new ArrayList<>();
        replay(
                oldestFirst,
                target,
                chart,
                (bill, question) ->
                        examples.add(
                                new BookingExample(
                                        question,
                                        question.choices().indexOf(bill.choice(target)))));
        return examples;
    }

    /// The same, for bills to be shown with their questions.
    public static void replay(
            List<BookedBill> oldestFirst,
            Target target,
            Chart chart,
            BiConsumer<BookedBill, BookingQuestion> seen) {
        BookingHistory history = new BookingHistory();
        for (BookedBill booked : oldestFirst) {
            String choice = booked.choice(target);
            if (!choice.isEmpty()) {
                seen.accept(booked, BookingQuestion.of(history, chart, booked.bill()));
                history.add(booked.bill(), choice);
            }
        }
    }
}
