package com.billwright.launcher.demo;

import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// A customer of the demo.
///
/// @param alias the organization's, as in paths
/// @param history bills to be confirmed at the start, oldest first; drawn when asked for
/// @param toReview bills to be read and left for a reviewer
/// @param toUpload bills that a visitor may upload
public record DemoTenant(
        String alias,
        String name,
        Locale locale,
        Currency currency,
        List<DemoVendor> vendors,
        List<DemoAccount> accounts,
        List<DemoProperty> properties,
        List<DemoBill> history,
        List<DemoBill> toReview,
        List<DemoBill> toUpload) {}
