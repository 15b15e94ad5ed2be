package com.billwright.extraction.generate;

import com.billwright.extraction.generate.layouts.BaseLayouts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Makes up vendors and their bills, for training the base model. Seeds are vendors: the same seed
/// gives the same words in the same places, always.
public final class InvoiceGenerator {

    private InvoiceGenerator() {}

    /// How many layout programs there are, numbered from 0.
    public static int programs() {
        return BaseLayouts.COUNT;
    }

    public static GeneratedVendor vendor(long seed) {
        return vendor(seed, Dice.of(seed, 62).between(0, BaseLayouts.COUNT - 1));
    }

    /// A vendor of a market and trade that have words for papers other than bills too.
    static GeneratedVendor ofManyPapers(long seed) {
        int program = Dice.of(seed, 62).between(0, BaseLayouts.OF_MANY_PAPERS - 1);
        return vendor(seed, BaseLayouts.ofManyPapers(program));
    }

    /// A vendor that uses that layout program.
    ///
    /// @param program from 0 to below `programs()`
    public static GeneratedVendor vendor(long seed, int program) {
        var dice = Dice.of(seed, 0);
        var market = BaseLayouts.market(program, dice);
        var parties = new Parties(market, dice);
        var vendor = parties.vendor();
        var customers = Stream.generate(parties::customer).limit(dice.pick(1, 1, 2, 3)).toList();
        var factory =
                new InvoiceFactory(
                        market,
                        vendor,
                        Habits.draw(market, dice),
                        customers,
                        List.of(),
                        LocalDate.of(2017, 1, 5).plusDays(dice.between(0, 3200)),
                        seed);
        return new GeneratedVendor(
                BaseLayouts.draw(program, market, dice), Wording.of(market, seed), factory);
    }
}
