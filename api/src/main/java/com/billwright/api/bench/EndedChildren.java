package com.billwright.api.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Asks the operating system for the processor time of children that have ended: Java forgets it.
final class EndedChildren {

    private static final int RUSAGE_CHILDREN = -1;
    private static final MethodHandle GETRUSAGE = getrusage();

    private EndedChildren() {}

    private static MethodHandle getrusage() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("getrusage"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /// In user and in system mode.
    static long cpuNanos() {
        try (Arena arena = Arena.ofConfined()) {
            // Two times of seconds and microseconds come first; what follows is of no interest.
            MemorySegment usage = arena.allocate(256, 8);
            int status = (int) GETRUSAGE.invokeExact(RUSAGE_CHILDREN, usage);
            if (status != 0) {
                throw new IllegalStateException("getrusage failed");
            }
            return time(usage, 0) + time(usage, 16);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("getrusage failed", e);
        }
    }

    /// Linux has 64 bits of microseconds, macOS 32 and as many of nothing.
    private static long time(MemorySegment usage, long at) {
        long seconds = usage.get(ValueLayout.JAVA_LONG, at);
        long micros = usage.get(ValueLayout.JAVA_INT, at + 8);
        return seconds * 1_000_000_000 + micros * 1_000;
    }
}
