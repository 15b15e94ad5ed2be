package com.billwright.models.gates;

import com.billwright.extraction.field.Field;
import java.util.List;
import java.util.Optional;

/// A field on which the challenger is worse though others hide it: an invoice number lost is not made
/// up for by addresses won.
///
/// @param lost on how many bills only the champion is right
/// @param won on how many bills only the challenger is right
record FieldHarm(Field field, int lost, int won) {

    private static final double RARE = 0.05;

    /// The most harmed field, if any is harmed beyond chance.
    static Optional<FieldHarm> worst(List<Rematch> rematches, List<Field> fields) {
        return fields.stream()
                .map(field -> of(field, rematches))
                .filter(harm -> harm.chance() <= RARE)
                .min((a, b) -> Double.compare(a.chance(), b.chance()));
    }

    private static FieldHarm of(Field field, List<Rematch> rematches) {
        int lost = 0;
        int won = 0;
        for (Rematch rematch : rematches) {
            for (int i = 0; i < rematch.answers(); i++) {
                boolean before = rematch.champion().get(i).right();
                boolean after = rematch.challenger().get(i).right();
                if (rematch.champion().get(i).field().equals(field) && before != after) {
                    lost += before ? 1 : 0;
                    won += after ? 1 : 0;
                }
            }
        }
        return new FieldHarm(field, lost, won);
    }

    /// How probable so many losses are when both are as good (sign test).
    private double chance() {
        int n = lost + won;
        double ways = 1;
        double sum = 0;
        for (int k = 0; k <= won; k++) {
            sum += ways;
            ways = ways * (n - k) / (k + 1);
        }
        return sum / Math.pow(2, n);
    }
}
