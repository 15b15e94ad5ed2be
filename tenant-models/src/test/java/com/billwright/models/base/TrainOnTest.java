package com.billwright.models.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.memory.MemoryIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainOnTest {

    private final BaseModel shipped = BaseModel.shipped();
    private final List<PracticeBill> bills = new PracticeVendors(77_000, 0).inTurn(0, 4, 2);

    @Test
    void the_same_bills_give_the_same_bytes_of_another_base_that_is_no_worse_on_them() {
        BaseModel next = learnt(bills, 1);

        assertThat(learnt(bills, 1).toBytes()).isEqualTo(next.toBytes());
        assertThat(next.id()).isNotEqualTo(shipped.id());
        assertThat(next.toBytes()).hasSizeLessThan(BaseModel.MAX_BYTES);
        assertThat(right(next)).isGreaterThanOrEqualTo(right(shipped));
    }

    @Test
    void what_tenants_confirm_against_the_base_moves_it() {
        List<PracticeBill> without = new ArrayList<>();
        for (PracticeBill bill : bills) {
            Map<String, FieldValue> truth = new HashMap<>(bill.truth());
            truth.remove("invoice_number");
            without.add(bill.withTruth(truth));
        }

        assertThat(right(learnt(without, 1), without)).isGreaterThan(right(shipped, without));
    }

    @Test
    void a_field_that_is_not_asked_teaches_nothing() {
        TrainOn nothing = new TrainOn(shipped, 1);
        nothing.see(
                bills.stream()
                        .map(b -> new TaughtBill(b.key(), b.text(), List.of(), Map.of()))
                        .toList(),
                bills.getFirst().locale());

        assertThat(right(nothing.learn())).isEqualTo(right(shipped));
    }

    private BaseModel learnt(List<PracticeBill> from, long seed) {
        TrainOn training = new TrainOn(shipped, seed);
        for (PracticeBill bill : from) {
            training.see(
                    List.of(new TaughtBill(bill.key(), bill.text(), bill.fields(), bill.truth())),
                    bill.locale());
        }
        return training.learn();
    }

    private long right(BaseModel model) {
        return right(model, bills);
    }

    private static long right(BaseModel model, List<PracticeBill> of) {
        return of.stream()
                .flatMap(bill -> Mark.of(Sight.of(bill, new MemoryIndex(), model)).stream())
                .filter(Mark::right)
                .count();
    }
}
