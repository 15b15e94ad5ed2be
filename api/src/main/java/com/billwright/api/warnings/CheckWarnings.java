package com.billwright.api.warnings;

import com.billwright.api.audit.Audit;
import com.billwright.api.identity.Caller;
import com.billwright.api.people.People;
import com.billwright.api.problems.Problem;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must not pass unseen about a bill, and who has seen it.
@ApplicationScoped
@Transactional
public class CheckWarnings {

    private final Duplicates duplicates;
    private final BankDetails bank;
    private final People people;
    private final Audit audit;
    private final Caller caller;
    private final CurrentTenant tenant;
    private final Sql sql;

    CheckWarnings(
            Duplicates duplicates,
            BankDetails bank,
            People people,
            Audit audit,
            Caller caller,
            CurrentTenant tenant,
            AgroalDataSource database) {
        this.duplicates = duplicates;
        this.bank = bank;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
        this.tenant = tenant;
        this.sql = new Sql(database);
    }

    /// Of a bill with these values, with who has seen each.
    public List<Warning> of(BillValues bill) {
        List<Warning> warnings =
                Stream.concat(duplicates.of(bill).stream(), bank.of(bill).stream()).toList();
        if (warnings.isEmpty()) {
            return warnings;
        }
        Map<String, List<Warning.Seen>> seen = seen(bill.part());
        return warnings.stream()
                .map(w -> w.seenBy(seen.getOrDefault(w.key(), List.of()), caller.username()))
                .toList();
    }

    /// Keeps that the caller has seen those of these warnings that the bill has.
    public List<Warning> see(BillValues bill, Set<String> keys) {
        keep(bill.part(), of(bill), keys);
        return of(bill);
    }

    /// Whoever confirms a bill with these values says to have seen each warning.
    ///
    /// @throws com.billwright.api.problems.ProblemException naming those that they do not say they saw
    public void demand(BillValues bill, Set<String> keys) {
        List<Warning> all = of(bill);
        List<Warning> unseen =
                all.stream().filter(w -> w.mustBeSeen() && !keys.contains(w.key())).toList();
        if (!unseen.isEmpty()) {
            throw Problem.of(
                            409,
                            "warnings-unseen",
                            "There is something to look at first",
                            "Say of each warning, by its key in `seen`, that you have seen it.")
                    .with("warnings", unseen)
                    .exception();
        }
        keep(bill.part(), all, keys);
    }

    private void keep(UUID part, List<Warning> warnings, Set<String> keys) {
        for (Warning warning : warnings) {
            if (keys.contains(warning.key()) && !warning.seenByYou()) {
                sql.update(
                        """
                        insert into warning_seen (tenant_id, part_id, warning, seen_by, seen_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        tenant.id(),
                        part,
                        warning.key(),
                        caller.username(),
                        Instant.now().truncatedTo(ChronoUnit.MICROS));
                audit.seen(caller.username(), part, entry(warning));
            }
        }
    }

    private static Audit.SeenWarning entry(Warning warning) {
        var duplicate = warning.duplicate();
        var account = warning.bank();
        return new Audit.SeenWarning(
                warning.kind().name(),
                warning.field(),
                account == null
                        ? null
                        : account.known().stream()
                                .map(Warning.Account::account)
                                .collect(Collectors.joining(", ")),
                account != null
                        ? account.account()
                        : duplicate == null ? null : String.join(", ", duplicate.same()),
                duplicate == null ? null : duplicate.part());
    }

    private Map<String, List<Warning.Seen>> seen(UUID part) {
        Map<String, String> names = people.names();
        return sql
                .list(
                        "select warning, seen_by, seen_at from warning_seen where part_id = ? order by seen_at",
                        row ->
                                Map.entry(
                                        row.getString("warning"),
                                        new Warning.Seen(
                                                row.getString("seen_by"),
                                                names.getOrDefault(
                                                        row.getString("seen_by"),
                                                        row.getString("seen_by")),
                                                Sql.instant(row, "seen_at"))),
                        part)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
