package com.billwright.extraction.child;

import com.billwright.extraction.text.ReadingLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How child processes are run.
///
/// @param children how many at most: as many documents are read at the same time
/// @param heapMegabytes Java heap of a child
/// @param memoryMegabytes resident memory, that of native code included, at which a child is killed
/// @param documentsPerChild after this many a fresh one takes its place
/// @param deadline working time after which a child that has not got on to a next page is killed;
///     longer than the limits' for a page, which ends in the better answer
/// @param tessdata see [com.billwright.extraction.text.TextReader]
public record ChildSettings(
        int children,
        int heapMegabytes,
        int memoryMegabytes,
        int documentsPerChild,
        Duration deadline,
        ReadingLimits limits,
        Optional<Path> tessdata) {

    /// 512 MB of heap, 1536 MB in all, 1000 documents, two seconds more than the limits' for a page.
    public static ChildSettings standard(int children) {
        ReadingLimits limits = ReadingLimits.standard();
        return new ChildSettings(
                children,
                512,
                1536,
                1000,
                limits.perPage().plusSeconds(2),
                limits,
                Optional.empty());
    }

    public ChildSettings {
        if (children < 1 || documentsPerChild < 1) {
            throw new IllegalArgumentException("At least one child, for at least one document");
        }
        if (heapMegabytes < 32 || memoryMegabytes <= heapMegabytes) {
            throw new IllegalArgumentException(
                    "A child needs 32 MB of heap and more memory than heap, not %d and %d"
                            .formatted(heapMegabytes, memoryMegabytes));
        }
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("The deadline is a time to come, not " + deadline);
        }
    }

    long memoryBytes() {
        return (long) memoryMegabytes << 20;
    }
}
