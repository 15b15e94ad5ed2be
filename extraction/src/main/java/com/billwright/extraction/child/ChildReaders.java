package com.billwright.extraction.child;

import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.TextRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads each document in one of a few child processes that are kept warm. Whatever a document does
/// to its child, a [ReaderDown] says so and the next document finds a fresh one.
public final class ChildReaders implements DocumentReader {

    private final ChildPool pool;

    /// Starts nothing yet.
    ///
    /// @throws IllegalStateException when the children's class path cannot be told
    public ChildReaders(ChildSettings settings) {
        this(settings, ChildCommand.ofReader());
    }

    ChildReaders(ChildSettings settings, ChildCommand command) {
        this.pool = new ChildPool(settings, command);
    }

    /// @throws ReaderDown when a child went down over this document
    /// @throws ReaderUnavailable when there is no child to read it
    @Override
    public TextRead read(Path file, Optional<Path> images) throws IOException {
        Child child = pool.take();
        try {
            return child.read(file, images);
        } finally {
            pool.giveBack(child);
        }
    }

    /// @throws ReaderDown when a child went down over this page
    /// @throws ReaderUnavailable when there is no child to draw it
    @Override
    public Optional<PageImage> draw(Path file, int page, double dpi, Path images)
            throws IOException {
        Child child = pool.take();
        try {
            return child.draw(file, page, dpi, images);
        } finally {
            pool.giveBack(child);
        }
    }

    /// Starts all children and has each read a few made-up pages.
    ///
    /// @throws IllegalStateException when they cannot read scans, or cannot be started, on this
    ///     machine
    @Override
    public void warmUp() {
        try {
            pool.fill();
        } catch (IOException e) {
            throw new IllegalStateException("Reading in a child process fails", e);
        }
    }

    ChildPool pool() {
        return pool;
    }

    /// Ends the children, whatever they are at.
    @Override
    public void close() {
        pool.close();
    }
}
