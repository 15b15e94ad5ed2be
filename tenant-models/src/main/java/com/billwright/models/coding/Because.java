package com.billwright.models.coding;

import com.billwright.models.booking.BillToBook;
import com.billwright.models.booking.BookingHistory;
import com.billwright.models.booking.BookingHistory.Past;
import com.billwright.models.booking.Target;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.VendorName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Why a choice is proposed, in words for a person, strongest first.
///
/// @param vendor as its list or the bill names it
record Because(String vendor, BillToBook bill, BookingHistory history, Target target) {

    /// From this likeness on two addresses are told as the same.
    private static final double ALIKE = 0.6;

    /// A word says something of a supplier when so large a share of its bills went one way.
    private static final double TELLING = 0.3;

    /// @param choice key of the entry
    List<String> of(String choice, ListEntry entry) {
        List<String> sentences = new ArrayList<>();
        List<Past> newestFirst = history.vendor(bill.vendor()).reversed();
        List<Past> agreeing = newestFirst.stream().filter(p -> went(p, choice)).toList();
        if (!agreeing.isEmpty()) {
            sentences.add(runs(choice, entry, newestFirst, agreeing));
        }
        first(agreeing, p -> bill.cents() != 0 && p.bill().cents() == bill.cents())
                .ifPresent(p -> sentences.add(named(p) + " had the same amount"));
        first(agreeing, p -> p.bill().numbers().stream().anyMatch(bill.numbers()::contains))
                .ifPresent(p -> sentences.add(named(p) + " had the same account number"));
        if (target == Target.PROPERTY) {
            first(agreeing, p -> VendorName.similarity(p.bill().address(), bill.address()) >= ALIKE)
                    .ifPresent(p ->
                            sentences.add(named(p) + " was for " + p.bill().addressAsWritten()));
        }
        if (agreeing.isEmpty()) {
            words(choice, entry).ifPresent(sentences::add);
        }
        if (sentences.isEmpty()) {
            sentences.add(
                    history.uses(choice) > 0
                            ? "Bills like it went to %s of late".formatted(entry.code())
                            : "The name of %s goes with what this supplier does"
                                    .formatted(entry.code()));
        }
        return sentences;
    }

    private String runs(
            String choice, ListEntry entry, List<Past> newestFirst, List<Past> agreeing) {
        int run = 0;
        while (run < newestFirst.size() && went(newestFirst.get(run), choice)) {
            run++;
        }
        if (run == 1 && newestFirst.size() == 1) {
            return "%s's only earlier bill went to %s".formatted(vendor, entry.code());
        }
        if (run == 1) {
            return "%s's last bill went to %s".formatted(vendor, entry.code());
        }
        return run > 1
                ? "%s's last %d bills went to %s".formatted(vendor, run, entry.code())
                : "%d of %s's last %d bills went to %s"
                        .formatted(agreeing.size(), vendor, newestFirst.size(), entry.code());
    }

    /// The word that other suppliers' bills went that way with most often.
    private Optional<String> words(String choice, ListEntry entry) {
        record Word(String text, long went, long of) {}
        return bill.name().stream()
                .map(w -> new Word(w, history.went(w, choice), history.named(w)))
                .filter(w -> w.went() > 0 && w.went() >= TELLING * w.of())
                .max(Comparator.comparingDouble(w -> w.went() / (w.of() + 1.0)))
                .map(w ->
                        "%d of %d bills of suppliers with “%s” in their names went to %s"
                                .formatted(w.went(), w.of(), w.text(), entry.code()));
    }

    private boolean went(Past past, String choice) {
        return history.key(past.choice()).equals(choice);
    }

    private static Optional<Past> first(List<Past> pasts, Predicate<Past> which) {
        return pasts.stream().filter(which).findFirst();
    }

    private static String named(Past past) {
        String invoice = past.bill().invoice();
        return invoice.isEmpty() ? "An earlier bill" : "Bill " + invoice;
    }
}
