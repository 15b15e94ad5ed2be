package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Canvas;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.Iban;
import com.billwright.extraction.generate.Parties;
import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.ArrayList;

/// How an online bill was paid or will be: a card, the customer's account, the vendor's account.
///
/// @param paid whether it says that it is paid
/// @param debit whether it names the customer's account, whole or masked
/// @param payee whether it names the vendor as the owner of an account
record Settlement(boolean paid, boolean methodLine, boolean debit, boolean payee, boolean note) {

    static Settlement draw(Dice dice) {
        return new Settlement(
                dice.chance(0.35),
                dice.chance(0.4),
                dice.chance(0.2),
                dice.chance(0.3),
                dice.chance(0.4));
    }

    double height(Style s) {
        return s.leading() * 6;
    }

    double draw(Canvas c, WordedInvoice invoice, Style s, double y) {
        var lines = new ArrayList<Printed>();
        if (paid) {
            lines.add(Printed.plain(invoice.word("online.paid")));
        }
        if (methodLine) {
            lines.add(method(invoice).after(invoice.word("online.method") + " "));
        }
        if (debit) {
            lines.add(customersAccount(invoice, s));
        }
        if (payee) {
            Phrase.of(invoice, "online.payee").ifPresent(lines::add);
            Phrase.of(invoice, "online.bank").ifPresent(lines::add);
        }
        if (note) {
            lines.add(Printed.plain(invoice.word("online.included")));
        }
        for (var line : lines) {
            s.text(c).fit(line.text(), s.right() - s.left());
            c.text(s.left(), y, line);
            y += s.leading();
        }
        return y;
    }

    /// With a card's last digits where it is one.
    Printed method(WordedInvoice invoice) {
        var dice = Dice.of(invoice.vendorSeed(), 65);
        return Printed.plain(dice.fill(invoice.word("online.payments")));
    }

    private static Printed customersAccount(WordedInvoice invoice, Style s) {
        var name = invoice.facts().customer().name();
        var market = invoice.wording().market();
        var iban = new Parties(market, Dice.of(s.order(), name.hashCode(), 66)).iban();
        if (iban.isEmpty()) {
            return Printed.plain(name);
        }
        var shown =
                s.order() % 4 != 0
                        ? iban.substring(0, 4) + " " + "*".repeat(iban.length() - 4)
                        : Iban.grouped(iban);
        return Printed.plain(name + " - IBAN " + shown);
    }
}
