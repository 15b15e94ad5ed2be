package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.LineItem;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.List;
import java.util.stream.Collectors;

/// Airings of what was bought: a line each, or a line with its weeks or airings below.
record SpotTable(Form form, boolean ruled, boolean framedHead, boolean gridded) {

    enum Form {
        FLAT,
        WEEKS,
        AIRINGS,
        RANGE
    }

    static SpotTable draw(Dice dice) {
        return new SpotTable(
                dice.pick(Form.values()), dice.chance(0.5), dice.chance(0.4), dice.chance(0.3));
    }

    private static final double[] AT = {0, 0.06, 0.17, 0.28, 0.56, 0.72, 0.82};

    private List<String> heads(WordedInvoice invoice) {
        var line = invoice.word("broadcast.heads");
        return switch (form) {
            case FLAT -> List.of(line, "Date", "Day", "Program", "Time", "Len", "Spots");
            case WEEKS ->
                    List.of(line, "Start Date", "End Date", "Description", "Time", "Type", "Spots");
            case AIRINGS -> List.of(line, "Day", "Air Date", "Description", "Air Time", "Len", "#");
            default -> List.of(line, "Type", "", "Dates", "Run Times", "SPW", "Spots");
        };
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        y = head(c, invoice, s, y);
        int n = 1;
        for (var line : invoice.facts().lines()) {
            if (y > s.bottom() - 20) {
                c.turn();
                s.small(c).text(s.left(), s.top(), invoice.facts().vendor().name());
                c.right(s.right(), s.top(), "Page " + c.pages());
                y = head(c, invoice, s, s.top() + 24);
            }
            y = line(c, invoice, s, line, n++, y);
            if (gridded) {
                c.line(s.left(), y - s.size(), s.right(), y - s.size(), 0.3);
            }
        }
        return y;
    }

    private double head(Canvas c, WordedInvoice invoice, Style s, double y) {
        var heads = heads(invoice);
        s.bold(c);
        row(c, s, heads, y);
        s.bold(c).right(s.right() - 2, y, invoice.word("col.amount"));
        if (framedHead) {
            c.frame(s.left(), y - s.size() - 1, s.right(), y + 4, 0.6);
        }
        if (ruled) {
            c.line(s.left(), y + 5, s.right(), y + 5, 1.2);
        }
        return y + s.leading() + 5;
    }

    private void row(Canvas c, Style s, List<String> cells, double y) {
        double all = s.right() - s.left();
        for (int i = 0; i < cells.size(); i++) {
            double size = c.size();
            double width = ((i + 1 < AT.length ? AT[i + 1] : 0.88) - AT[i]) * all - 2;
            c.fit(cells.get(i), width).text(s.left() + AT[i] * all, y, cells.get(i));
            s.text(c);
            if (size < c.size()) {
                c.plain(size);
            }
        }
    }

    private double line(Canvas c, WordedInvoice invoice, Style s, LineItem line, int n, double y) {
        var wording = invoice.wording();
        var start = invoice.facts().periodStart();
        var end = start.plusDays(6);
        var dice = Dice.of(line.description().hashCode(), n, 53);
        int hour = dice.between(5, 11);
        var time = dice.pick("%da-%da", "%d:00A-%d:30A", "%dp-%dp").formatted(hour, hour + 1);
        var spots = wording.number(line.quantity());
        var type = invoice.word("broadcast.spot.type");
        var number = Integer.toString(n);
        var cells =
                switch (form) {
                    case FLAT ->
                            List.of(
                                    number,
                                    wording.date(start.plusDays(n % 7)),
                                    dice.pick("M", "Tu", "W", "Th", "F"),
                                    line.description(),
                                    time,
                                    ":30",
                                    spots);
                    case WEEKS ->
                            List.of(
                                    number,
                                    wording.date(start),
                                    wording.date(end),
                                    line.description(),
                                    time,
                                    type,
                                    spots);
                    case AIRINGS -> List.of(number, "", "", line.description(), time, ":30", spots);
                    default ->
                            List.of(
                                    number + ".0",
                                    type,
                                    "",
                                    wording.date(start) + "-" + wording.date(end),
                                    time,
                                    "1",
                                    spots);
                };
        s.text(c);
        row(c, s, cells, y);
        s.text(c).right(s.right() - 2, y, wording.amount(line.amount()));
        y += s.leading();
        if (form == Form.WEEKS || form == Form.AIRINGS) {
            int below = form == Form.WEEKS ? 1 : dice.between(1, 3);
            for (int i = 0; i < below && y < s.bottom(); i++) {
                var first = wording.date(start.plusDays(i));
                var text =
                        form == Form.WEEKS
                                ? List.of("Week:", first, wording.date(end), "MTWTF--", spots)
                                : List.of("", "W", first, dice.fill("??######H"), time, ":30", "1");
                s.small(c);
                row(c, s, text.stream().collect(Collectors.toList()), y);
                s.small(c).right(s.right() - 70, y, wording.amount(line.unitPrice()));
                y += s.leading();
            }
        }
        return y + 2;
    }
}
