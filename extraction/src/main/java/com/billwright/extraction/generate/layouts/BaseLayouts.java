package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import java.util.List;
import java.util.Locale;

/// The layout programs of the base, by number. A number stands for a kind of paper and for where
/// things stand on it; any run of numbers from 0 has all kinds. The look, which is fonts, sizes and margins, is
/// each vendor's own.
public final class BaseLayouts {

    /// How many programs there are: numbers from 0.
    public static final int COUNT = 400;

    private BaseLayouts() {}

    /// The market in which a vendor that uses the program may trade.
    public static Market market(int program, Dice dice) {
        return switch (kind(program)) {
            case SHOP_IN_MALAYSIA -> Market.of(Market.MALAYSIA);
            case SHOP -> Market.of(dice.pick(List.of(Locale.US, Locale.UK)), "till");
            case BROADCAST -> Market.of(Locale.US, "broadcast");
            default -> Market.of(dice.pick(Market.LOCALES));
        };
    }

    public static LayoutProgram draw(int program, Market market, Dice look) {
        var structure = Dice.of(program, 61);
        return switch (kind(program)) {
            case SHOP_IN_MALAYSIA, SHOP -> Till.draw(structure, look);
            case BROADCAST -> Broadcast.draw(Style.draw(market, look), structure);
            case UTILITY -> UtilityBill.draw(Style.draw(market, look), structure);
            case FREIGHT -> FreightBill.draw(Style.draw(market, look), structure);
            case SLIP -> Receipt.draw(structure);
            case LETTER -> Letter.draw(Style.draw(market, look), structure);
        };
    }

    /// Some business letter, of no program.
    public static LayoutProgram letter(Market market, Dice dice) {
        return Letter.draw(Style.draw(market, dice), dice);
    }

    private enum Kind {
        SHOP_IN_MALAYSIA,
        SHOP,
        BROADCAST,
        LETTER,
        UTILITY,
        FREIGHT,
        SLIP
    }

    private static Kind kind(int program) {
        return switch (program % 10) {
            case 1 -> Kind.BROADCAST;
            case 2 -> Kind.SHOP_IN_MALAYSIA;
            case 5 -> program % 20 < 10 ? Kind.SHOP_IN_MALAYSIA : Kind.SHOP;
            case 6 -> Kind.BROADCAST;
            case 8 ->
                    switch (program / 10 % 4) {
                        case 0 -> Kind.UTILITY;
                        case 1 -> Kind.FREIGHT;
                        case 2 -> Kind.SLIP;
                        default -> Kind.LETTER;
                    };
            default -> Kind.LETTER;
        };
    }
}
