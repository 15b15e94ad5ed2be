package com.billwright.models.lists;

import java.util.UUID;

/// One entry of a master list.
///
/// @param code the tenant's own short name for it, unique in its list
/// @param detail a second line for screens: an address, a tax id; empty when there is none
public record ListEntry(UUID id, String code, String name, String detail) {}
