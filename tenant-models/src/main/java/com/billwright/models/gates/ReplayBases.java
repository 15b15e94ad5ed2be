package com.billwright.models.gates;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PrepareBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lets two base models answer a tenant's bills, each with the memory of those before it and without
/// anything that the tenant's own model learnt.
public final class ReplayBases {

    private ReplayBases() {}

    /// @param since bills that were confirmed before are only remembered
    public static List<TestedBill> over(
            List<LabelledBill> oldestFirst,
            Instant since,
            BaseModel before,
            BaseModel after,
            List<Field> fields,
            Locale locale) {
        List<PreparedBill> asBefore = new ArrayList<>();
        List<PreparedBill> asAfter = new ArrayList<>();
        new Replay(fields, locale)
                .over(
                        oldestFirst,
                        (bill, memory) -> {
                            if (!bill.confirmedAt().isBefore(since)) {
                                List<RememberedBill> kin = memory.recall(bill.text());
                                List<PreparedBill> both =
                                        PrepareBill.of(
                                                List.of(before, after), bill, kin, fields, locale);
                                asBefore.add(both.get(0));
                                asAfter.add(both.get(1));
                            }
                        });
        return new ChampionChallenger(
                        before,
                        new Split(List.of(), asAfter),
                        new Split(List.of(), asBefore),
                        fields)
                .tested(after);
    }
}
