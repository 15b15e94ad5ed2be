package com.billwright.models.gates;

import java.util.List;

/// A bill on which champion and challenger of any kind were tested.
///
/// @param key the label's
/// @param heldOut whether it is one of the newest, on which both are compared; a guard bill need not be
/// @param guard whether a person said that it must stay right
/// @param answers one for each question that was asked about it
public record TestedBill(String key, boolean heldOut, boolean guard, List<Answers> answers) {

    public TestedBill {
        answers = List.copyOf(answers);
    }

    /// What both models say to one question.
    ///
    /// @param question a field's name, or the right answer where a model answers one question
    /// @param same whether both give the same answer
    public record Answers(String question, Reply champion, Reply challenger, boolean same) {

        /// A surer or less sure answer by no more than this is the same answer.
        private static final double SAME = 0.005;

        boolean change() {
            return !same || Math.abs(champion.confidence - challenger.confidence) > SAME;
        }

        boolean lost() {
            return champion.right && !challenger.right;
        }

        boolean won() {
            return !champion.right && challenger.right;
        }
    }

    /// What one model says.
    ///
    /// @param given false when it says that there is no such thing
    /// @param confidence 0 to 1
    /// @param right whether a person confirmed just that
    public record Reply(boolean given, double confidence, boolean right) {

        /// Squared error of the confidence: 0 for a sure right answer, 1 for a sure wrong one; 0 where
        /// none was given.
        double brier() {
            double error = given ? (right ? 1 : 0) - confidence : 0;
            return error * error;
        }
    }

    /// By how many right answers the challenger is ahead.
    int ahead() {
        int ahead = 0;
        for (Answers pair : answers) {
            ahead += pair.won() ? 1 : pair.lost() ? -1 : 0;
        }
        return ahead;
    }
}
