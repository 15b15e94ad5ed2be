package com.billwright.api.reading;

import java.util.UUID;

/// A document that this process reads until its lease runs out.
///
/// @param token proves the claim: whoever lost it has lost the right to store what they read
/// @param attempt counts from 1
record Claim(UUID id, UUID token, String tenantId, UUID documentId, int attempt) {}
