package com.billwright.ui.build;

/// A tool refused the sources; it has already printed why.
final class ToolFailed extends Exception {

    private static final long serialVersionUID = 1L;

    ToolFailed(String message) {
        super(message);
    }
}
