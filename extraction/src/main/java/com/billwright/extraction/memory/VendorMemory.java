package com.billwright.extraction.memory;

import com.billwright.extraction.text.DocumentText;
import java.util.List;

/// Finds this tenant's confirmed bills that look like a new document. The models implement this
/// port; what counts as alike is `LayoutSignature`.
public interface VendorMemory {

    /// The most alike earlier bills, most alike first, newest before older among equals, at most 8;
    /// empty when none is alike enough.
    List<RememberedBill> recall(DocumentText text);

    /// A memory of nothing: a new tenant's.
    static VendorMemory empty() {
        return text -> List.of();
    }
}
