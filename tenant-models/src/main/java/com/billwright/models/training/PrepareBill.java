package com.billwright.models.training;

import com.billwright.extraction.UnprintedCurrency;
import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Contenders;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.Reading;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.PreparedField.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds and describes a confirmed bill's candidates as reading does, and keeps those that compete:
/// hundreds are far from being anything's value.
public final class PrepareBill {

    /// Of places that have the right value and that no shortlist has, not more than so many.
    private static final int MORE_RIGHT = 2;

    private final LabelledBill bill;
    private final List<Candidate> candidates;
    private final List<CandidateFeatures> features;
    private final Contenders contenders;

    /// By each base.
    private final List<Favourites> favourites;

    private final List<RememberedBill> kin;
    private final List<Field> fields;
    private final Locale locale;

    /// The candidates that compete for some field.
    private int[] kept = {};

    private PrepareBill(
            List<BaseModel> bases,
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale) {
        this.bill = bill;
        this.kin = kin;
        this.fields = fields;
        this.locale = locale;
        this.candidates = CandidateFinders.find(bill.text(), locale, kin);
        this.features = Features.of(bill.text(), candidates, fields, locale, kin);
        this.contenders = Contenders.of(candidates);
        this.favourites =
                bases.stream()
                        .map(base -> Favourites.of(base, features, contenders, fields))
                        .toList();
    }

    /// @param kin what the memory recalled for the bill when it came in
    public static PreparedBill of(
            BaseModel base,
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale) {
        return of(List.of(base), bill, kin, fields, locale).getFirst();
    }

    /// The same for several bases: with the margins of each, the candidates being those that compete
    /// for any.
    public static List<PreparedBill> of(
            List<BaseModel> bases,
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale) {
        PrepareBill prepare = new PrepareBill(bases, bill, kin, fields, locale);
        PreparedBill first = prepare.prepared(bases.getFirst().id());
        return IntStream.range(0, bases.size())
                .mapToObj(i ->
                        i == 0
                                ? first
                                : prepare.on(prepare.favourites.get(i), bases.get(i).id(), first))
                .toList();
    }

    private PreparedBill on(Favourites of, String base, PreparedBill first) {
        List<PreparedField> others = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            PreparedField field = first.fields().get(f);
            int[] chosen = Arrays.stream(field.candidates()).map(c -> kept[c]).toArray();
            others.add(field.withMargins(of.margins(chosen, f), of.rest(chosen, f)));
        }
        return first.on(base, others);
    }

    private PreparedBill prepared(String base) {
        Map<String, StandsAt> standing = Replay.standing(bill);
        List<PreparedField> all = new ArrayList<>();
        BitSet compete = new BitSet();
        for (int f = 0; f < fields.size(); f++) {
            PreparedField field = field(f, standing.get(fields.get(f).name()));
            Arrays.stream(field.candidates()).forEach(compete::set);
            all.add(field);
        }
        int[] numbers = new int[candidates.size()];
        int[] chosen = compete.stream().toArray();
        kept = chosen;
        for (int i = 0; i < chosen.length; i++) {
            numbers[chosen[i]] = i;
        }
        all.forEach(
                field -> Arrays.setAll(field.candidates(), i -> numbers[field.candidates()[i]]));
        int[] starts = new int[chosen.length + 1];
        for (int i = 0; i < chosen.length; i++) {
            starts[i + 1] = starts[i] + features.get(chosen[i]).shared().ids().length;
        }
        Vocabulary vocabulary = new Vocabulary();
        int[] numbered = new int[starts[chosen.length]];
        for (int i = 0; i < chosen.length; i++) {
            int at = starts[i];
            for (int id : features.get(chosen[i]).shared().ids()) {
                numbered[at++] = vocabulary.number(id);
            }
        }
        return new PreparedBill(
                bill.key(),
                bill.confirmedAt(),
                LabelSet.hash(bill),
                base,
                places(chosen),
                vocabulary,
                starts,
                numbered,
                all);
    }

    private PreparedBill.Places places(int[] chosen) {
        int n = chosen.length;
        PreparedBill.Places places = PreparedBill.Places.of(n);
        for (int i = 0; i < n; i++) {
            int c = chosen[i];
            places.types()[i] = contenders.type(c);
            places.pages()[i] = contenders.page(c);
            places.words()[i] = contenders.words(c);
            places.values()[i] = contenders.value(c);
            places.numbers()[i] = contenders.number(c);
            places.seen()[i] = (float) candidates.get(c).seen(1, reading(contenders.page(c)));
        }
        return places;
    }

    private Reading reading(int page) {
        return bill.text().page(page).map(p -> p.reading()).orElse(Reading.DIGITAL);
    }

    /// @param truth null when nothing that stands on the bill was confirmed
    private PreparedField field(int f, @Nullable StandsAt truth) {
        Field field = fields.get(f);
        @Nullable ConfirmedValue confirmed = bill.values().get(field.name());
        BitSet equal = new BitSet();
        BitSet meant = new BitSet();
        if (truth != null) {
            Arrays.stream(RightCandidates.all(candidates, field, truth.value()))
                    .forEach(equal::set);
            if (truth.box() == null) {
                meant.or(equal);
            } else {
                RightCandidates.match(candidates, field, truth).ifPresent(meant::set);
            }
        }
        Favourites first = favourites.getFirst();
        BitSet asked = new BitSet();
        favourites.forEach(of -> of.competing(f, asked));
        if (!meant.intersects(asked)) {
            meant.stream()
                    .boxed()
                    .sorted((a, b) -> Float.compare(first.margin(b, f), first.margin(a, f)))
                    .limit(MORE_RIGHT)
                    .forEach(asked::set);
        }
        int[] chosen = asked.stream().toArray();
        boolean[] equals = new boolean[chosen.length];
        boolean[] means = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            equals[i] = equal.get(chosen[i]);
            means[i] = meant.get(chosen[i]);
        }
        Said said = bill.said().get(field.name());
        PreparedField.Record record = TrackRecord.record(field, said, confirmed);
        return new PreparedField(
                field.name(),
                field.type(),
                truth(confirmed, equal),
                chosen,
                first.margins(chosen, f),
                first.rest(chosen, f),
                equals,
                means,
                unprinted(field, confirmed),
                said == null ? 0 : said.confidence(),
                record);
    }

    private static Truth truth(@Nullable ConfirmedValue confirmed, BitSet equal) {
        if (confirmed == null) {
            return Truth.ABSENT;
        }
        if (confirmed.overridden()) {
            return Truth.DECIDED;
        }
        return equal.isEmpty() ? Truth.NOT_FOUND : Truth.STANDS;
    }

    private boolean unprinted(Field field, @Nullable ConfirmedValue confirmed) {
        return field.type() == FieldType.CURRENCY
                && confirmed != null
                && UnprintedCurrency.of(field, kin, locale)
                        .filter(c -> c.code().equals(confirmed.value().normalised()))
                        .isPresent();
    }
}
