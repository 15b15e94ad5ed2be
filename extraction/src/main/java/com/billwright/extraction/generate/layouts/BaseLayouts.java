package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The layout programs of the base, by number. A number stands for a kind of paper and for where
/// things stand on it; any run of numbers from 0 has all kinds. The look, which is fonts, sizes and margins, is
/// each vendor's own.
public final class BaseLayouts {

    /// How many programs there are: numbers from 0.
    public static final int COUNT = 600;

    /// Two of three programs are for vendors whose market has words for other papers too.
    public static final int OF_MANY_PAPERS = COUNT / 3 * 2;

    private static final List<Locale> ALL_MARKETS =
            Stream.of(
                            Market.LOCALES,
                            Market.LOCALES,
                            Market.BILLS_ONLY,
                            Market.BILLS_ONLY.subList(0, 4))
                    .flatMap(List::stream)
                    .toList();

    private BaseLayouts() {}

    /// The number of the `n`-th program for vendors that send other papers too, `n` below
    /// `OF_MANY_PAPERS`.
    public static int ofManyPapers(int n) {
        return n + n / 2;
    }

    /// The market in which a vendor that uses the program may trade.
    public static Market market(int program, Dice dice) {
        return switch (kind(program)) {
            case SHOP_IN_MALAYSIA -> Market.of(Market.MALAYSIA);
            case SHOP -> Market.of(dice.pick(List.of(Locale.US, Locale.UK)), "till");
            case BROADCAST -> Market.of(Locale.US, "broadcast");
            case ONLINE -> {
                var locale = dice.pick(ALL_MARKETS);
                yield Market.of(locale, "online_" + locale.getLanguage());
            }
            case LETTER_ANYWHERE, UTILITY_ANYWHERE -> Market.of(dice.pick(ALL_MARKETS));
            default -> Market.of(dice.pick(Market.LOCALES));
        };
    }

    public static LayoutProgram draw(int program, Market market, Dice look) {
        var structure =
                program % 3 == 2 ? Dice.of(program, 63) : Dice.of(program - program / 3, 61);
        return switch (kind(program)) {
            case SHOP_IN_MALAYSIA, SHOP -> Till.draw(structure, look);
            case BROADCAST -> Broadcast.draw(Style.draw(market, look), structure);
            case UTILITY, UTILITY_ANYWHERE -> UtilityBill.draw(Style.draw(market, look), structure);
            case FREIGHT -> FreightBill.draw(Style.draw(market, look), structure);
            case SLIP -> Receipt.draw(structure);
            case LETTER, LETTER_ANYWHERE -> Letter.draw(Style.draw(market, look), structure);
            case ONLINE -> OnlineBill.draw(Style.draw(market, look), structure);
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
        SLIP,
        ONLINE,
        LETTER_ANYWHERE,
        UTILITY_ANYWHERE
    }

    private static Kind kind(int program) {
        if (program % 3 == 2) {
            return switch (program / 3 % 10) {
                case 3, 6, 9 -> Kind.LETTER_ANYWHERE;
                case 7 -> Kind.UTILITY_ANYWHERE;
                default -> Kind.ONLINE;
            };
        }
        int n = program - program / 3;
        return switch (n % 10) {
            case 1 -> Kind.BROADCAST;
            case 2 -> Kind.SHOP_IN_MALAYSIA;
            case 5 -> n % 20 < 10 ? Kind.SHOP_IN_MALAYSIA : Kind.SHOP;
            case 6 -> Kind.BROADCAST;
            case 8 ->
                    switch (n / 10 % 4) {
                        case 0 -> Kind.UTILITY;
                        case 1 -> Kind.FREIGHT;
                        case 2 -> Kind.SLIP;
                        default -> Kind.LETTER;
                    };
            default -> Kind.LETTER;
        };
    }
}
