package com.billwright.models.booking;

import java.util.ArrayList;
import java.util.List;

/// A question with its answer.
///
/// @param right index of the right choice; -1 when it is none of them
public record BookingExample(BookingQuestion question, int right) {

    /// Goes over bills in the order of their confirmation: each is asked about with the history that it
    /// had, and then belongs to it.
    ///
    /// @param from index of the first bill to ask about; those before only belong to the history
    /// @return of each bill from there on that has such a choice
    public static List<BookingExample> replay(
            List<BookedBill> oldestFirst, Target target, Chart chart, int from) {
        BookingHistory history = new BookingHistory();
        List<BookingExample> examples = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            BookedBill booked = oldestFirst.get(i);
            String choice = booked.choice(target);
            if (!choice.isEmpty()) {
                if (i >= from) {
                    BookingQuestion question = BookingQuestion.of(history, chart, booked.bill());
                    examples.add(new BookingExample(question, question.choices().indexOf(choice)));
                }
                history.add(booked.bill(), choice);
            }
        }
        return examples;
    }
}
