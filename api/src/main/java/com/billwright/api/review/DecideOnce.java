package com.billwright.api.review;

import com.billwright.api.documents.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Carries out a decision about a part, once: a request that is sent again because its answer got lost
/// is answered as it was, and does nothing.
@ApplicationScoped
class DecideOnce {

    private final ReviewQueue queue;

    DecideOnce(ReviewQueue queue) {
        this.queue = queue;
    }

    /// @param key names the request; null when it is never sent again
    @Transactional
    Reviewed decide(UUID id, @Nullable String key, Supplier<Reviewed> decision) {
        Part part = PartInReview.locked(id);
        if (key != null && key.equals(part.decidedByKey)) {
            return new Reviewed(
                    id, part.state, part.version, queue.next(id).orElse(null), List.of());
        }
        Reviewed reviewed = decision.get();
        part.decidedByKey = key;
        return reviewed;
    }
}
