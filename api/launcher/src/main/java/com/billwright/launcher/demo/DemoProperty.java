package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;

/// A building that a tenant manages.
public record DemoProperty(String code, String name, Address address) {}
