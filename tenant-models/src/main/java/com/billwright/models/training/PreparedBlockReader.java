package com.billwright.models.training;

import com.billwright.extraction.field.FieldType;
import com.billwright.models.linear.Columns.In;
import com.billwright.models.training.PreparedField.Record;
import com.billwright.models.training.PreparedField.Truth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads what [PreparedBlock] packed.
final class PreparedBlockReader {
    private static final int MOST_BILLS = 100_000;
    private static final int MOST = 10_000_000;
    private static final int HASH = 16;
    private static final FieldType[] TYPES = FieldType.values();
    private static final Truth[] TRUTHS = Truth.values();
    private static final Record[] RECORDS = Record.values();

    private final In head;
    private final In texts;
    private final In places;
    private final In words;
    private final In numbers;
    private final In counts;
    private final In features;
    private final In upper;
    private final In fields;
    private final In margins;
    private final In flags;
    private final Vocabulary vocabulary;

    /// The numbers, in the vocabulary, of the features that the block lists.
    private final int[] listed;

    private final List<String> named = new ArrayList<>();

    PreparedBlockReader(In[] columns, Vocabulary vocabulary) {
        head = columns[0];
        texts = columns[1];
        places = columns[2];
        words = columns[3];
        numbers = columns[4];
        counts = columns[6];
        features = columns[7];
        upper = columns[8];
        fields = columns[9];
        margins = columns[10];
        flags = columns[11];
        this.vocabulary = vocabulary;
        In known = columns[5];
        listed = new int[known.count(MOST)];
        int before = 0;
        for (int i = 0; i < listed.length; i++) {
            before += Math.toIntExact(known.signed());
            listed[i] = vocabulary.number(before);
        }
    }

    List<PreparedBill> bills() {
        if (head.small() != PreparedBlock.VERSION) {
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
        for (int c = 0; c < n; c++) {
            starts[c + 1] = starts[c] + counts.count(MOST);
        }
        List<PreparedField> all = new ArrayList<>();
        for (int f = head.count(MOST); f > 0; f--) {
            all.add(field());
        }
        return new PreparedBill(
                key, at, hash, base, where, vocabulary, starts, features(starts), all);
    }

    private int[] features(int[] starts) {
        int[] own = new int[starts[starts.length - 1]];
        boolean twoBytes = listed.length <= PreparedBlock.TWO_BYTES;
        for (int c = 0; c + 1 < starts.length; c++) {
            if (twoBytes) {
                In.ascending(features, upper, listed, own, starts[c], starts[c + 1]);
            } else {
                int place = 0;
                for (int i = starts[c]; i < starts[c + 1]; i++) {
                    place += features.small();
                    own[i] = listed[place];
                }
            }
        }
        return own;
    }

    private PreparedBill.Places places(int n) {
        PreparedBill.Places where = PreparedBill.Places.of(n);
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
        double said = fields.number() / (double) PreparedBlock.SURENESS;
        float rest = fields.number() / PreparedBlock.REST;
        int n = fields.count(MOST);
        PreparedField field =
                new PreparedField(
                        named.get(name),
                        type,
                        TRUTHS[what & 3],
                        new int[n],
                        new float[n],
                        rest,
                        new boolean[n],
                        new boolean[n],
                        (what & 16) != 0,
                        said,
                        RECORDS[what >> 2 & 3]);
        for (int i = 0; i < n; i++) {
            field.candidates()[i] = fields.small();
            field.margins()[i] = margins.signed() / PreparedBlock.MARGIN;
            int flag = flags.one();
            field.equal()[i] = (flag & 1) != 0;
            field.meant()[i] = (flag & 2) != 0;
        }
        return field;
    }
}
