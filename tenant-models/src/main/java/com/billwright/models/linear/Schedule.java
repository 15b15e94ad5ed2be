package com.billwright.models.linear;

/// How a training goes over its examples.
///
/// @param epochs passes over all examples
/// @param rate AdaGrad's step; each feature's own steps shrink with what it has been told so far
/// @param pull how strongly a weight is pulled back to 0 with each step (L2)
/// @param skipAbove an example whose answer already has a higher probability teaches nothing
public record Schedule(int epochs, float rate, float pull, float skipAbove) {

    /// For a tenant's delta: few examples, so a firm pull.
    public static final Schedule DELTA = new Schedule(5, 0.15f, 0.01f, 0.98f);

    /// For the base: many examples.
    public static final Schedule BASE = new Schedule(5, 0.15f, 1e-5f, 0.98f);

    /// For what a base learns on from tenants: it stays near the base that it comes from.
    public static final Schedule BASE_ON = new Schedule(3, 0.05f, 1e-3f, 0.98f);

    public Schedule {
        if (epochs < 1 || !(rate > 0) || !(pull >= 0) || !(skipAbove > 0 && skipAbove <= 1)) {
            throw new IllegalArgumentException(
                    "Not a schedule: %d epochs, rate %s, pull %s, skip above %s"
                            .formatted(epochs, rate, pull, skipAbove));
        }
    }

    /// An answer that is more probable than this, ten times surer than one that teaches nothing, will
    /// hardly teach anything the next time.
    float restAbove() {
        return 1 - (1 - skipAbove) / 10;
    }
}
