package com.billwright.models.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// The entered tenant's model versions.
@ApplicationScoped
public class ModelVersions {

    /// Newest first, without the base.
    public List<ModelVersion> list(ModelKind kind) {
        return List.of();
    }

    /// The version in service; empty when the base serves.
    public Optional<ModelVersion> champion(ModelKind kind) {
        return Optional.empty();
    }

    /// Lets a version serve: forward or back; number 0 is the base.
    ///
    /// @throws java.util.NoSuchElementException when there is no such version
    public ModelVersion promote(ModelKind kind, int number, String who) {
        throw new UnsupportedOperationException("to come");
    }

    /// How many labels there are, and how many of them came since the last training.
    public LabelCounts labels() {
        return new LabelCounts(0, 0);
    }

    /// @param added since the newest version was trained
    public record LabelCounts(int all, int added) {}
}
