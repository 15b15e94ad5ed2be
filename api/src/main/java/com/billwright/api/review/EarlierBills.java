package com.billwright.api.review;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.review.WhyView.EarlierBill;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Confirmed bills as reasons for an answer about another one.
@ApplicationScoped
class EarlierBills {

    /// More nobody reads.
    private static final int MOST = 5;

    /// @param value of a bill, compared with what is proposed
    /// @param proposed as that gives it
    record Question(Function<Bill, Optional<String>> value, Predicate<String> proposed) {}

    /// Those of the parts that are confirmed, in the order given.
    List<EarlierBill> of(List<UUID> parts, Question question) {
        Map<UUID, Bill> bills =
                Bill.<Bill>list("partId in ?1", parts).stream()
                        .collect(Collectors.toMap(bill -> bill.partId, Function.identity()));
        return parts.stream()
                .flatMap(id -> Optional.ofNullable(bills.get(id)).stream())
                .limit(MOST)
                .flatMap(bill -> view(bill, question).stream())
                .toList();
    }

    /// The vendor's, newest first.
    ///
    /// @param but the part that is asked about
    List<EarlierBill> ofVendor(UUID vendor, UUID but, Question question) {
        return Bill.<Bill>find(
                        "vendorId = ?1 and partId <> ?2 order by confirmedAt desc", vendor, but)
                .page(0, MOST)
                .stream()
                .flatMap(bill -> view(bill, question).stream())
                .toList();
    }

    private static Optional<EarlierBill> view(Bill bill, Question question) {
        Optional<Part> part = Part.findByIdOptional(bill.partId);
        return part.map(p -> {
            Document document = Document.findById(p.documentId);
            Optional<String> value = question.value().apply(bill);
            return new EarlierBill(
                    bill.partId,
                    document.name,
                    field(bill, "invoice_number"),
                    field(bill, "invoice_date"),
                    field(bill, "total"),
                    field(bill, "currency"),
                    value.orElse(null),
                    value.filter(question.proposed()).isPresent());
        });
    }

    private static @Nullable String field(Bill bill, String name) {
        return value(bill, name).orElse(null);
    }

    static Optional<String> value(Bill bill, String name) {
        return bill.billFields().stream()
                .filter(f -> f.name().equals(name))
                .map(BillField::value)
                .findFirst();
    }
}
