package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.Line;
import com.billwright.extraction.candidate.Lines;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.TextPage;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the columns of a table stand, as its header names them.
///
/// @param bottom lower edge of the header, as a fraction of the page
record TableHeader(Map<Column, Box> columns, double bottom) {

    enum Column {
        DESCRIPTION(
                "description|item|items|service|services|details|product|particulars|"
                        + "bezeichnung|beschreibung|leistung|artikel|artikelbezeichnung|text|artikelbeschreibung|"
                        + "designation|libelle|prestation|produit|descripcion|concepto|descrizione|omschrijving"),
        QUANTITY(
                "qty|quantity|hours|units|menge|anz|anzahl|qte|quantite|cantidad|cant|quantita|qta|"
                        + "aantal|stunden|nombre"),
        UNIT("unit|um|uom|einheit|me|einh|unite|un|unidad|eenheid"),
        PRICE(
                "rate|unit price|price|price each|unit cost|einzelpreis|epreis|preis|ep|stuckpreis|nettopreis|"
                        + "pu ht|pu|prix unitaire|prix unit ht|prix unitaire ht|prix|precio|"
                        + "precio unitario|prezzo|prezzo unitario|prijs|stukprijs"),
        AMOUNT(
                "amount|total|line total|ext price|extended|gesamtpreis|betrag|gesamt|gpreis|gp|"
                        + "summe|gesamtbetrag|nettobetrag|montant ht|total ht|montant|importe|importo|totale|bedrag|"
                        + "totaal|entgelt|posbetrag|positionsbetrag|gesamtnetto|netto"),
        TAX("steuersatz|vat|tax|mwst|ust|tva|tx tva|iva|btw|steuer"),
        OTHER("pos|no|nr|line|position|ref|sku|artnr|artikelnr|rabatt|discount|remise");

        private final String words;

        Column(String words) {
            this.words = words;
        }
    }

    private static final int LONGEST = 3;
    private static final Map<String, Column> MEANING = meanings();

    /// The header that stands in this line; a header names amounts and what they are for.
    static Optional<TableHeader> in(Lines page, Line line) {
        TextPage text = page.page();
        List<Integer> words = line.cells().stream().flatMap(c -> c.words().stream()).toList();
        Map<Column, Box> found = new EnumMap<>(Column.class);
        int unknown = 0;
        for (int i = 0; i < words.size(); ) {
            int taken = 0;
            for (int n = Math.min(LONGEST, words.size() - i); n > 0 && taken == 0; n--) {
                StringBuilder phrase = new StringBuilder();
                Box box = text.words().get(words.get(i)).box();
                for (int w : words.subList(i, i + n)) {
                    phrase.append(' ').append(plain(text.words().get(w).text()));
                    box = box.union(text.words().get(w).box());
                }
                Column column = MEANING.get(phrase.toString().strip());
                if (column != null) {
                    // The amount is the last of those that could be it.
                    if (column == Column.AMOUNT || !found.containsKey(column)) {
                        found.put(column, box);
                    }
                    taken = n;
                }
            }
            unknown += taken == 0 ? 1 : 0;
            i += Math.max(1, taken);
        }
        boolean named =
                found.containsKey(Column.AMOUNT)
                        ? found.size() >= 3
                        : found.keySet()
                                .containsAll(
                                        List.of(Column.DESCRIPTION, Column.QUANTITY, Column.PRICE));
        return named && unknown <= found.size() + 2
                ? Optional.of(new TableHeader(found, line.box().y1()))
                : Optional.empty();
    }

    Optional<Box> place(Column column) {
        return Optional.ofNullable(columns.get(column));
    }

    /// The column whose title is nearest to a value, by edges or centres, whichever agree best.
    Column nearest(Box value) {
        Column best = Column.OTHER;
        double least = Double.MAX_VALUE;
        for (Map.Entry<Column, Box> column : columns.entrySet()) {
            Box title = column.getValue();
            double off =
                    Math.min(
                            Math.abs(title.x1() - value.x1()),
                            Math.min(
                                    Math.abs(title.x0() - value.x0()),
                                    Math.abs(title.centreX() - value.centreX())));
            if (off < least) {
                least = off;
                best = column.getKey();
            }
        }
        return best;
    }

    private static Map<String, Column> meanings() {
        Map<String, Column> meanings = new HashMap<>();
        for (Column column : Column.values()) {
            for (String word : column.words.split("\\|", -1)) {
                meanings.put(word, column);
            }
        }
        return meanings;
    }

    static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z ]", "");
    }
}
