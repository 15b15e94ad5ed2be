package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;

/// Draws layouts of papers other than bills.
public final class PaperLayouts {

    private PaperLayouts() {}

    public static LayoutProgram statement(Market market, Dice dice) {
        return Statement.draw(market, dice);
    }

    public static LayoutProgram till(Dice dice) {
        return Receipt.draw(dice);
    }

    public static LayoutProgram letter(Market market, Dice dice) {
        return Prose.draw(market, dice, Prose.Kind.LETTER);
    }

    public static LayoutProgram reminder(Market market, Dice dice) {
        return Prose.draw(market, dice, Prose.Kind.REMINDER);
    }

    public static LayoutProgram terms(Market market, Dice dice) {
        return Prose.draw(market, dice, Prose.Kind.TERMS);
    }

    public static LayoutProgram contract(Market market, Dice dice) {
        return Prose.draw(market, dice, Prose.Kind.CONTRACT);
    }

    public static LayoutProgram goods(Market market, Dice dice) {
        return GoodsList.draw(market, dice);
    }
}
