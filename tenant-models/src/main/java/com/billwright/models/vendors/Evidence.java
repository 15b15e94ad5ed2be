package com.billwright.models.vendors;

import com.billwright.models.vendors.Mark.Kind;
import com.billwright.models.vendors.VendorIndex.Near;
import com.billwright.models.vendors.VendorIndex.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What points at one vendor.
final class Evidence {

    /// A mark of the bill that the vendor has.
    ///
    /// @param bills how many of its confirmed bills printed it; 0 when it is the list's
    /// @param all how many bills of all vendors printed it, at least 1 for each vendor
    record Shared(Mark mark, int bills, int all) {}

    final Slot slot;
    @Nullable Near name;
    @Nullable Near line;
    double alike;
    final List<Shared> marks = new ArrayList<>();

    Evidence(Slot slot) {
        this.slot = slot;
    }

    void name(Near hit) {
        name = hit;
    }

    void line(Near hit) {
        if (line == null || hit.inText() > line.inText()) {
            line = hit;
        }
    }

    void mark(Mark mark, int bills, int all) {
        marks.add(new Shared(mark, bills, all));
    }

    void alike(double how) {
        alike = Math.max(alike, how);
    }

    boolean has(Kind kind) {
        return marks.stream().anyMatch(m -> m.mark().kind() == kind);
    }
}
