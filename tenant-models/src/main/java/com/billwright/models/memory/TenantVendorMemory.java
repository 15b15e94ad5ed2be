package com.billwright.models.memory;

import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The entered tenant's remembered bills.
@ApplicationScoped
public class TenantVendorMemory implements VendorMemory {

    @Override
    public List<RememberedBill> recall(DocumentText text) {
        return List.of();
    }
}
