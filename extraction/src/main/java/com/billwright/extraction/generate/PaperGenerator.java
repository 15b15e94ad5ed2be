package com.billwright.extraction.generate;

import com.billwright.extraction.generate.layouts.BaseLayouts;
import com.billwright.extraction.generate.layouts.PaperLayouts;
import com.billwright.extraction.pages.DocumentType;
import java.util.List;

/// Makes up what one vendor sends: bills, credit notes, statements, receipts and papers that are no
/// bills. The same seed gives the same papers, always.
public final class PaperGenerator {

    private final long seed;
    private final GeneratedVendor vendor;
    private final Market market;

    public PaperGenerator(long seed) {
        this.seed = seed;
        this.vendor = longer(InvoiceGenerator.ofManyPapers(seed), Dice.of(seed, 21));
        this.market = vendor.wording().market();
    }

    /// Many of these vendors' bills go over several pages.
    private static GeneratedVendor longer(GeneratedVendor vendor, Dice dice) {
        var factory = vendor.factory();
        var h = factory.habits();
        int most = dice.chance(0.55) ? dice.pick(25, 45, 70, 110) : h.maxLines();
        var habits =
                new Habits(
                        h.prints(),
                        h.numbering(),
                        h.firstNumber(),
                        h.accountPattern(),
                        h.poPattern(),
                        h.contractPattern(),
                        h.terms(),
                        h.daysToPay(),
                        h.taxRates(),
                        h.articles(),
                        most);
        return new GeneratedVendor(
                vendor.layout(),
                vendor.wording(),
                new InvoiceFactory(
                        factory.market(),
                        factory.vendor(),
                        habits,
                        factory.customers(),
                        factory.sites(),
                        factory.firstBill(),
                        factory.seed()));
    }

    /// The vendor's `n`-th bill; a till's is a receipt.
    public GeneratedPaper bill(int n) {
        boolean till = vendor.layout().name().startsWith("receipt/");
        return paper(
                till ? DocumentType.RECEIPT : DocumentType.INVOICE,
                vendor.layout(),
                Dice.of(seed, 30).chance(0.25)
                        ? vendor.wording().saying("title", "")
                        : vendor.wording(),
                vendor.factory().bill(n),
                n,
                false);
    }

    /// In the layout of the vendor's bills, for the most part.
    public GeneratedPaper creditNote(int n) {
        var dice = Dice.of(seed, n, 22);
        var facts = vendor.factory().bill(1000 + n);
        return paper(
                DocumentType.CREDIT_NOTE,
                titled(dice),
                worded(dice, "credit")
                        .saying("thanks", dice.pick(market.list("paper.credit.notes"))),
                dice.chance(0.4) ? facts.negated() : facts,
                n,
                false);
    }

    public GeneratedPaper statement(int n) {
        var dice = Dice.of(seed, n, 23);
        return paper(
                DocumentType.STATEMENT,
                PaperLayouts.statement(market, Dice.of(seed, 24)),
                worded(dice, "statement"),
                vendor.factory().bill(2000 + n),
                n,
                false);
    }

    /// From a till, or a sheet that says that it was paid.
    public GeneratedPaper receipt(int n) {
        var dice = Dice.of(seed, n, 25);
        boolean till = Dice.of(seed, 26).chance(0.6);
        return paper(
                DocumentType.RECEIPT,
                till ? PaperLayouts.till(Dice.of(seed, 27)) : titled(dice),
                worded(dice, "receipt").saying("thanks", dice.pick(market.list("paper.paid"))),
                vendor.factory().bill(3000 + n),
                n,
                false);
    }

    /// A paper that is no bill and came alone.
    public GeneratedPaper other(int n) {
        var dice = Dice.of(seed, n, 28);
        int drawn = dice.between(0, 99);
        if (drawn < 18) {
            return other(dice, "letter", PaperLayouts.letter(market, dice), n, false);
        }
        if (drawn < 32) {
            return other(dice, "delivery", PaperLayouts.goods(market, dice), n, false);
        }
        if (drawn < 46) {
            return other(dice, "order", titled(dice), n, false);
        }
        if (drawn < 60) {
            return other(dice, "confirmation", titled(dice), n, false);
        }
        if (drawn < 74) {
            return other(dice, "quote", titled(dice), n, false);
        }
        if (drawn < 86) {
            return other(dice, "reminder", PaperLayouts.reminder(market, dice), n, false);
        }
        return drawn < 93
                ? other(dice, "contract", PaperLayouts.contract(market, dice), n, false)
                : other(dice, "terms", PaperLayouts.terms(market, dice), n, false);
    }

    /// A paper that comes behind a bill.
    public GeneratedPaper attachment(int n) {
        var dice = Dice.of(seed, n, 29);
        if (dice.chance(0.5)) {
            return other(dice, "terms", PaperLayouts.terms(market, dice), n, true);
        }
        return other(
                dice,
                dice.chance(0.7) ? "report" : "delivery",
                PaperLayouts.goods(market, dice),
                n,
                true);
    }

    private GeneratedPaper other(
            Dice dice, String what, LayoutProgram layout, int n, boolean attachment) {
        var wording =
                vendor.wording().saying("title", dice.pick(market.list("paper.title." + what)));
        if (List.of("delivery", "order", "quote").contains(what)) {
            wording =
                    wording.saying(
                            "label.invoice_number", dice.pick(market.list("paper.number." + what)));
        } else if (what.equals("confirmation")) {
            wording =
                    wording.saying(
                            "label.invoice_number", dice.pick(market.list("paper.number.order")));
        }
        return paper(
                DocumentType.OTHER,
                layout,
                wording.saying("thanks", dice.pick(market.list("paper.sentences"))),
                vendor.factory().bill(4000 + n),
                n,
                attachment);
    }

    private Wording worded(Dice dice, String what) {
        return vendor.wording()
                .saying("title", dice.pick(market.list("paper.title." + what)))
                .saying("label.invoice_number", dice.pick(market.list("paper.number." + what)));
    }

    /// The vendor's own layout where that prints a title and is no till's.
    private LayoutProgram titled(Dice dice) {
        var layout = vendor.layout();
        for (int i = 0; i < 50; i++) {
            boolean fits =
                    !layout.name().contains("/NONE/")
                            && !layout.name().startsWith("receipt/")
                            && !layout.name().startsWith("broadcast")
                            && !layout.name().startsWith("utility");
            if (fits) {
                return layout;
            }
            layout = BaseLayouts.letter(market, dice);
        }
        return layout;
    }

    private GeneratedPaper paper(
            DocumentType type,
            LayoutProgram layout,
            Wording wording,
            InvoiceFacts facts,
            int n,
            boolean attachment) {
        var drawn = new GeneratedVendor(layout, wording, vendor.factory()).draw(facts, n);
        return new GeneratedPaper(type, drawn.layout(), market.locale(), drawn.pdf(), attachment);
    }
}
