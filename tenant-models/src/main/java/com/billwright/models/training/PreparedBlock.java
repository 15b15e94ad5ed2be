package com.billwright.models.training;

import com.billwright.models.linear.Columns;
import com.billwright.models.linear.Columns.Out;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prepared bills as bytes: column after column for all of them, features as numbers in the block's own
/// list of those that occur, the whole compressed with zstd. Margins are kept to 1/256.
public final class PreparedBlock {

    static final int VERSION = 1;
    private static final int COLUMNS = 10;
    static final float MARGIN = 256;
    static final float REST = 1000;
    static final float SURENESS = 65_000;

    private final Out head = new Out();
    private final Out texts = new Out();
    private final Out places = new Out();
    private final Out words = new Out();
    private final Out numbers = new Out();
    private final Out known = new Out();
    private final Out features = new Out();
    private final Out fields = new Out();
    private final Out margins = new Out();
    private final Out flags = new Out();
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private PreparedBlock() {}

    /// @param bills all with margins of the same base
    public static byte[] encode(List<PreparedBill> bills) {
        return new PreparedBlock().pack(bills);
    }

    private byte[] pack(List<PreparedBill> bills) {
        BitSet occur = new BitSet();
        bills.forEach(bill -> {
            for (int id : bill.ids()) {
                occur.set(id);
            }
        });
        int[] number = new int[occur.length()];
        int n = 0;
        int before = 0;
        known.number(occur.cardinality());
        for (int id = occur.nextSetBit(0); id >= 0; id = occur.nextSetBit(id + 1)) {
            known.number(id - before);
            before = id;
            number[id] = n++;
        }
        head.number(VERSION);
        head.number(bills.size());
        text(bills.isEmpty() ? "" : bills.getFirst().base());
        for (PreparedBill bill : bills) {
            text(bill.key());
            head.signed(bill.confirmedAt().getEpochSecond());
            head.number(bill.confirmedAt().getNano());
            texts.bytes(bill.hash());
            places(bill);
            features(bill, number);
            head.number(bill.fields().size());
            bill.fields().forEach(this::field);
        }
        return Columns.pack(
                head, texts, places, words, numbers, known, features, fields, margins, flags);
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

    private void features(PreparedBill bill, int[] number) {
        for (int c = 0; c < bill.size(); c++) {
            features.number(bill.starts()[c + 1] - bill.starts()[c]);
            int before = 0;
            for (int i = bill.starts()[c]; i < bill.starts()[c + 1]; i++) {
                features.number(number[bill.ids()[i]] - before);
                before = number[bill.ids()[i]];
            }
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

    /// @throws IllegalArgumentException when the bytes are damaged or of something else
    public static List<PreparedBill> decode(byte[] bytes) {
        try {
            return new PreparedBlockReader(Columns.unpack(bytes, COLUMNS)).bills();
        } catch (ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A block of prepared bills is damaged", e);
        }
    }
}
