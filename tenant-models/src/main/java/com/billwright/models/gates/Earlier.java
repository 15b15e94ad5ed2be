package com.billwright.models.gates;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.PreparedField.Record;
import com.billwright.models.training.Replayed;
import java.util.ArrayList;
import java.util.List;

/// Where fewer than 20 bills are held out, those just before them stand in for the rest: what was
/// proposed for them before they were confirmed (prequential, Dawid 1984) is set beside the
/// challenger's answers. The challenger was trained on these bills, which makes it look better than it
/// is; so they prove no gain and count for no score, but losing on them what was right before is harm
/// all the more. As right before counts only what was proposed rightly and is still the champion's
/// answer: some proposals came from rules that no model knows.
///
/// @param bills oldest first; none where enough are held out
/// @param asChampionSees the same, with the margins of the base that the champion stands on
record Earlier(
        CandidateScorer champion,
        List<Field> fields,
        List<PreparedBill> bills,
        List<PreparedBill> asChampionSees) {

    /// So many held-out bills speak for themselves.
    private static final int ENOUGH = 20;

    static Earlier of(
            CandidateScorer champion, Split split, Split asChampionSees, List<Field> fields) {
        int standIn = ENOUGH - split.holdout().size();
        return new Earlier(
                champion,
                fields,
                newest(split.history(), standIn),
                newest(asChampionSees.history(), standIn));
    }

    private static List<PreparedBill> newest(List<PreparedBill> oldestFirst, int count) {
        int all = oldestFirst.size();
        return oldestFirst.subList(all - Math.clamp(count, 0, all), all);
    }

    /// What the challenger answers beside what was proposed.
    List<TestedBill> beside(CandidateScorer challenger) {
        List<Replayed.Answers> was = new Replayed(champion, fields).answers(asChampionSees);
        List<Replayed.Answers> is = new Replayed(challenger, fields).answers(bills);
        List<TestedBill> tested = new ArrayList<>();
        for (int i = 0; i < bills.size(); i++) {
            PreparedBill bill = bills.get(i);
            tested.add(
                    new TestedBill(bill.key(), false, false, pairs(bill, was.get(i), is.get(i))));
        }
        return tested;
    }

    private List<TestedBill.Answers> pairs(
            PreparedBill bill, Replayed.Answers one, Replayed.Answers other) {
        List<TestedBill.Answers> pairs = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            Record record = bill.record(fields.get(f));
            boolean was = record == Record.RIGHT;
            if (other.asked()[f] && (was ? one.right()[f] : record == Record.WRONG)) {
                pairs.add(
                        new TestedBill.Answers(
                                fields.get(f).name(),
                                new TestedBill.Reply(true, 0, was),
                                new TestedBill.Reply(true, 0, other.right()[f]),
                                false));
            }
        }
        return pairs;
    }
}
