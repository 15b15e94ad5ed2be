package com.billwright.extraction.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// The children: who is idle, who takes the place of one that has gone or is worn. One that went down
/// is followed in the background, and one that is worn goes on until the next is warm, so that
/// documents wait for neither.
final class ChildPool implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ChildPool.class.getName());

    private final ChildSettings settings;
    private final ChildCommand command;

    /// All that run; the rest is guarded by this object's monitor.
    private final Set<Child> running = new CopyOnWriteArraySet<>();

    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> replaced = new HashSet<>();
    private int places;
    private int waiting;
    private boolean closed;

    private final ChildWatch watch;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("reader-children-start").factory());

    ChildPool(ChildSettings settings, ChildCommand command) {
        this.settings = settings;
        this.command = command;
        this.watch = new ChildWatch(running, settings);
    }

    /// Starts and warms those that are missing.
    void fill() throws IOException {
        while (reserve()) {
            Child child = start();
            try {
                child.warmUp();
            } finally {
                giveBack(child);
            }
        }
    }

    /// The processes that are there now.
    Set<Child> running() {
        return running;
    }

    private synchronized boolean reserve() {
        boolean free = !closed && places < settings.children();
        places += free ? 1 : 0;
        return free;
    }

    /// Waits for an idle one when all are busy.
    ///
    /// @throws ReaderUnavailable when none can be started
    Child take() throws ReaderUnavailable {
        synchronized (this) {
            while (idle.isEmpty() && !closed && places >= settings.children()) {
                waitForOne();
            }
            if (closed) {
                throw new ReaderUnavailable("The readers are closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
            places++;
        }
        return start();
    }

    private void waitForOne() throws ReaderUnavailable {
        waiting++;
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderUnavailable("Interrupted while waiting for one");
        } finally {
            waiting--;
        }
    }

    /// A child in a place that the caller has reserved.
    private Child start() throws ReaderUnavailable {
        try {
            Child child = Child.start(command, settings);
            running.add(child);
            try {
                if (isClosed()) { // in between
                    throw new ReaderUnavailable("The readers are closed");
                }
                child.awaitReady();
                return child;
            } catch (IOException | RuntimeException e) {
                end(child);
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            freePlace();
            throw e instanceof ReaderUnavailable known ? known : new ReaderUnavailable(e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void freePlace() {
        places--;
        notifyAll();
    }

    void giveBack(Child child) {
        boolean over;
        synchronized (this) {
            over = closed || !child.isAlive() || replaced.remove(child);
            if (!over) {
                idle.push(child);
                notifyAll();
            }
        }
        if (over) {
            end(child);
            freePlace();
            inBackground(this::fillPlace);
        } else if (worn(child)) {
            inBackground(() -> replace(child));
        }
    }

    /// Near the cap it would fall over the next document, which could not help it.
    private boolean worn(Child child) {
        return child.documents() >= settings.documentsPerChild()
                || child.residentBytes() > settings.memoryBytes() * 2 / 3;
    }

    private void inBackground(Runnable work) {
        try {
            background.execute(work);
        } catch (RejectedExecutionException closedMeanwhile) {
            return;
        }
    }

    /// For one that went down.
    private void fillPlace() {
        if (reserve()) {
            freshOne().ifPresent(this::giveBack);
        }
    }

    /// The old one goes on reading until the fresh one is warm.
    private void replace(Child old) {
        synchronized (this) {
            if (closed || replaced.contains(old) || !running.contains(old)) {
                return;
            }
            places++; // one too many for a moment
        }
        freshOne()
                .ifPresent(fresh -> {
                    boolean wasIdle;
                    synchronized (this) {
                        wasIdle = idle.remove(old);
                        if (!wasIdle && running.contains(old)) {
                            replaced.add(old);
                        }
                    }
                    giveBack(fresh);
                    if (wasIdle) {
                        end(old);
                        freePlace();
                    }
                });
    }

    private Optional<Child> freshOne() {
        try {
            Child child = start();
            if (!somebodyWaits()) { // better cold than late
                warm(child);
            }
            return Optional.of(child);
        } catch (IOException | RuntimeException e) {
            warn("A fresh reader could not be started", e);
            return Optional.empty();
        }
    }

    private synchronized boolean somebodyWaits() {
        return waiting > 0;
    }

    private void warm(Child child) {
        try {
            child.warmUp();
        } catch (IOException | RuntimeException e) {
            warn("A fresh reader could not be warmed up", e);
        }
    }

    private void warn(String what, Exception why) {
        if (!isClosed()) {
            LOG.log(System.Logger.Level.WARNING, what, why);
        }
    }

    private void end(Child child) {
        running.remove(child);
        child.close();
    }

    /// Ends the children, whatever they are at.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            idle.clear();
            notifyAll();
        }
        watch.close();
        background.shutdownNow();
        running.forEach(this::end);
    }
}
