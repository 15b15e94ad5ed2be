package com.billwright.api.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened, for whoever looks at it to fetch anew. What it says is never content.
///
/// @param name what happened: `part` for a part's state, holder or data, `refetch` when anything may
///     have changed, or another room's own, as `comment`
/// @param state of the part; `GONE` when there is no such part any more; null where it does not matter
public record LiveChange(
        String name, @Nullable UUID part, @Nullable UUID document, @Nullable String state) {

    /// Anything may have changed: whoever shows something fetches it again.
    static final LiveChange REFETCH = new LiveChange("refetch", null, null, null);

    /// Nothing happened; the connection is alive.
    static final LiveChange BEAT = new LiveChange("beat", null, null, null);
}
