package com.billwright.models.linear;

import org.tribuo.Example;
import org.tribuo.classification.Label;

/// What an example of [ConditionalLogitTrainer] is part of: one candidate of a question. Examples of
/// the same question follow each other. The example's label is the question's field when the
/// candidate is right, any other when it is not. Kept in the example's metadata.
///
/// @param question tells the questions apart
/// @param field the label that the question is about
/// @param margin the score that the candidate starts from, over being no field's value
public record Asked(int question, Label field, float margin) {

    private static final String KEY = "billwright.asked";

    /// Attaches this to an example.
    public void on(Example<Label> example) {
        example.setMetadataValue(KEY, this);
    }

    /// @throws IllegalArgumentException when the example is part of no question
    static Asked of(Example<Label> example) {
        return (Asked)
                example.getMetadataValue(KEY)
                        .orElseThrow(() -> new IllegalArgumentException("Part of no question"));
    }
}
