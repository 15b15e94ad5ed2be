package com.billwright.models.base;

import com.billwright.models.linear.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Trains a base model on from an earlier one: on tenants' confirmed bills, each seen with the memory of
/// that tenant's before it, and on generated ones, lest it forget what no tenant shows. Of a bill only
/// hashed features and which of them were right are kept. The same bills in the same order and the same
/// seed give the same bytes.
public final class TrainOn {

    private static final int VENDORS_OF_A_TENANT = 25;

    private static final int BILLS_OF_A_VENDOR = 2;

    private final BaseModel from;
    private final SplittableRandom random;
    private final long seed;
    private final List<Question> questions = new ArrayList<>();

    public TrainOn(BaseModel from, long seed) {
        this.from = from;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /// Sees one tenant's bills.
    public void see(List<TaughtBill> oldestFirst, Locale locale) {
        see(
                new PracticeTenant(
                        "a tenant",
                        oldestFirst.stream().map(bill -> bill.practice(locale)).toList(),
                        false));
    }

    /// Sees generated bills, two of each vendor. Vendors are others for another seed.
    public void rehearse(int vendors) {
        PracticeVendors made = new PracticeVendors(seed, MadeUpTenants.NOISY);
        for (int first = 0; first < vendors; first += VENDORS_OF_A_TENANT) {
            int last = Math.min(first + VENDORS_OF_A_TENANT, vendors);
            see(
                    new PracticeTenant(
                            PracticeTenant.MADE_UP,
                            made.inTurn(first, last, BILLS_OF_A_VENDOR),
                            false));
        }
    }

    /// @throws IllegalStateException when it has become larger than a base may be
    public BaseModel learn() {
        byte[] bytes = BaseTraining.trainOn(from.file(), questions, seed).toBytes();
        if (bytes.length > BaseModel.MAX_BYTES) {
            throw new IllegalStateException(
                    "A base of %,d bytes, at most %,d may be"
                            .formatted(bytes.length, BaseModel.MAX_BYTES));
        }
        return BaseModel.fromBytes(bytes);
    }

    private void see(PracticeTenant tenant) {
        Practice.over(
                tenant,
                from,
                sight ->
                        Lessons.of(sight, random).stream()
                                .map(question -> question.from(from.margins(question)))
                                .forEach(questions::add));
    }
}
