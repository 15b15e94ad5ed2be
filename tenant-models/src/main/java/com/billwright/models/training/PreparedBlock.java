package com.billwright.models.training;

import com.billwright.extraction.field.FieldType;
import com.billwright.models.linear.Columns;
import com.billwright.models.linear.Columns.In;
import com.billwright.models.linear.Columns.Out;
import com.billwright.models.training.PreparedField.Record;
import com.billwright.models.training.PreparedField.Truth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prepared bills as bytes: column after column for all of them, features as numbers in the block's own
/// list of those that occur, the whole compressed with zstd. Margins are kept to 1/256.
public final class PreparedBlock {

    private static final int VERSION = 1;
    private static final int COLUMNS = 10;
    private static final int MOST_BILLS = 100_000;
    private static final int MOST = 10_000_000;
    private static final int HASH = 16;
    private static final float MARGIN = 256;
    private static final float SURENESS = 65_000;
    private static final FieldType[] TYPES = FieldType.values();
    private static final Truth[] TRUTHS = Truth.values();
    private static final Record[] RECORDS = Record.values();

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
            return new Reader(Columns.unpack(bytes, COLUMNS)).bills();
        } catch (ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A block of prepared bills is damaged", e);
        }
    }

    private static final class Reader {
        private final In head;
        private final In texts;
        private final In places;
        private final In words;
        private final In numbers;
        private final In features;
        private final In fields;
        private final In margins;
        private final In flags;
        private final int[] ids;
        private final List<String> named = new ArrayList<>();

        Reader(In[] columns) {
            head = columns[0];
            texts = columns[1];
            places = columns[2];
            words = columns[3];
            numbers = columns[4];
            features = columns[6];
            fields = columns[7];
            margins = columns[8];
            flags = columns[9];
            In known = columns[5];
            ids = new int[known.count(MOST)];
            int before = 0;
            for (int i = 0; i < ids.length; i++) {
                before += known.small();
                ids[i] = before;
            }
        }

        List<PreparedBill> bills() {
            if (head.small() != VERSION) {
                throw new IllegalArgumentException("Another version of prepared bills");
            }
            int n = head.count(MOST_BILLS);
            String base = text();
            List<PreparedBill> bills = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                bills.add(bill(base));
            }
            return bills;
        }

        private String text() {
            return new String(texts.bytes(texts.count(MOST)), StandardCharsets.UTF_8);
        }

        private PreparedBill bill(String base) {
            String key = text();
            Instant at = Instant.ofEpochSecond(head.signed(), head.number());
            byte[] hash = texts.bytes(HASH);
            int n = head.count(MOST);
            PreparedBill.Places where = places(n);
            int[] starts = new int[n + 1];
            int[] own = new int[64 * n];
            int at0 = 0;
            for (int c = 0; c < n; c++) {
                int count = features.count(MOST);
                if (at0 + count > own.length) {
                    own = Arrays.copyOf(own, 2 * (at0 + count));
                }
                int number = 0;
                for (int i = 0; i < count; i++) {
                    number += features.small();
                    own[at0++] = ids[number];
                }
                starts[c + 1] = at0;
            }
            List<PreparedField> all = new ArrayList<>();
            for (int f = head.count(MOST); f > 0; f--) {
                all.add(field());
            }
            return new PreparedBill(
                    key, at, hash, base, where, starts, Arrays.copyOf(own, at0), all);
        }

        private PreparedBill.Places places(int n) {
            PreparedBill.Places where =
                    new PreparedBill.Places(
                            new FieldType[n],
                            new int[n],
                            new int[n][],
                            new int[n],
                            new long[n],
                            new float[n]);
            for (int c = 0; c < n; c++) {
                where.types()[c] = TYPES[places.one()];
                where.pages()[c] = places.small();
                where.values()[c] = places.small();
                where.seen()[c] = places.small() / 250f;
                int[] own = new int[words.count(MOST)];
                int before = 0;
                for (int i = 0; i < own.length; i++) {
                    before += words.small();
                    own[i] = before;
                }
                where.words()[c] = own;
                where.numbers()[c] = numbers.one() == 0 ? PreparedBill.NO_NUMBER : numbers.signed();
            }
            return where;
        }

        private PreparedField field() {
            int name = fields.small();
            if (name == named.size()) {
                named.add(text());
            }
            FieldType type = TYPES[fields.one()];
            int what = flags.one();
            double said = fields.number() / (double) SURENESS;
            int n = fields.count(MOST);
            PreparedField field =
                    new PreparedField(
                            named.get(name),
                            type,
                            TRUTHS[what & 3],
                            new int[n],
                            new float[n],
                            new boolean[n],
                            new boolean[n],
                            (what & 16) != 0,
                            said,
                            RECORDS[what >> 2 & 3]);
            for (int i = 0; i < n; i++) {
                field.candidates()[i] = fields.small();
                field.margins()[i] = margins.signed() / MARGIN;
                int flag = flags.one();
                field.equal()[i] = (flag & 1) != 0;
                field.meant()[i] = (flag & 2) != 0;
            }
            return field;
        }
    }
}
