package com.billwright.api.reading;

import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// In which order bills wait for a person: what teaches or pays most comes first.
///
/// worth = 5 × uncertainty × amount × novelty − days since 1970 at its upload ÷ 2
///
/// - uncertainty: 1 − the confidence of the least sure main field, at least 0.02; 1 where nothing was
///   proposed
/// - amount: log₁₀(10 + total), so that a bill of 10,000 counts twice as much as one of 90, not a
///   hundred times; a bill without a total counts as one of 90
/// - novelty: 1 ÷ √(1 + the vendor's confirmed bills), at least 0.2: the first bills of a vendor teach
///   most, and none is worth nothing
///
/// A bill of 90 from a new vendor of which the machine is half sure goes before one that is sure, small
/// and of a known vendor if it came less than ten days after that. All bills age alike, so the day of the
/// upload says it once and for all: the order is that of a stored number and never changes by itself. No
/// bill starves: the product of the three is below 9 for any total below a billion, so whatever waits is
/// overtaken only by bills that came less than 90 days after it, and mostly less than ten.
@ApplicationScoped
public class WorthOfReview {

    private static final double LEAST_UNCERTAINTY = 0.02;
    private static final double LEAST_NOVELTY = 0.2;
    private static final double USUAL_TOTAL = 90;
    private static final double WEIGHT = 5;
    private static final double PER_DAY = 0.5;

    /// From so many bills of a vendor on, one more changes the novelty too little to order anew.
    private static final int KNOWN_WELL = 24;

    private final EntityManager entities;

    WorthOfReview(EntityManager entities) {
        this.entities = entities;
    }

    /// Gives the part its place, in the caller's transaction.
    void place(Part part) {
        part.stake = stake(part.confidence, part.total);
        part.worth = worth(part.stake, novelty(confirmed(part.vendor)), part.uploadedAt);
    }

    /// A bill of that vendor was confirmed: its others teach less now. Those that somebody works on
    /// keep their place.
    public void confirmedOneOf(@Nullable String vendor) {
        long known = confirmed(vendor);
        if (vendor == null || known >= KNOWN_WELL) {
            return;
        }
        entities.createNativeQuery(
                        """
                        update part set worth = stake * :novelty
                            - :perDay * extract(epoch from uploaded_at) / 86400
                        where id in (select id from part
                            where state in ('TO_REVIEW', 'REOPENED') and vendor = :vendor
                            for update skip locked)
                        """)
                .setParameter("novelty", novelty(known))
                .setParameter("perDay", PER_DAY)
                .setParameter("vendor", vendor)
                .executeUpdate();
    }

    static double stake(@Nullable Double confidence, @Nullable BigDecimal total) {
        return WEIGHT * uncertainty(confidence) * amount(total);
    }

    private static double uncertainty(@Nullable Double confidence) {
        return confidence == null ? 1 : Math.max(LEAST_UNCERTAINTY, 1 - confidence);
    }

    static double amount(@Nullable BigDecimal total) {
        return Math.log10(10 + (total == null ? USUAL_TOTAL : total.abs().doubleValue()));
    }

    static double novelty(long confirmed) {
        return Math.max(LEAST_NOVELTY, 1 / Math.sqrt(1 + confirmed));
    }

    static double worth(double stake, double novelty, Instant uploaded) {
        double days = Duration.between(Instant.EPOCH, uploaded).toMillis() / 86_400_000.0;
        return stake * novelty - PER_DAY * days;
    }

    private long confirmed(@Nullable String vendor) {
        return vendor == null
                ? 0
                : Part.count("state = ?1 and vendor = ?2", PartState.CONFIRMED, vendor);
    }
}
