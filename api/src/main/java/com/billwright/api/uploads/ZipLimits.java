package com.billwright.api.uploads;

/// How much a ZIP may hold. What it says of itself is checked before anything of it is unpacked, and
/// what comes out is held to what was said.
final class ZipLimits {

    /// Of its own bytes.
    static final long LARGEST = 1L << 30;

    /// Of all its files together, unpacked.
    static final long LARGEST_UNPACKED = 2L << 30;

    static final int MOST_FILES = 2000;

    /// Folders and the system's own files included, which cost only their names.
    static final int MOST_ENTRIES = 20_000;

    /// Of the list of contents, which is held in memory: enough for that many long names.
    static final long LARGEST_DIRECTORY = 5L << 20;

    /// Real documents pack to a fiftieth at most; a bomb's come to a thousandth.
    static final long MOST_TIMES = 200;

    /// Below, no ratio is suspicious: a small ZIP of blank scans packs well.
    static final long HARMLESS = 100L << 20;

    private ZipLimits() {}
}
