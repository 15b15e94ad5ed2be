package com.billwright.launcher.demo;

/// The right coding of a bill.
///
/// @param vendor name in the tenant's vendor list
public record DemoCoding(String vendor, String accountCode, String propertyCode) {}
