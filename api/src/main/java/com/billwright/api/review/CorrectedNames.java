package com.billwright.api.review;

import com.billwright.models.coding.CodingProposal;
import com.billwright.models.coding.Proposed;
import com.billwright.models.coding.ProposedShares;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.Shares;
import com.billwright.models.labels.Shares.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names in what a person's coding of a bill differs from the proposed one.
final class CorrectedNames {

    private CorrectedNames() {}

    /// Of the person's own new vendor nothing is corrected where one was proposed.
    static List<String> of(CodingProposal proposed, Coding said) {
        List<String> names = new ArrayList<>();
        if (proposed.newVendor().isEmpty() && differs(proposed.vendor(), said.vendorId())) {
            names.add("coding.vendor");
        }
        if (!shares(proposed.shares().map(ProposedShares::shares).orElse(Shares.WHOLE))
                .equals(shares(said.shares()))) {
            names.add("coding.shares");
        }
        if (!said.shares().all().isEmpty()) {
            return names;
        }
        if (differs(proposed.account(), said.accountId())) {
            names.add("coding.account");
        }
        if (differs(proposed.property(), said.propertyId())) {
            names.add("coding.property");
        }
        return names;
    }

    private static List<Share> shares(Shares shares) {
        return shares.all().stream()
                .map(s ->
                        new Share(s.accountId(), s.propertyId(), s.percent().stripTrailingZeros()))
                .toList();
    }

    private static boolean differs(Optional<Proposed> proposed, @Nullable UUID said) {
        return !proposed.map(Proposed::id).equals(Optional.ofNullable(said));
    }
}
