package com.billwright.api.review;

import com.billwright.api.review.ReviewView.ShareView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a vendor's bill was divided last, to divide another in the same way.
@ApplicationScoped
class LastShares {

    private final EntityManager entities;
    private final ShowCoding coding;

    LastShares(EntityManager entities, ShowCoding coding) {
        this.entities = entities;
        this.coding = coding;
    }

    /// @param invoiceNumber of the bill that was divided so; null when it has none
    record Divided(List<ShareView> shares, @Nullable String invoiceNumber, Instant confirmedAt) {}

    private record Found(Bill bill, @Nullable String invoiceNumber) {}

    /// @param except a bill that does not count: the one that is to be divided
    @Transactional
    Optional<Divided> of(UUID vendor, @Nullable UUID except) {
        return entities.createQuery(
                        """
                        select b, p.invoiceNumber from Bill b join Part p on p.id = b.partId
                        where b.vendorId = :vendor and cast(b.shares as string) <> '[]'
                          and (:except is null or b.partId <> :except)
                        order by b.confirmedAt desc, b.partId
                        """,
                        Found.class)
                .setParameter("vendor", vendor)
                .setParameter("except", except)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found ->
                        new Divided(
                                coding.views(found.bill.billShares(), Optional.empty()),
                                found.invoiceNumber,
                                found.bill.confirmedAt));
    }
}
