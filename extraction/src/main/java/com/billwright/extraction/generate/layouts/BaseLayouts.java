package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;

/// Draws one of the base's layouts.
public final class BaseLayouts {

    private BaseLayouts() {}

    public static LayoutProgram draw(Market market, Dice dice) {
        return Letter.draw(market, dice);
    }
}
