package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Parties;
import com.billwright.extraction.generate.Party;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.Row;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;
import java.util.List;

/// A station's invoice, order or contract: an advertiser, an agency that pays, dozens of pairs in
/// panels, spots over pages, and gross, commission and net.
record Broadcast(
        Style style,
        Kind kind,
        Corner station,
        Corner agency,
        List<Panel> panels,
        SpotTable spots,
        SpotTotals totals,
        boolean titleCentred,
        boolean landscape,
        boolean periodBeside,
        int fillers,
        long order)
        implements LayoutProgram {

    enum Kind {
        INVOICE,
        ORDER
    }

    enum Corner {
        LEFT,
        MIDDLE,
        RIGHT,
        PANEL
    }

    static Broadcast draw(Style style, Dice dice) {
        var panels = new ArrayList<Panel>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            panels.add(Panel.draw(dice));
        }
        return new Broadcast(
                style,
                dice.chance(0.62) ? Kind.INVOICE : Kind.ORDER,
                dice.pick(Corner.LEFT, Corner.LEFT, Corner.MIDDLE, Corner.RIGHT),
                dice.pick(Corner.LEFT, Corner.MIDDLE, Corner.PANEL),
                panels,
                SpotTable.draw(dice),
                SpotTotals.draw(dice),
                dice.chance(0.5),
                dice.chance(0.3),
                dice.chance(0.4),
                dice.between(2, 12),
                dice.between(0, Integer.MAX_VALUE - 1));
    }

    @Override
    public String name() {
        return "broadcast-%s/%s/%s/%s/%s"
                .formatted(kind, station, panels.getFirst().form(), spots.form(), totals.form());
    }

    @Override
    public Paper paper() {
        var paper = style.paper();
        return landscape ? new Paper(paper.height(), paper.width()) : paper;
    }

    @Override
    public void draw(Canvas c, WordedInvoice invoice) {
        var s = landscape ? style.across() : style;
        var market = invoice.wording().market();
        var dice = Dice.of(invoice.vendorSeed(), order, 51);
        var parties = new Parties(market, dice);
        var payer = new Party(parties.composed("agencies"), parties.address());
        var title = "broadcast.title." + (kind == Kind.INVOICE ? "invoice" : "order");
        s.bold(c).bold(s.size() + 7);
        if (titleCentred) {
            c.centre(s.middle(), s.top() - 8, invoice.word(title));
        } else {
            c.right(s.right(), s.top() - 8, invoice.word(title));
        }
        double y = s.top() + 14;
        double below = Math.max(sender(c, invoice, s, y), y);
        if (agency != Corner.PANEL) {
            double top = agency == station ? below + 10 : y;
            s.label(c).text(at(agency, s), top, invoice.word("broadcast.agency"));
            s.text(c);
            below = Math.max(below, Recipient.other(c, s, payer, at(agency, s), top + s.leading()));
        }
        var rows = rows(invoice, payer, dice);
        y = below + 12;
        int from = 0;
        for (int i = 0; i < panels.size(); i++) {
            int to = i == panels.size() - 1 ? rows.size() : from + rows.size() / panels.size();
            y = panels.get(i).draw(c, rows.subList(from, to), s, y) + 10;
            from = to;
        }
        if (totals.onTop()) {
            y = totals.draw(c, invoice, s, y + 4) + 6;
        }
        y = spots.draw(c, invoice, s, y + 8);
        if (!totals.onTop()) {
            if (y > s.bottom() - 60) {
                c.turn();
                y = s.top() + 20;
            }
            y = totals.draw(c, invoice, s, y + 10);
        }
        s.small(c).plain(6.5);
        if (y + 12 < s.paper().height() - 20) {
            c.text(s.left(), y + 12, invoice.word("thanks"));
        }
    }

    private static double at(Corner corner, Style s) {
        return switch (corner) {
            case MIDDLE -> s.left() + (s.right() - s.left()) * 0.36;
            case RIGHT -> s.right() - 150;
            default -> s.left();
        };
    }

    private double sender(Canvas c, WordedInvoice invoice, Style s, double y) {
        double x = at(station, s);
        if (order % 3 == 0) {
            s.label(c).text(x, y, invoice.word("remit") + ":");
            y += s.leading();
        }
        s.bold(c).bold(s.size() + order % 4).text(x, y, invoice.value("vendor"));
        s.text(c);
        y += s.leading() + 2;
        var vendor = invoice.facts().vendor();
        if (invoice.prints("vendor_address")) {
            y = c.block(x, y, s.leading(), "vendor_address", vendor.address().lines());
        }
        c.text(x, y, order % 2 == 0 ? vendor.phone() : "Main: " + vendor.phone());
        return y + s.leading();
    }

    /// Number, advertiser and flight among pairs that nobody asks for.
    private List<Row> rows(WordedInvoice invoice, Party payer, Dice dice) {
        var wording = invoice.wording();
        var rows = new ArrayList<Row>();
        if (kind == Kind.INVOICE) {
            rows.addAll(invoice.rows(List.of("invoice_number", "invoice_date")));
            if (periodBeside) {
                rows.add(
                        new Row(
                                "Invoice Period" + wording.colon(),
                                Printed.plain(
                                        wording.date(invoice.facts().periodStart().plusDays(2))
                                                + " - "
                                                + wording.date(
                                                        invoice.facts()
                                                                .periodEnd()
                                                                .plusDays(11)))));
            }
            rows.addAll(invoice.rows(List.of("contract_number")));
        } else {
            var number = invoice.facts().invoiceNumber().replaceFirst("-\\d$", "");
            rows.add(
                    new Row(
                            invoice.word("broadcast.order") + wording.colon(),
                            Printed.of("invoice_number", number)
                                    .before(dice.pick("", "", " /", " / 1", "  Rev 0"))));
            rows.add(
                    new Row(
                            dice.pick("Order Date", "Date Entered", "Original Date", "Print Date")
                                    + wording.colon(),
                            invoice.value("invoice_date")));
        }
        rows.addAll(invoice.rows(List.of("customer")));
        rows.addAll(
                dice.chance(0.75)
                        ? invoice.rows(List.of("period"))
                        : invoice.rows(List.of("period_start", "period_end")));
        rows.addAll(
                invoice.rows(List.of("account_number", "po_number", "due_date", "payment_terms")));
        if (agency == Corner.PANEL) {
            rows.add(
                    new Row(
                            invoice.word("broadcast.agency") + wording.colon(),
                            Printed.plain(payer.name())));
        }
        var others = new ArrayList<>(wording.market().list("broadcast.other"));
        var parties = new Parties(wording.market(), dice);
        for (int i = 0; i < fillers; i++) {
            var label = others.remove(dice.between(0, others.size() - 1));
            rows.add(
                    new Row(
                            label + wording.colon(),
                            Printed.plain(parties.composed("broadcast.values"))));
        }
        var places = Dice.of(order, 52);
        for (int i = rows.size() - 1; i > 0; i--) {
            java.util.Collections.swap(rows, i, Math.max(0, i - places.pick(0, 0, 1, 1, 2, 5)));
        }
        return rows;
    }
}
