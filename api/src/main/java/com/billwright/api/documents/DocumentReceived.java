package com.billwright.api.documents;

import java.util.UUID;

/// Fired when a document waits for a reader; observers that act on it do so after the commit.
public record DocumentReceived(UUID documentId) {}
