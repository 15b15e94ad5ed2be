package com.billwright.ui.build;

/// A tool refused the sources; the message holds what it printed.
final class ToolFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ToolFailed(String message) {
        super(message);
    }
}
