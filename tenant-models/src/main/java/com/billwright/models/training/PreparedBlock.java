package com.billwright.models.training;

import com.billwright.models.linear.Columns;
import com.billwright.models.linear.Columns.Out;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prepared bills as bytes: column after column for all of them, features as numbers in the block's own
/// list of those that occur, the whole compressed with zstd. Margins are kept to 1/256.
public final class PreparedBlock {

    /// Of the form of the bytes; others cannot be read.
    public static final int VERSION = 2;

    private static final int COLUMNS = 12;

    /// Of no more features a distance in their list takes two bytes, the upper ones in a column of their
    /// own; of more it takes as many as it needs.
    static final int TWO_BYTES = 1 << 16;

    static final float MARGIN = 256;
    static final float REST = 1000;
    static final float SURENESS = 65_000;

    private final Out head = new Out();
    private final Out texts = new Out();
    private final Out places = new Out();
    private final Out words = new Out();
    private final Out numbers = new Out();
    private final Out known = new Out();
    private final Out counts = new Out();
    private final Out features = new Out();
    private final Out upper = new Out();
    private final Out fields = new Out();
    private final Out margins = new Out();
    private final Out flags = new Out();
    private final Map<String, Integer> named = new LinkedHashMap<>();

    /// The bills' own while they are packed.
    private final Vocabulary vocabulary = new Vocabulary();

    /// For each feature of the vocabulary its place in the block's list.
    private int[] placeOf = {};

    private PreparedBlock() {}

    /// @param bills all with margins of the same base
    public static byte[] encode(List<PreparedBill> bills) {
        return new PreparedBlock().pack(bills);
    }

    private byte[] pack(List<PreparedBill> ofAnyVocabulary) {
        List<PreparedBill> bills =
                ofAnyVocabulary.stream().map(bill -> bill.in(vocabulary)).toList();
        know(bills);
        head.number(VERSION);
        head.number(bills.size());
        text(bills.isEmpty() ? "" : bills.getFirst().base());
        for (PreparedBill bill : bills) {
            text(bill.key());
            head.signed(bill.confirmedAt().getEpochSecond());
            head.number(bill.confirmedAt().getNano());
            texts.bytes(bill.hash());
            places(bill);
            features(bill);
            head.number(bill.fields().size());
            bill.fields().forEach(this::field);
        }
        return Columns.pack(
                head, texts, places, words, numbers, known, counts, features, upper, fields,
                margins, flags);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        texts.number(bytes.length);
        texts.bytes(bytes);
    }

    private void places(PreparedBill bill) {
        head.number(bill.size());
        for (int c = 0; c < bill.size(); c++) {
            places.one(bill.type(c).ordinal());
            places.number(bill.page(c));
            places.number(bill.value(c));
            places.number(Math.round(bill.places().seen()[c] * 250));
            int[] own = bill.words(c);
            words.number(own.length);
            int before = 0;
            for (int word : own) {
                words.number(word - before);
                before = word;
            }
            numbers.one(bill.number(c) == PreparedBill.NO_NUMBER ? 0 : 1);
            if (bill.number(c) != PreparedBill.NO_NUMBER) {
                numbers.signed(bill.number(c));
            }
        }
    }

    /// Lists the features that occur: what occurs about as often lies together, the most frequent first,
    /// so that what is learnt of them does so too; among those by their ids, which then differ little.
    private void know(List<PreparedBill> bills) {
        int[] occurs = new int[vocabulary.size()];
        for (PreparedBill bill : bills) {
            for (int feature : bill.features()) {
                occurs[feature]++;
            }
        }
        long[] order = new long[vocabulary.size()];
        for (int number = 0; number < order.length; number++) {
            long rarity = Integer.numberOfLeadingZeros(occurs[number]);
            order[number] = rarity << 32 | vocabulary.id(number);
        }
        Arrays.sort(order);
        placeOf = new int[order.length];
        known.number(order.length);
        int before = 0;
        for (int place = 0; place < order.length; place++) {
            int id = (int) order[place];
            placeOf[vocabulary.number(id)] = place;
            known.signed(id - before);
            before = id;
        }
    }

    /// A candidate's features in the order of the block's list, each as its distance from the one before.
    private void features(PreparedBill bill) {
        for (int c = 0; c < bill.size(); c++) {
            int[] places = new int[bill.starts()[c + 1] - bill.starts()[c]];
            for (int i = 0; i < places.length; i++) {
                places[i] = placeOf[bill.features()[bill.starts()[c] + i]];
            }
            Arrays.sort(places);
            counts.number(places.length);
            int before = 0;
            for (int place : places) {
                distance(place - before);
                before = place;
            }
        }
    }

    private void distance(int places) {
        if (placeOf.length <= TWO_BYTES) {
            features.one(places);
            upper.one(places >> 8);
        } else {
            features.number(places);
        }
    }

    private void field(PreparedField field) {
        Integer name = named.get(field.name());
        fields.number(name == null ? named.size() : name);
        if (name == null) {
            named.put(field.name(), named.size());
            text(field.name());
        }
        fields.one(field.type().ordinal());
        flags.one(
                field.truth().ordinal()
                        | field.record().ordinal() << 2
                        | (field.unprinted() ? 16 : 0));
        fields.number(Math.round(field.said() * SURENESS));
        fields.number(Math.round(field.rest() * REST));
        fields.number(field.candidates().length);
        for (int i = 0; i < field.candidates().length; i++) {
            fields.number(field.candidates()[i]);
            margins.signed(Math.round(field.margins()[i] * MARGIN));
            flags.one((field.equal()[i] ? 1 : 0) | (field.meant()[i] ? 2 : 0));
        }
    }

    /// @param vocabulary what the bills will have; it learns the features that it does not know
    /// @throws IllegalArgumentException when the bytes are damaged or of something else
    public static List<PreparedBill> decode(byte[] bytes, Vocabulary vocabulary) {
        try {
            return new PreparedBlockReader(Columns.unpack(bytes, COLUMNS), vocabulary).bills();
        } catch (ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A block of prepared bills is damaged", e);
        }
    }
}
