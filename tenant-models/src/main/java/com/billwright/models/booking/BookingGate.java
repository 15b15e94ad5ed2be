package com.billwright.models.booking;

import com.billwright.models.gates.Gate;
import com.billwright.models.gates.Tested;
import com.billwright.models.gates.TestedBill;
import com.billwright.models.gates.Verdict;
import java.util.List;

/// Lets champion and challenger book the same held-out bills, with the history that each had.
public final class BookingGate {

    private BookingGate() {}

    /// @param tested of those held out at least one
    public static Verdict judge(
            BookingModel champion, BookingModel challenger, List<Tested<PreparedBooking>> tested) {
        String target = champion.target().machineName();
        return Gate.judge(
                tested.stream()
                        .map(bill -> {
                            Answer one = Answer.of(champion, bill.label().example());
                            Answer other = Answer.of(challenger, bill.label().example());
                            return new TestedBill(
                                    bill.label().key(),
                                    bill.heldOut(),
                                    bill.guard(),
                                    List.of(
                                            new TestedBill.Answers(
                                                    target,
                                                    one.reply,
                                                    other.reply,
                                                    one.choice == other.choice)));
                        })
                        .toList());
    }

    /// @param choice index of the proposed choice; -1 when there is none
    private record Answer(int choice, TestedBill.Reply reply) {

        static Answer of(BookingModel model, BookingExample example) {
            double[] p = model.probabilities(example.question());
            int best = BookingModel.best(p);
            boolean given = best >= 0;
            return new Answer(
                    best,
                    new TestedBill.Reply(
                            given,
                            given ? model.confidence(p[best]) : 0,
                            given && best == example.right()));
        }
    }
}
