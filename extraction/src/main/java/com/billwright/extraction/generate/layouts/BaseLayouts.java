package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;

/// Draws one of the base's layouts.
public final class BaseLayouts {

    private BaseLayouts() {}

    public static LayoutProgram draw(Market market, Dice dice) {
        int drawn = dice.between(0, 99);
        if (drawn < 72) {
            return Letter.draw(market, dice);
        }
        if (drawn < 80) {
            return Receipt.draw(dice);
        }
        if (drawn < 87) {
            return UtilityBill.draw(market, dice);
        }
        return drawn < 94 ? BroadcastInvoice.draw(market, dice) : FreightBill.draw(market, dice);
    }
}
