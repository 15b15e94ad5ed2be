package com.billwright.models.training;

import com.billwright.extraction.field.FieldType;
import com.billwright.models.linear.Columns.In;
import com.billwright.models.training.PreparedField.Record;
import com.billwright.models.training.PreparedField.Truth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final In features;
    private final In fields;
    private final In margins;
    private final In flags;
    private final int[] ids;
    private final List<String> named = new ArrayList<>();

    PreparedBlockReader(In[] columns) {
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
        int[] own = new int[64 * n];
        int at0 = 0;
        for (int c = 0; c < n; c++) {
            int count = features.count(MOST);
            if (at0 + count > own.length) {
                own = Arrays.copyOf(own, 2 * (at0 + count));
            }
            features.ascending(count, ids, own, at0);
            at0 += count;
            starts[c + 1] = at0;
        }
        List<PreparedField> all = new ArrayList<>();
        for (int f = head.count(MOST); f > 0; f--) {
            all.add(field());
        }
        return new PreparedBill(key, at, hash, base, where, starts, Arrays.copyOf(own, at0), all);
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
