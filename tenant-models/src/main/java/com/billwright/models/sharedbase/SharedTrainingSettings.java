package com.billwright.models.sharedbase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// From how much the shared base model is trained on, and on how much it is tested.
@ConfigMapping(prefix = "billwright.shared-training")
interface SharedTrainingSettings {

    /// Fewer consenting tenants teach nothing that would not give one of them away.
    @WithDefault("5")
    int leastTenants();

    /// A tenant with fewer confirmed bills does not take part.
    @WithDefault("8")
    int leastBills();

    /// Of one tenant no more than its newest so many.
    @WithDefault("60")
    int mostBillsOfTenant();

    /// Of all tenants together: what fits the heap, about 50 KB each.
    @WithDefault("4000")
    int mostBills();

    /// How many made-up vendors' bills are rehearsed.
    @WithDefault("100")
    int rehearsedVendors();

    /// Fewer tenants tell nothing of a new base.
    @WithDefault("5")
    int leastTestedTenants();

    @WithDefault("200")
    int mostTestedTenants();

    /// Of one tenant.
    @WithDefault("40")
    int mostTestedBills();
}
