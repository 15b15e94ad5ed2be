package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;

/// A building that a tenant manages.
public record DemoProperty(String code, String name, Address address) {

    static DemoProperty at(String code, String name, String... address) {
        return new DemoProperty(code, name, Address.of(address));
    }
}
