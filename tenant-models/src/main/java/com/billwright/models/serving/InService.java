package com.billwright.models.serving;

import com.billwright.models.sql.Sql;
import com.billwright.models.versions.ModelKind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which versions serve the entered tenant: one look-up for all kinds in each piece of work, so that a
/// promotion counts for the next document in every process.
@RequestScoped
class InService {

    private final Sql sql;
    private @Nullable Map<ModelKind, Champion> champions;

    InService(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    /// @param id empty when the base serves
    /// @param faults the versions of that kind of which an alarm stands
    record Champion(Optional<UUID> id, int number, Set<Integer> faults) {
        static final Champion BASE = new Champion(Optional.empty(), 0, Set.of());
    }

    Champion of(ModelKind kind) {
        return known().getOrDefault(kind, Champion.BASE);
    }

    /// Kinds of which the base serves are left out.
    Map<ModelKind, Integer> numbers() {
        Map<ModelKind, Integer> numbers = new EnumMap<>(ModelKind.class);
        known().forEach((kind, champion) -> {
            if (champion.number() > 0) {
                numbers.put(kind, champion.number());
            }
        });
        return numbers;
    }

    private Map<ModelKind, Champion> known() {
        if (champions == null) {
            champions = lookUp();
        }
        return champions;
    }

    private Map<ModelKind, Champion> lookUp() {
        Map<ModelKind, Champion> found = new EnumMap<>(ModelKind.class);
        sql.list(
                        """
                        select s.kind, s.number, v.id,
                          array(select f.number from model_fault f where f.kind = s.kind) as faults
                        from served_version s
                        left join model_version v on v.kind = s.kind and v.number = s.number
                        """,
                        row ->
                                Map.entry(
                                        ModelKind.of(row.getString("kind")),
                                        new Champion(
                                                Optional.ofNullable(
                                                        row.getObject("id", UUID.class)),
                                                row.getInt("number"),
                                                Set.of(
                                                        (Integer[])
                                                                row.getArray("faults")
                                                                        .getArray()))))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
