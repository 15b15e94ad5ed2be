package com.billwright.launcher.demo;

/// A GL account of a tenant's chart.
public record DemoAccount(String code, String name) {}
