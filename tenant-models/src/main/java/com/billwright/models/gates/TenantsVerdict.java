package com.billwright.models.gates;

/// Whether a base model may take another one's place, judged on the bills of several tenants.
public sealed interface TenantsVerdict {

    Scores scores();

    /// In words, for operators.
    String reason();

    record NotWorse(Scores scores, String reason) implements TenantsVerdict {}

    record Worse(Scores scores, String reason) implements TenantsVerdict {}

    /// @param least fewer tell nothing
    record TooFewTenants(Scores scores, int tenants, int least) implements TenantsVerdict {

        @Override
        public String reason() {
            return "%d tenants with enough confirmed bills to test on; it takes %d."
                    .formatted(tenants, least);
        }
    }
}
