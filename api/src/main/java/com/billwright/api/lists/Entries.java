package com.billwright.api.lists;

import com.billwright.models.lists.ListEntry;
import java.util.List;

/// What a search found.
///
/// @param total how many there are beyond the limit too
record Entries(List<ListEntry> items, long total) {}
