package com.billwright.extraction.lines;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a table of lines holds, as its title says.
enum ColumnTitle {
    QUANTITY(
            "qty|quantity|menge|anzahl|quantité|qté|cantidad|cant|quantità|qtà|aantal|hours|stunden|units?"),
    PRICE(
            "(?:unit|each|net) ?price|price|rate|preis|einzelpreis|e-preis|ep|stückpreis|p\\.? ?u\\.?|prix.*|precio.*|prezzo.*|prijs|stukprijs|einzel|unit cost"),
    AMOUNT(
            "(?:net |line |total )?amount|total|line total|betrag|gesamt|gesamtpreis|summe|gp|montant.*|total ht|importe|importo|totale|bedrag|totaal|nettobetrag|gesamtbetrag"),
    DESCRIPTION(
            "(?:item |product |service )?description|artikelbeschreibung|artikelbezeichnung|item|article|artikel|bezeichnung|beschreibung|leistung|désignation|libellé|descripción|concepto|descrizione|omschrijving|details|particulars|service|product|produkt|produit");

    private final Pattern words;

    ColumnTitle(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<ColumnTitle> of(String cell) {
        String plain =
                cell.toLowerCase(Locale.ROOT)
                        .replaceAll("\\(.*?\\)|\\b(?:eur|usd|gbp|chf|in)\\b|[€$£:]", "")
                        .strip()
                        .replaceAll("\\.$", "");
        for (ColumnTitle title : values()) {
            if (title.words.matcher(plain).matches()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }
}
