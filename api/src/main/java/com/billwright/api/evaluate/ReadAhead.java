package com.billwright.api.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Reads documents on several threads and hands them over in their order; never more than a few lie
/// ready, because their words take room.
final class ReadAhead implements Iterator<ReadLine>, AutoCloseable {

    private final Iterator<TruthLine> left;
    private final Function<TruthLine, ReadLine> read;
    private final ExecutorService threads;
    private final Deque<Future<ReadLine>> ahead = new ArrayDeque<>();
    private final int most;

    ReadAhead(List<TruthLine> lines, int threads, Function<TruthLine, ReadLine> read) {
        this.left = lines.iterator();
        this.read = read;
        this.most = 2 * threads;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    @Override
    public boolean hasNext() {
        return left.hasNext() || !ahead.isEmpty();
    }

    @Override
    public ReadLine next() {
        fill();
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            ReadLine next = ahead.removeFirst().get();
            fill();
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BadInput bad) {
                throw bad;
            }
            throw new IllegalStateException("A document could not be read", e.getCause());
        }
    }

    private void fill() {
        while (ahead.size() < most && left.hasNext()) {
            TruthLine line = left.next();
            ahead.add(threads.submit(() -> read.apply(line)));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
