package com.billwright.extraction.lines;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a table of lines holds, as its title says. Where a title could name several, the
/// first of these is meant.
enum ColumnTitle {
    /// What a tax is reckoned from: no table of lines has it.
    TAX_BASE(
            "(?:tax |vat )?bas(?:e|is)(?:betrag| amount| ht| imponible| d'imposition)?|steuerbasis.*|taxable.*|imponibile|base imponible|assiette|grondslag|maatstaf.*|bemessungsgrundlage"),
    DESCRIPTION(
            ".*(?:description|bezeichnung|beschreibung|désignation|designation|libellé|descripción|descripcion|descrizione|omschrijving|beschrijving|descrição|beskriv(?:ning|else)|benämning).*|denominación|prestations?(?: .*)?|nature(?: .*)?|particulars|leistung(?:en|sbeschreibung|stext)?|concepto|detalle|details|oggetto"),
    TAX(
            ".*(?:\\b(?:vat|tax|gst|tva|iva|btw|ust|mwst)\\b|umsatzsteuer|steuer|mehrwertsteuer|taxe).*"),
    QUANTITY(
            "(?:order(?:ed)? |liefer|bestell)?(?:qty|quantity|quant|menge)(?: einheit| shipped)?|anzahl|anz|stück(?:zahl)?|stk|quantit[ée]s?|qt[ée]|nombre|nb|cantidad|cant|uds|unidades|quantità|quantita|q\\.?t[àa]|aantal|aant|hoeveelheid|qtd|quantidade|antal|hours|hrs|stunden|std|heures|horas|ore|uren|units|pcs|pieces"),
    UNIT(
            "unit|u/m|uom|um|einheit|me|einh|meng\\.?- ?einheit|mengeneinheit|unités?|u|un|unidad|unità|u\\.?m|eenheid|ehd|eh|ud|unidade|vke.*|per"),
    AMOUNT(
            "(?:ext(?:ended|d|n)?|total|line|gesamt|tot|totaal|g|positions|pos)[. -]*(?:net )?(?:price|preis|prijs|amount|amt|betrag|total|value|cost|netto)|(?:net |gross )?(?:amount|amt|total|value)(?: due)?|.*(?:betrag|summe|bedrag|belopp|beløb)|gesamt.*|gp|entgelt|(?:netto|brutto|waren)?wert|(?:net|netto|brutto|extension|charges?|montant|importe?|importo|total|totale|totaux|ext|extended|bedrag|totaal|nettobedrag|sum|subtotal|sous-total|subtotale|subtotaal|valor)(?: (?:net|ht|ttc|total|totale|netto|neto|brut|ligne|línea|riga|excl|incl|hors taxes?))*|(?:prix|precio|prezzo) (?:total|totale)(?: ht)?"),
    PRICE(
            ".*(?:price|preis|prix|precio|prezzo|prijs|preço|pris\\b).*|p\\.? ?unit.*|(?:unit |hourly |day )?rate|unit cost|cost|p[. ]?u[. ]*(?:ht)?|e[. -]?p|einzel|satz|tarif|tarifa|tariffa|tarief|cost each|each"),
    /// A title of descriptions, too, unless another is a better one.
    ARTICLE(
            "items?|articles?|artikel|art|services?|products?|produkt|produits?|producto|prodotto|articolo|artículo|prodotti|prestazion[ei]|producten|artikelname|ware|waren|activity|work|task|dienst|text|position");

    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\(.*?\\)|\\b(?:eur|usd|gbp|chf|in|ohne ust|ohne mwst|(?:excl?|incl?|inkl|ex|hors|sin|con|iva)\\.? (?:vat|tax|btw|tva|mwst|ust|iva|gst|incl\\.?|inclusa|esclusa)|zzgl\\.? (?:ust|mwst))\\b|[€$£:*]");

    /// Longer texts, over all rows of a header, are no title.
    private static final int LONGEST = 70;

    private static final Pattern PARTED = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[./ _|-]+$");

    private final Pattern words;

    ColumnTitle(String words) {
        this.words = Pattern.compile(words);
    }

    /// @param cell of one or more rows, joined by blanks
    static Optional<ColumnTitle> of(String cell) {
        if (cell.length() > LONGEST || cell.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String joined = PARTED.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll("");
        String spaced = BLANKS.matcher(ASIDE.matcher(joined).replaceAll(" ")).replaceAll(" ");
        String plain = END.matcher(spaced.strip()).replaceAll("");
        for (ColumnTitle title : values()) {
            if (title.words.matcher(plain).matches()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }
}
