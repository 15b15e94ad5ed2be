package com.billwright.extraction.derive;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a vendor's earlier bills have without printing it where it could be found: always the same
/// value, or always that of another field.
final class DeriveFromEarlier {

    private static final double ONCE = 0.75;
    private static final double OFTEN = 0.92;

    private final Known known;
    private final List<Field> fields;
    private final List<RememberedBill> earlier;

    private DeriveFromEarlier(Known known, List<Field> fields, List<RememberedBill> earlier) {
        this.known = known;
        this.fields = fields;
        this.earlier = earlier;
    }

    static void in(Known known, List<Field> fields, List<RememberedBill> earlier) {
        DeriveFromEarlier derive = new DeriveFromEarlier(known, fields, earlier);
        for (Field field : known.allMissing()) {
            List<RememberedAnswer> answers = derive.answers(field);
            if (!answers.isEmpty()) {
                derive.likeAnother(field, answers);
            }
        }
        for (Field field : known.allMissing()) {
            derive.constant(field, derive.answers(field));
        }
    }

    private List<RememberedAnswer> answers(Field field) {
        return earlier.stream().flatMap(bill -> answer(bill, field).stream()).toList();
    }

    private static Optional<RememberedAnswer> answer(RememberedBill bill, Field field) {
        return bill.answers().stream()
                .filter(a -> a.field().equals(field.name()) && a.type() == field.type())
                .findFirst();
    }

    private void likeAnother(Field field, List<RememberedAnswer> answers) {
        for (Field other : fields) {
            Optional<ProposedField> now = known.named(other.name());
            if (other.type() != field.type() || other.equals(field) || now.isEmpty()) {
                continue;
            }
            if (earlier.stream().allMatch(bill -> same(bill, field, other))) {
                known.add(
                        field,
                        now.get().value(),
                        now.get().confidence() * (answers.size() > 1 ? OFTEN : ONCE),
                        Source.MEMORY,
                        "the same as " + other.name().replace('_', ' ') + " on the earlier bills");
                return;
            }
        }
    }

    /// Whether the bill has the other field's value for this one, or no value at all.
    private static boolean same(RememberedBill bill, Field field, Field other) {
        Optional<String> mine = answer(bill, field).map(RememberedAnswer::value);
        return mine.isEmpty() || mine.equals(answer(bill, other).map(RememberedAnswer::value));
    }

    private void constant(Field field, List<RememberedAnswer> answers) {
        boolean lasting = field.type() == FieldType.TEXT || field.type() == FieldType.IDENTIFIER;
        Set<String> values =
                answers.stream().map(RememberedAnswer::value).collect(Collectors.toSet());
        boolean printed = answers.stream().anyMatch(a -> a.page() > 0 && a.rank() >= 0);
        if (lasting && values.size() == 1 && (answers.size() > 1 || !printed)) {
            known.add(
                    field,
                    new FieldValue.Text(values.iterator().next()),
                    answers.size() > 1 ? OFTEN : ONCE,
                    Source.MEMORY,
                    "the same on the vendor's earlier bills");
        }
    }
}
