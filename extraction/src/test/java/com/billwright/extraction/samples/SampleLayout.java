package com.billwright.extraction.samples;

import com.billwright.extraction.generate.LayoutProgram;

/// The layouts of the tests; the base model has seen none of them.
public enum SampleLayout {
    /// Name on top, pairs of label and value, totals on the right.
    PLAIN,
    /// Everything in one ruled table.
    LEDGER,
    /// Two columns: references in a coloured one on the left.
    SIDEBAR,
    /// Amount and dates in big type on top, lines below.
    SUMMARY_FIRST,
    /// A slogan where others have their name; the name in small print only; the number is called
    /// "Our ref". A model that knows other bills only is likely to misread it.
    SLOGAN;

    LayoutProgram shifted(double points) {
        return switch (this) {
            case PLAIN -> new PlainSample(points);
            case LEDGER -> new LedgerSample(points);
            case SIDEBAR -> new SidebarSample(points);
            case SUMMARY_FIRST -> new SummaryFirstSample(points);
            case SLOGAN -> new SloganSample(points);
        };
    }
}
