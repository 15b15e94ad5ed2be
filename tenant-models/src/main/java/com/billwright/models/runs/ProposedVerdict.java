package com.billwright.models.runs;

import com.billwright.models.versions.ModelVersion.VerdictKind;

/// What training one tenant came to; the run's end decides.
///
/// @param version the number of the challenger that is on record now
public record ProposedVerdict(VerdictKind verdict, int version) {}
