package com.billwright.launcher;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/// Says on the terminal what is being done and how long it took.
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /// Announces a step, does it, and says how many seconds it took.
    <T> T step(String doing, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        say("  " + doing + " ...");
        T result = work.call();
        say("  %s: done in %.1f s".formatted(doing, (System.nanoTime() - began) / 1e9));
        return result;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
